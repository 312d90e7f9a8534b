package atrous.text;

/** Simplified Chinese. */
public final class SimplifiedChinese extends ChineseStack implements Messages {

    @Override
    public String languageTag() {
        return "zh-CN";
    }

    @Override
    public String pageTitle() {
        return "Atrous：看见卷积所见";
    }

    @Override
    public String tagline() {
        return "看见卷积所见：改动任意参数，指向任意单元。";
    }

    @Override
    public String skipToFigure() {
        return "跳到图";
    }

    @Override
    public String play() {
        return "播放";
    }

    @Override
    public String pause() {
        return "暂停";
    }

    @Override
    public String stepBack() {
        return "后退一步";
    }

    @Override
    public String stepForward() {
        return "前进一步";
    }

    @Override
    public String stepOf(String step, String steps) {
        return step + " / " + steps;
    }

    @Override
    public String position() {
        return "已计算的输出";
    }

    @Override
    public String moveSelection() {
        return "移动选中的单元";
    }

    @Override
    public String moveDirection(int direction) {
        return direction == 0 ? "向左" : direction == 1 ? "向上" : direction == 2 ? "向下" : "向右";
    }

    @Override
    public String speed() {
        return "速度";
    }

    @Override
    public String slow() {
        return "慢";
    }

    @Override
    public String normal() {
        return "正常";
    }

    @Override
    public String fast() {
        return "快";
    }

    @Override
    public String fastest() {
        return "最快";
    }

    @Override
    public String undo() {
        return "撤销";
    }

    @Override
    public String redo() {
        return "重做";
    }

    @Override
    public String reset() {
        return "重新开始";
    }

    @Override
    public String copyLink() {
        return "复制链接";
    }

    @Override
    public String copied() {
        return "已复制";
    }

    @Override
    public String copyFailed() {
        return "浏览器不允许复制，请手动选择文字。";
    }

    @Override
    public String linkLeavesOutValues() {
        return "自填的数太多，链接中没有包含它们。";
    }

    @Override
    public String linkNotes() {
        return "链接中有些内容无法使用";
    }

    @Override
    public String dismiss() {
        return "关闭";
    }

    @Override
    public String language() {
        return "语言";
    }

    @Override
    public String theme() {
        return "主题";
    }

    @Override
    public String themeAuto() {
        return "◐ 自动";
    }

    @Override
    public String themeLight() {
        return "○ 浅色";
    }

    @Override
    public String themeDark() {
        return "● 深色";
    }

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
    public String shownProblem() {
        return "图中仍是上一个可行的层。";
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
    public String mapCell(String map, String cell) {
        return map + " " + cell;
    }

    @Override
    public String gridLabel(String map, String detail) {
        return map + " " + detail;
    }

    @Override
    public String figureLabel() {
        return "图";
    }

    @Override
    public String noScript() {
        return "本页用 JavaScript 绘图，而它已被关闭。";
    }

    @Override
    public String legend() {
        return "图例";
    }

    @Override
    public String legendTap(boolean weighted) {
        return weighted ? "被读取，带权重" : "被此输出读取";
    }

    @Override
    public String legendInserted() {
        return "插入的零";
    }

    @Override
    public String legendReached() {
        return "到达的输入最多";
    }

    @Override
    public String macsCutDetail() {
        return "包括被裁掉的";
    }

    @Override
    public String legendWinner() {
        return "最大值";
    }

    @Override
    public String legendOverhang() {
        return "超出填充";
    }

    @Override
    public String legendDropped() {
        return "舍弃的窗口：从输入之外开始（ceil_mode）";
    }

    @Override
    public String legendHole() {
        return "被此窗口跳过";
    }

    @Override
    public String legendPadding() {
        return "填充";
    }

    @Override
    public String legendDead() {
        return "没有输出读取";
    }

    @Override
    public String legendMost() {
        return "各单元的读取次数：颜色越深越多";
    }
}
