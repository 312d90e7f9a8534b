package atrous.text;

abstract class ChinesePictures extends ChineseFigures implements PictureWords {

    @Override
    public String pictures() {
        return "图示";
    }

    @Override
    public String pictureStamp() {
        return "盖印";
    }

    @Override
    public String pictureZeros() {
        return "插零";
    }

    @Override
    public String pictureMatrix() {
        return "矩阵";
    }

    @Override
    public String zerosCaption(String stride, String between, String padding) {
        return "插零：步长 " + stride + "，输入之间" + (between.equals("0") ? "不插零" : "插入 " + between + " 个零")
                + "，填充 d(k−1) − p = " + padding + "，卷积核旋转 180°。";
    }

    @Override
    public String stampCaption(String stride, String full, String kept) {
        return "每个输入把卷积核乘以自己的值后盖印在输出上，每个印记比前一个移动 " + stride + " 格；重叠处相加。"
                + (full.isEmpty() ? "" : "印记共占 " + full + " 格，填充裁剪后留下 " + kept + "。");
    }

    @Override
    public String matrixCaption(String matrix, boolean drawn) {
        return "卷积是一个矩阵 C（" + matrix + "）；它的转置给出 y = Cᵀ·x，x 是逐行排列的输入，y 是逐行排列的输出。"
                + (drawn ? "" : "此处放不下，未画出 C 本身。");
    }

    @Override
    public String addsMore(String channel, long others, boolean bias) {
        return (channel.isEmpty() ? "输出还加上" : "图为输入通道 " + channel + "；输出还加上其余 " + Quantity.of(others) + " 个通道")
                + (!bias ? "。" : channel.isEmpty() ? "偏置。" : "与偏置。");
    }

    @Override
    public String notEvenShape(String output, String direct, String input) {
        return "它也叫反卷积，但卷积会把 " + output + " 变为 " + direct + " 而不是 " + input + "，数值也不会还原。";
    }

    @Override
    public String notInverse(String input, String output) {
        return "它也叫反卷积：卷积把 " + output + " 变为 " + input + "，它还原的是形状，不是数值。";
    }

    @Override
    public String cutFrom(String full) {
        return "裁自 " + full;
    }

    @Override
    public String outputStamped(String cell, long inputs) {
        return inputs == 0 ? "没有印记落到输出 " + cell : inputs == 1 ? "有 1 个印记落在输出 " + cell + " 上"
                : Quantity.of(inputs) + " 个印记重叠在输出 " + cell + " 上";
    }

    @Override
    public String rowOfMatrix(String cell, long weights, String cells) {
        return "输出 " + cell + " 的行：" + cells + " 格中有 " + Quantity.of(weights) + " 格是权重";
    }

    @Override
    public String columnOfMatrix(String cell, String value, long weights, String cells) {
        return "输入 " + cell + (value.isEmpty() ? "" : " = " + value) + " 的列：" + cells + " 格中有 "
                + Quantity.of(weights) + " 格是权重";
    }

    @Override
    public String weightInMatrix(String cell, String value, long times) {
        return "权重 " + cell + (value.isEmpty() ? "" : " = " + value) + " 在矩阵中占 " + Quantity.of(times) + " 格";
    }

    @Override
    public String matrixCell(String output, String input, String weight) {
        return "输出 " + output + " 的行，输入 " + input + " 的列：权重 " + weight + " 连接两者";
    }

    @Override
    public String emptyCell(String output, String input) {
        return "输出 " + output + " 的行，输入 " + input + " 的列：空，这个输入到不了这个输出";
    }

    @Override
    public String matrixSize(String outputs, String inputs) {
        return outputs + " 个输出 × " + inputs + " 个输入";
    }

    @Override
    public String directSize(String inputs, String outputs) {
        return inputs + " × " + outputs + "，即卷积";
    }

    @Override
    public String partShown() {
        return "局部";
    }

    @Override
    public String legendStamped() {
        return "输入值 × 权重";
    }

    @Override
    public String legendCut() {
        return "盖印后裁掉";
    }

    @Override
    public String legendWeights() {
        return "权重：绝对值越大，颜色越浓；空格为零";
    }

    @Override
    public String legendNegative() {
        return "负权重";
    }

    @Override
    public String legendSums() {
        return "输出：盖在其上的印之和";
    }
}
