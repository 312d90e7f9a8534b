package atrous.text;

public final class ChineseConvRow implements ConvRowWords {

    @Override
    public String title() {
        return "连续几层";
    }

    @Override
    public String reach(int layers, String kernel, String field, String weights, String single) {
        return layers == 1 ? "一层 " + kernel + " 能看到 " + field + " 个单元，用 " + weights + " 个权重。"
                : "连续 " + Quantity.of(layers) + " 层 " + kernel + " 能看到 " + field + " 个单元，用 " + weights
                + " 个权重；那么大的单个卷积核要 " + single + " 个。";
    }

    @Override
    public String layers() {
        return "连续层数";
    }

    @Override
    public String caption() {
        return "这一层连续用几次，与没有间隔、看得一样远的单个卷积核相比。";
    }

    @Override
    public String layersHead() {
        return "层数";
    }

    @Override
    public String fieldHead() {
        return "感受野";
    }

    @Override
    public String weightsHead() {
        return "权重";
    }

    @Override
    public String singleHead() {
        return "单个卷积核的权重";
    }

    @Override
    public String parametersHead(String channels) {
        return "参数（" + channels + " → " + channels + " 通道）";
    }

    @Override
    public String singleParametersHead(String channels) {
        return "单层的参数（" + channels + " → " + channels + " 通道）";
    }

    @Override
    public String paths(String field, String part) {
        return "从 " + field + " 个单元各有多少条路径到一个输出" + part;
    }

    @Override
    public String pathsDetail(String most) {
        return "最多 " + most + " 条。";
    }

    @Override
    public String drawnPart(String size) {
        return "，只画出中间的 " + size;
    }

    @Override
    public String holes(String holes, String cells) {
        return cells + " 个单元中有 " + holes + " 个没有路径：感受野里有空洞。";
    }

    @Override
    public String gridding() {
        return "各层膨胀率相同，读到的总是同一个网格上的单元，即栅格效应。";
    }

    @Override
    public String full() {
        return "感受野的每个单元都有路径，没有遗漏。";
    }

    @Override
    public String middle() {
        return "中间的路径最多，所以深的网络主要看到感受野的中间。";
    }

    @Override
    public String strides(String step) {
        return "相邻的输出在输入上相距 " + step + " 个单元。";
    }

    @Override
    public String sameCost() {
        return "没有步长时，每个输出对每个权重做一次乘加，所以计算量之比也一样。";
    }

    @Override
    public String tooLarge() {
        return "感受野太大，这里画不下。";
    }
}
