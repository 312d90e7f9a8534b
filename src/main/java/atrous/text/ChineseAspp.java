package atrous.text;

import java.util.ArrayList;
import java.util.List;

/** Simplified Chinese. */
public final class ChineseAspp implements AsppWords {

    @Override
    public String title() {
        return "并列的膨胀率（ASPP）";
    }

    @Override
    public String intro(int branches, String origin, String size, String stride, String merge) {
        return branches + " 个分支从 " + origin + " 出发，它有 " + size + " 个单元" + (stride.isEmpty() ? "" : "，相邻单元相距 " + stride + " 个输入像素")
                + "。它们在 " + merge + " 汇合。";
    }

    @Override
    public String together(boolean concat) {
        return concat ? "拼接把各分支的通道并排放置，其后的层对每个分支各有权重。感受野与相加时相同。"
                : "各分支逐通道相加，和里再也分不出某个数来自哪个分支。感受野与拼接时相同。";
    }

    @Override
    public String others(int others) {
        return "网络中还有 " + others + " 处这样的结构；这里是分支最多的一处。";
    }

    @Override
    public String branchesCaption(String origin) {
        return "逐个分支；卷积核与膨胀率以 " + origin + " 的单元计";
    }

    @Override
    public List<String> branchesHead(String origin) {
        return List.of("分支", "卷积核", "膨胀率", "有效卷积核", "在 " + origin + " 上的感受野", "增加的输入像素", "参数量");
    }

    @Override
    public String wholeMap() {
        return "全部";
    }

    @Override
    public String wholeImage() {
        return "整幅图像";
    }

    @Override
    public String noRate() {
        return "–";
    }

    @Override
    public String fieldIsThatOf(String merge, String field, List<String> most, boolean others) {
        return merge + " 的局部感受野为 " + field + " 个输入像素，正是 " + String.join("、", most) + " 的感受野" + (others ? "，其余分支的都在其中。" : "。");
    }

    @Override
    public String fieldIsPutTogether(String merge, String field) {
        return merge + " 的局部感受野为 " + field + " 个输入像素，并非单个分支的感受野：各分支的感受野中心不在同一单元上。";
    }

    @Override
    public String seesAll(List<String> branches) {
        return "经由 " + String.join("、", branches) + "，每个输出还看到整幅图像，各位置所见相同。";
    }

    @Override
    public String strip(String branch, String rate, int positions) {
        return branch + "，膨胀率 " + rate + "：" + positions + " 个位置上各有几个采样点落在图内";
    }

    @Override
    public String stripSpoken(int positions, int all, int one) {
        return positions + " 个位置中，" + all + " 个位置的采样点全在图内，" + one + " 个位置只有一个采样点在图内。";
    }

    @Override
    public String tapsCaption(int positions, String axis) {
        return (axis.isEmpty() ? "" : axis + "的 ") + positions + " 个位置中，有几个位置的采样点落在图内；图外的采样点读到的是填充的零";
    }

    @Override
    public String eachAxis() {
        return "每个方向上";
    }

    @Override
    public List<String> tapsHead(boolean centred) {
        return List.of("分支", "膨胀率", "采样点全在图内", centred ? "只有中心权重在图内" : "只有一个采样点在图内", "两个方向上图内采样点占比");
    }

    @Override
    public String share(String percent) {
        return percent + "%";
    }

    @Override
    public String becomesPointwise(String cells) {
        return "膨胀率达到 " + cells + "（即图的边长）后，任何位置都只有中心权重在图内：这样的分支相当于只有一个采样点的卷积核。";
    }

    @Override
    public String tooLong(String most) {
        return "超过 " + most + " 个位置的图不画出。";
    }

    @Override
    public String strideCaption() {
        return "同样的膨胀率用于其他输出步长的图时，以输入像素计";
    }

    @Override
    public List<String> strideHead(List<String> strides) {
        var head = new ArrayList<>(List.of("分支", "膨胀率"));
        for (String stride : strides) {
            head.add("步长 " + stride + " 时的采样间距");
            head.add("步长 " + stride + " 时增加");
        }
        return head;
    }

    @Override
    public String sameReach(String wanted, List<String> rates, String stride, List<String> own) {
        return "膨胀率以所在图的单元计。输出步长为 " + wanted + " 时，膨胀率 " + String.join("、", rates) + " 与步长 " + stride + " 时的 " + String.join("、", own) + " 触及同样远。";
    }

    @Override
    public String axis() {
        return "方向";
    }

    @Override
    public List<String> axes() {
        return List.of("高度方向上", "宽度方向上");
    }
}
