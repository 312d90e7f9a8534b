package atrous.text;

/** Simplified Chinese. */
public final class SimplifiedChinese extends ChineseDetails implements Messages {

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
    public String position(boolean stamps) {
        return stamps ? "已盖印的输入" : "已计算的输出";
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
    public String shownProblem() {
        return "图中仍是上一个可行的层。";
    }

    @Override
    public String figureLabel() {
        return "图";
    }
}
