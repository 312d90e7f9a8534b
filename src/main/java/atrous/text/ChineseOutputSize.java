package atrous.text;

public final class ChineseOutputSize implements OutputSizeWords {

    @Override
    public String title() {
        return "输出取哪个大小？";
    }

    @Override
    public String back(int axis, long inputSize, long smallest, long largest) {
        String start = (axis < 0 ? "" : axis == 0 ? "高度：" : "宽度：") + "卷积核、步长和填充都相同的卷积";
        if (largest < smallest) {
            return start + "不会把任何大小变成 " + Quantity.of(inputSize) + "。";
        }
        if (smallest == largest) {
            return start + "只把 " + Quantity.of(smallest) + " 变成 " + Quantity.of(inputSize) + "。";
        }
        return start + "把 " + Quantity.of(smallest) + (largest == smallest + 1 ? " 和 " : " 到 ") + Quantity.of(largest)
                + " 都变成 " + Quantity.of(inputSize) + "。";
    }

    @Override
    public String toChoose(long most) {
        return most < 2 ? "所以，若要让转置卷积变回去，没有别的大小可选。"
                : "它向下取整，分不清这 " + Quantity.of(most) + " 个大小；反过来就必须选定一个。各个框架用各自的说法来选。选一种看看，上面的图会跟着变。";
    }

    @Override
    public String dialect() {
        return "框架";
    }

    @Override
    public String inItsWords() {
        return "写法";
    }

    @Override
    public String caption() {
        return "卷积核与步长不变时各框架的写法；粗体就是上图这一层。";
    }

    @Override
    public String dialectHead() {
        return "框架";
    }

    @Override
    public String argumentsHead() {
        return "参数";
    }

    @Override
    public String outputHead() {
        return "输出";
    }

    @Override
    public String cutLowHead() {
        return "起始端切去";
    }

    @Override
    public String cutHighHead() {
        return "末端切去";
    }

    @Override
    public String addedHead() {
        return "末端补上";
    }

    @Override
    public String whySame(String input, String same, String smallest, String largest) {
        return "same 是与什么相同？在 Keras 和 ONNX 里是步长乘以输入：" + input + " 变成 " + same
                + "。TensorFlow 则接受 SAME 卷积能变回去的任何大小，" + (smallest.equals(largest) ? "只有 " + smallest : smallest + " 到 " + largest)
                + "，由 output_shape 指定。";
    }

    @Override
    public String noSameInPyTorch() {
        return "PyTorch 没有这个词：padding 就是原来卷积的填充，两端同样切去；output_padding 在末端补上单元，以得到较大的大小。";
    }

    @Override
    public String whyCut(String upperLow, String upperHigh, String lowerLow, String lowerHigh) {
        return upperLow.equals(lowerLow) && upperHigh.equals(lowerHigh)
                ? "这里 ONNX 的 SAME_UPPER 与 SAME_LOWER 一致：要切去的可以对半分。"
                : "大小相同也可能是两种层：SAME_UPPER 在起始端切去 " + upperLow + "、末端切去 " + upperHigh
                + "，SAME_LOWER 则是 " + lowerLow + " 和 " + lowerHigh + "，结果错开一个单元。";
    }

    @Override
    public String whyValid(String keras, String others) {
        return "什么都不切，结果也不一定相同：这里卷积核比步长小，Keras 把输出补到 " + keras + "，其他框架得 " + others + "。";
    }

    @Override
    public String validAgrees(String valid) {
        return "什么都不切时，各框架最小都得 " + valid + "。";
    }

    @Override
    public String kerasRefuses() {
        return "Keras 不允许步长与膨胀率同时大于一，所以它的几行只是算术。";
    }

    @Override
    public String onnxDiffers(String code, String total, String size, String runtime) {
        return "表中没有 ONNX 的 " + code + "：按规范的公式，总填充是 " + total + "，即要补上单元，得 " + size
                + "；ONNX Runtime 的填充不小于 0，" + (size.equals(runtime) ? "单元全补在末端。" : "只得 " + runtime + "。");
    }

    @Override
    public String kerasOnTensorFlow(String code, String size, String input) {
        return "Keras 的 " + code + " 在 JAX 和 PyTorch 上得 " + size + "；在 TensorFlow 上会被拒绝，因为这样的卷积不会把 " + size
                + " 变回 " + input + "。";
    }

    @Override
    public String between() {
        return "这里没有列出全部大小：每个轴的 output_padding 可以是小于步长或膨胀率的任何数，与另一轴无关；TensorFlow 和 ONNX 的 output_shape 也可以取其间的任何大小。";
    }
}
