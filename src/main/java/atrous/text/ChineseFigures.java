package atrous.text;

abstract class ChineseFigures extends ChineseProblems implements FigureWords {

    @Override
    public String input() {
        return "输入";
    }

    @Override
    public String kernel() {
        return "卷积核";
    }

    @Override
    public String window() {
        return "窗口";
    }

    @Override
    public String output() {
        return "输出";
    }

    @Override
    public String comma() {
        return "，";
    }

    @Override
    public String colon() {
        return "：";
    }

    @Override
    public String semicolon() {
        return "；";
    }

    @Override
    public String spans(String size) {
        return "跨 " + size;
    }

    @Override
    public String paddingOf(long low, long high) {
        return low == high ? low == 0 ? "" : "填充 " + Quantity.of(low)
                : "填充左 " + Quantity.of(low) + " 右 " + Quantity.of(high);
    }

    @Override
    public String paddingOf(long top, long bottom, long left, long right) {
        if (top == bottom && left == right) {
            return top == left ? paddingOf(top, left) : "填充 " + Quantity.of(top) + " × " + Quantity.of(left);
        }
        String rows = Quantity.of(top) + "+" + Quantity.of(bottom);
        String columns = Quantity.of(left) + "+" + Quantity.of(right);
        return "填充 " + (rows.equals(columns) ? rows : rows + " × " + columns);
    }

    @Override
    public String channelShown(long channel) {
        return "通道 " + Quantity.of(channel);
    }

    @Override
    public String channelsLinked(long in, long out) {
        return "通道 " + Quantity.of(in) + " → " + Quantity.of(out);
    }

    @Override
    public String inEachOfChannels(long channels) {
        return "，" + Quantity.of(channels) + " 个通道都如此";
    }

    @Override
    public String partOfChannel(long channel, String sum) {
        return "通道 " + Quantity.of(channel) + "：" + sum;
    }

    @Override
    public String partOfOthers(long channels, String sum) {
        return "其余 " + Quantity.of(channels) + " 个通道：" + sum;
    }

    @Override
    public String biasOf(String value) {
        return "偏置 " + value;
    }

    @Override
    public String outputReads(String cell, long taps, long span, long padding) {
        return "输出 " + cell + " 读取 " + (taps == span ? "" : Quantity.of(span) + " 个单元中的 ") + Quantity.of(taps) + (taps == span ? " 个单元" : " 个")
                + (padding == 0 ? "" : padding == taps ? "，全部是填充" : "，其中 " + Quantity.of(padding) + " 个是填充");
    }

    @Override
    public String outputPools(String cell, long taps, long span, long outside) {
        return "输出 " + cell + " 读取 " + (taps == span ? "" : Quantity.of(span) + " 个单元中的 ") + Quantity.of(taps) + (taps == span ? " 个单元" : " 个")
                + (outside == 0 ? "" : outside == taps ? "，全部在输入之外" : "，其中 " + Quantity.of(outside) + " 个在输入之外");
    }

    @Override
    public String fromInput(String cell) {
        return "，来自输入 " + cell;
    }

    @Override
    public String winsIn(long outputs) {
        return outputs == 0 ? "，都不是最大值" : "，在其中 " + Quantity.of(outputs) + " 个里最大";
    }

    @Override
    public String sumOfValues(long values) {
        return Quantity.of(values) + " 个值之和";
    }

    @Override
    public String pooledPadding(String cell, long readers, boolean max, boolean counts) {
        return "输入之外的 " + cell + (max ? " 从不取胜，" : counts ? " 按 0 计入，" : " 不计入，") + readBy(readers, readers);
    }

    @Override
    public String tapPairs(String cell, long pairs, long outside) {
        return "窗口位置 " + cell + " 连接 " + Quantity.of(pairs) + " 对输入与输出单元"
                + (outside == 0 ? "" : "，其中 " + Quantity.of(outside) + " 对在输入之外");
    }

    @Override
    public String stretchedTo(String size) {
        return "展开为 " + size;
    }

    @Override
    public String turned() {
        return "已翻转";
    }

    @Override
    public String insertedZero(String cell) {
        return "输入之间的 " + cell + " 是插入的 0";
    }

    @Override
    public String outputReached(String cell, long inputs) {
        return "输出 " + cell + (inputs == 0 ? " 没有输入到达" : " 有 " + Quantity.of(inputs) + " 个输入到达");
    }

    @Override
    public String inputStamps(String cell, String value, long outputs, long cut) {
        return "输入 " + cell + (value.isEmpty() ? " " : " = " + value + "，") + "把卷积核盖印在 " + Quantity.of(outputs)
                + " 个输出上" + (cut == 0 ? "" : "，" + Quantity.of(cut) + " 个被裁掉");
    }

    @Override
    public String wholeInput() {
        return "在整个输入中";
    }

    @Override
    public String sumOfTerms(long terms) {
        return Quantity.of(terms) + " 个乘积之和";
    }

    @Override
    public String partOnly(boolean channels, boolean bias) {
        return (channels ? " + 其他通道" : "") + (bias ? " + 偏置" : "");
    }

    @Override
    public String zeroPadding(String cell, long readers) {
        return "填充 " + cell + " 为 0，" + readBy(readers, readers);
    }

    @Override
    public String inputReadBy(String cell, String value, long outputs, long times) {
        return "输入 " + cell + (value.isEmpty() ? " " : " = " + value + "，") + readBy(outputs, times);
    }

    private static String readBy(long outputs, long times) {
        return outputs == 0 ? "从不被读取" : "被 " + Quantity.of(outputs) + " 个输出读取"
                + (times == outputs ? "" : "，共 " + Quantity.of(times) + " 次");
    }

    @Override
    public String paddingShows(String cell) {
        return "填充 " + cell + " 取自输入单元。";
    }

    @Override
    public String weightPairs(String cell, String value, long pairs, long inPadding) {
        return "权重 " + cell + (value.isEmpty() ? " " : " = " + value + "，") + "连接 " + Quantity.of(pairs)
                + " 对输入与输出单元" + (inPadding == 0 ? "" : "，其中 " + Quantity.of(inPadding) + " 对的输入是填充");
    }

    @Override
    public String side(boolean first, String summary) {
        return (first ? "A：" : "B：") + summary;
    }

    @Override
    public String summary(String kernelSize, String dilation, String stride) {
        return kernelSize + "，膨胀率 " + dilation + (stride.equals("1") ? "" : "，步长 " + stride);
    }
}
