package atrous.text;

abstract class ChineseLegend extends ChineseStack implements LegendWords {

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
    public String legendRounded() {
        return "约数，以便放进单元";
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
