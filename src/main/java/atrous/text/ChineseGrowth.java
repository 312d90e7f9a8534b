package atrous.text;

final class ChineseGrowth implements GrowthWords {

    @Override
    public String title() {
        return "增长";
    }

    @Override
    public String across() {
        return "读取不止一个单元的层";
    }

    @Override
    public String shown() {
        return "显示";
    }

    @Override
    public String fieldOnly() {
        return "感受野";
    }

    @Override
    public String withCosts() {
        return "感受野与开销";
    }

    @Override
    public String network() {
        return "本网络的感受野";
    }

    @Override
    public String plain() {
        return "膨胀率 1, 1, 1 … 的感受野";
    }

    @Override
    public String doubling() {
        return "膨胀率 1, 2, 4 … 的感受野";
    }

    @Override
    public String parameters() {
        return "参数量";
    }

    @Override
    public String macs() {
        return "乘加次数";
    }

    @Override
    public String memory() {
        return "全部特征图的字节数";
    }

    @Override
    public String own(String layers, String field) {
        return "沿一个轴，本网络经过 " + layers + " 个读取不止一个单元的层之后，感受野为 " + field + "。";
    }

    @Override
    public String linear(String kernel, String each, String field) {
        return "同样多的卷积，卷积核为 " + kernel + "、膨胀率为 1 时达到 " + field + "：每层增加 " + each + "，是线性增长。";
    }

    @Override
    public String exponential(int layers, boolean all, String field, boolean sameCost) {
        return (all ? "" : "在此处能够加倍的 " + layers + " 层内，") + "膨胀率取 1, 2, 4 … 时达到 " + field
                + "：每层增加的是前一层的两倍，是指数增长" + (sameCost ? "，而参数量与乘加次数相同。" : "。");
    }

    @Override
    public String total(String parameters, String macs, String bytes) {
        return "本网络合计：参数 " + parameters + " 个，乘加 " + macs + " 次，特征图 " + bytes + " 字节。";
    }

    @Override
    public String costsExplained() {
        return "开销从输入起累加；特征图按一个样本、32 位浮点数、全部保留计算。纵轴以 10 的幂为刻度。";
    }
}
