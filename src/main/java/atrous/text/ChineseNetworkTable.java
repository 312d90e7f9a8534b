package atrous.text;

abstract class ChineseNetworkTable implements NetworkTableWords {

    @Override
    public String table() {
        return "逐层数据";
    }

    @Override
    public String tableCaption(String layers) {
        return layers + " 层；高 × 宽；第 i 个单元的中心在 i";
    }

    @Override
    public String columnNode() {
        return "层";
    }

    @Override
    public String columnKind() {
        return "种类";
    }

    @Override
    public String columnChannels() {
        return "通道数";
    }

    @Override
    public String columnSize() {
        return "大小";
    }

    @Override
    public String columnEffectiveStride() {
        return "有效步长";
    }

    @Override
    public String columnField() {
        return "感受野";
    }

    @Override
    public String columnStart() {
        return "起点";
    }

    @Override
    public String columnCentre() {
        return "中心";
    }

    @Override
    public String columnEffectivePadding() {
        return "有效填充";
    }

    @Override
    public String columnParameters() {
        return "参数量";
    }

    @Override
    public String columnMacs() {
        return "乘加次数";
    }

    @Override
    public String total() {
        return "合计";
    }

    @Override
    public String copyAs(String form) {
        return "复制 " + form;
    }

    @Override
    public String showAll(String rows) {
        return "显示全部 " + rows + " 行";
    }

    @Override
    public String foldAgain() {
        return "收起";
    }

    @Override
    public String moreTurns(String times, String layers) {
        return "×" + times + "：其余各轮，共 " + layers + " 层";
    }

    @Override
    public String kind(String word) {
        return switch (word) {
            case "input" -> "输入";
            case "conv" -> "卷积";
            case "convt" -> "转置卷积";
            case "maxpool" -> "最大池化";
            case "avgpool" -> "平均池化";
            case "gap" -> "全局平均池化";
            case "gmp" -> "全局最大池化";
            case "adaptavg" -> "自适应平均池化";
            case "adaptmax" -> "自适应最大池化";
            case "dense" -> "全连接";
            case "nearest" -> "最近邻缩放";
            case "bilinear" -> "双线性缩放";
            case "pad" -> "补零";
            case "crop" -> "裁剪";
            case "add" -> "相加";
            case "mul" -> "相乘";
            case "concat" -> "拼接";
            case "relu" -> "ReLU";
            case "bn" -> "批归一化";
            case "sigmoid" -> "Sigmoid";
            case "tanh" -> "Tanh";
            case "gelu" -> "GELU";
            case "softmax" -> "Softmax";
            case "dropout" -> "Dropout";
            case "identity" -> "恒等";
            case "repeat" -> "重复";
            case "note" -> "注释";
            default -> throw new IllegalArgumentException(word);
        };
    }
}
