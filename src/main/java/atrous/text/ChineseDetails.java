package atrous.text;

abstract class ChineseDetails extends ChineseLegend implements DetailWords {

    @Override
    public String facts() {
        return "大小与开销";
    }

    @Override
    public String outputSize() {
        return "输出";
    }

    @Override
    public String effectiveKernel() {
        return "有效卷积核";
    }

    @Override
    public String effectiveWindow() {
        return "有效窗口";
    }

    @Override
    public String parameters() {
        return "参数";
    }

    @Override
    public String parametersDetail(String weights, String biases) {
        return weights + " 个权重 + " + biases + " 个偏置";
    }

    @Override
    public String macs() {
        return "乘加次数";
    }

    @Override
    public String macsDetail() {
        return "含填充中的采样点";
    }

    @Override
    public String outputMemory() {
        return "输出内存";
    }

    @Override
    public String tooLarge() {
        return "超过 2⁶³";
    }

    @Override
    public String bytes(String amount, int power) {
        return amount + (power == 0 ? " B" : power == 1 ? " KiB" : power == 2 ? " MiB" : power == 3 ? " GiB"
                : power == 4 ? " TiB" : " PiB");
    }

    @Override
    public String findings() {
        return "值得留意";
    }

    @Override
    public String noFindings() {
        return "没有特别之处：每个输入单元都会被读取。";
    }

    @Override
    public String formula() {
        return "输出大小";
    }

    @Override
    public String formulaFor(String axis) {
        return axis + "方向";
    }

    @Override
    public String formulaDetail() {
        return "n 输入，p 低侧与高侧填充，d 膨胀率，k 卷积核，s 步长";
    }

    @Override
    public String formulaTransposedDetail() {
        return "n 输入，s 步长，d 膨胀率，k 卷积核，p 低侧与高侧裁掉的填充，a 输出填充";
    }

    @Override
    public String readings() {
        return "膨胀的两种理解";
    }

    @Override
    public String readingsIntro(String dilation) {
        return "膨胀率 " + dilation + " 可以有两种理解，得到的数值完全相同。";
    }

    @Override
    public String readingSampled(String dilation) {
        return "同样的小卷积核，每 " + dilation + " 个单元取一个输入";
    }

    @Override
    public String readingZeros(String kernel, String effective) {
        return "大小为 " + effective + " 的卷积核，除 " + kernel + " 个采样点外全为零";
    }

    @Override
    public String readingsSame(String weights, String span, String plainSpan) {
        return weights + " 仍是 " + weights + "：膨胀不增加权重，也不增加乘加次数，只有跨度从 "
                + plainSpan + " 增大到 " + span + "。";
    }

    @Override
    public String code() {
        return "代码";
    }

    @Override
    public String loading() {
        return "正在加载……";
    }

    @Override
    public String detailsFailed() {
        return "无法加载本页的其余部分。";
    }

    @Override
    public String tryAgain() {
        return "重试";
    }

    @Override
    public String copy() {
        return "复制";
    }

    @Override
    public String help() {
        return "指向任意图中的单元，即可看到它与哪些单元相连；单击、轻触或按 Enter 固定，按 Esc 取消。"
                + "方向键在单元之间移动，Tab 在各图之间切换，空格键播放。"
                + "在输入和卷积核上键入数字可修改单元，也可粘贴矩阵。";
    }

    @Override
    public String helpTitle() {
        return "鼠标、触摸与键盘";
    }

    @Override
    public String macsCutDetail() {
        return "包括被裁掉的";
    }
}
