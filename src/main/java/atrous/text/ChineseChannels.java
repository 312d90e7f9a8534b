package atrous.text;

/** Of channels, in Chinese. */
public final class ChineseChannels implements ChannelWords {

    @Override
    public String terms() {
        return "一个输出，逐通道相加";
    }

    @Override
    public String termsIntro(String cell, String channel, long read, boolean biased) {
        return "通道 " + channel + " 的输出 " + cell + (read == 1 ? " 读取一个输入通道。"
                : "：" + Quantity.of(read) + " 个卷积核各读取自己的输入通道，所得结果相加。") + (biased ? "最后加上偏置。" : "");
    }

    @Override
    public String channel(String number) {
        return "通道 " + number;
    }

    @Override
    public String more(long channels, String sum) {
        return "……以及另外 " + Quantity.of(channels) + " 个：" + sum;
    }

    @Override
    public String bias(String value) {
        return "偏置 " + value;
    }

    @Override
    public String tooMany() {
        return "乘积太多，无法在此相加。";
    }

    @Override
    public String kernelTooLarge() {
        return "卷积核太大，无法在此画出；各数是其乘积之和。";
    }

    @Override
    public String otherInputs(String input) {
        return input.isEmpty() ? "其余每个输入通道依次用下一个种子取随机值。" : "其余输入通道依次是第一个通道的 " + input + " 倍。";
    }

    @Override
    public String otherKernels(String kernel) {
        return kernel.isEmpty() ? "其余每个卷积核依次用下一个种子取随机值。"
                : "第一个输出通道的各卷积核依次是其中第一个的 " + kernel + " 倍；之后每个输出通道的起点后移一位。";
    }

    @Override
    public String biases(String biases) {
        return "各输出通道的偏置依次为 " + biases + "。";
    }

    @Override
    public String groups() {
        return "分组";
    }

    @Override
    public String groupsIntro(long in, long out, long read) {
        return Quantity.of(out) + " 个输出通道各读取 " + Quantity.of(in) + " 个输入通道中的"
                + (read == in ? "全部。" : " " + Quantity.of(read) + " 个。");
    }

    @Override
    public String pointwise() {
        return "卷积核只有一个单元，这是逐点卷积：它混合通道，不看相邻单元。";
    }

    @Override
    public String diagram() {
        return "输出通道读取输入通道之处有连线；所示输出的连线已标出。";
    }

    @Override
    public String dots(long in, long out) {
        return "一个点最多代表 " + Quantity.of(in) + " 个输入通道或 " + Quantity.of(out) + " 个输出通道。";
    }

    @Override
    public String options() {
        return "能同时整除两侧通道数的分组数及其代价";
    }

    @Override
    public String kind(Kind kind) {
        return switch (kind) {
            case STANDARD -> "标准";
            case GROUPED -> "分组";
            case DEPTHWISE -> "逐通道";
        };
    }

    @Override
    public String readColumn() {
        return "每个输出的输入通道";
    }

    @Override
    public String kindColumn() {
        return "类型";
    }

    @Override
    public String separable() {
        return "深度可分离";
    }

    @Override
    public String separableIntro() {
        return "以两层代替一层：逐通道卷积在每个通道内看相邻单元，逐点卷积再混合各通道。";
    }

    @Override
    public String layerColumn() {
        return "层";
    }

    @Override
    public String channelsColumn() {
        return "通道";
    }

    @Override
    public String costs() {
        return "各层的代价，不计偏置";
    }

    @Override
    public String standard() {
        return "标准卷积";
    }

    @Override
    public String depthwise() {
        return "逐通道卷积";
    }

    @Override
    public String pointwiseLayer() {
        return "逐点卷积";
    }

    @Override
    public String both() {
        return "两层合计";
    }

    @Override
    public String share(String formula, String share) {
        return "两层的参数量和乘加次数占标准卷积的 1/输出通道 + 1/权重位置 = " + formula + " = " + share + "。";
    }

    @Override
    public String doesNotPay(boolean same) {
        return same ? "这里两层与标准卷积的代价相同：拆开并不划算。" : "这里两层比标准卷积的代价更大：拆开并不划算。输出通道或权重位置更多时才划算。";
    }

    @Override
    public String source() {
        return "据 Howard et al., MobileNets, arXiv:1704.04861。";
    }

    @Override
    public String twoLayers() {
        return "两层的通道";
    }
}
