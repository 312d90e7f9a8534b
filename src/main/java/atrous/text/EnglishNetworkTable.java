package atrous.text;

abstract class EnglishNetworkTable implements NetworkTableWords {

    @Override
    public String table() {
        return "Layer by layer";
    }

    @Override
    public String tableCaption(String layers) {
        return layers + (layers.equals("1") ? " layer" : " layers") + ", height × width; cell i has its centre at i";
    }

    @Override
    public String columnNode() {
        return "Layer";
    }

    @Override
    public String columnKind() {
        return "Kind";
    }

    @Override
    public String columnChannels() {
        return "Channels";
    }

    @Override
    public String columnSize() {
        return "Size";
    }

    @Override
    public String columnEffectiveStride() {
        return "Effective stride";
    }

    @Override
    public String columnField() {
        return "Receptive field";
    }

    @Override
    public String columnStart() {
        return "Start";
    }

    @Override
    public String columnCentre() {
        return "Centre";
    }

    @Override
    public String columnEffectivePadding() {
        return "Effective padding";
    }

    @Override
    public String columnParameters() {
        return "Parameters";
    }

    @Override
    public String columnMacs() {
        return "Multiply–adds";
    }

    @Override
    public String total() {
        return "Total";
    }

    @Override
    public String copyAs(String form) {
        return "Copy " + form;
    }

    @Override
    public String showAll(String rows) {
        return "Show all " + rows + " rows";
    }

    @Override
    public String foldAgain() {
        return "Show fewer rows";
    }

    @Override
    public String moreTurns(String times, String layers) {
        return "×" + times + ": the other turns, " + layers + " layers";
    }

    @Override
    public String kind(String word) {
        return switch (word) {
            case "input" -> "Input";
            case "conv" -> "Convolution";
            case "convt" -> "Transposed convolution";
            case "maxpool" -> "Max pooling";
            case "avgpool" -> "Average pooling";
            case "gap" -> "Global average pooling";
            case "gmp" -> "Global max pooling";
            case "adaptavg" -> "Adaptive average pooling";
            case "adaptmax" -> "Adaptive max pooling";
            case "dense" -> "Fully connected";
            case "nearest" -> "Nearest-neighbour resize";
            case "bilinear" -> "Bilinear resize";
            case "pad" -> "Zero padding";
            case "crop" -> "Crop";
            case "add" -> "Addition";
            case "mul" -> "Multiplication";
            case "concat" -> "Concatenation";
            case "relu" -> "ReLU";
            case "bn" -> "Batch normalisation";
            case "sigmoid" -> "Sigmoid";
            case "tanh" -> "Tanh";
            case "gelu" -> "GELU";
            case "softmax" -> "Softmax";
            case "dropout" -> "Dropout";
            case "identity" -> "Identity";
            case "repeat" -> "Repeat";
            case "note" -> "Remark";
            default -> throw new IllegalArgumentException(word);
        };
    }
}
