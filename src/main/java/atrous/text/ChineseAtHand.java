package atrous.text;

abstract class ChineseAtHand implements AtHandWords {

    @Override
    public String atHand() {
        return "当前网络";
    }

    @Override
    public String notChain(String node, boolean bySources) {
        return bySources ? "该网络不是一条链：" + node + " 读取的不只是前一层。增加层、消除空洞与镜像解码器只适用于链。"
                : "该网络不是由卷积与池化窗口构成的链：" + node + " 属于其他种类。增加层、消除空洞与镜像解码器只适用于链。";
    }

    @Override
    public String axesDiffer() {
        return "各层在高度与宽度上不同，因此不提供增加层与消除空洞。";
    }

    @Override
    public String moreLayers() {
        return "还需要多少层？";
    }

    @Override
    public String wanted() {
        return "目标感受野";
    }

    @Override
    public String already(String field) {
        return "不需要：感受野已经是 " + field + "。";
    }

    @Override
    public String noKernel() {
        return "没有一层的抽头多于一个，因此没有可以沿用的卷积核。";
    }

    @Override
    public String columnWay() {
        return "方式";
    }

    @Override
    public String columnAdded() {
        return "要加的层数";
    }

    @Override
    public String plain(String dilation) {
        return "每层膨胀率 " + dilation;
    }

    @Override
    public String doubling(String from, String to) {
        return from.equals(to) ? "膨胀率加倍为 " + from : "膨胀率逐层加倍，" + from + " 至 " + to;
    }

    @Override
    public String afterStride2(String dilation) {
        return "第一层步长 2，每层膨胀率 " + dilation;
    }

    @Override
    public String moreThan(String layers) {
        return "多于 " + layers;
    }

    @Override
    public String tooMany() {
        return "没有按钮的一行：层数超出此处网络的上限。";
    }

    @Override
    public String holes() {
        return "空洞";
    }

    @Override
    public String noHoles(String field) {
        return "没有空洞：一个输出读取其感受野沿一个轴的全部 " + field + " 个单元。";
    }

    @Override
    public String holes(String holes, String field) {
        return "感受野沿一个轴的 " + field + " 个单元中，有 " + holes + " 个从不被读取。能消除这些空洞的最小膨胀率改动：";
    }

    @Override
    public String tooLong(String field) {
        return "感受野有 " + field + " 个单元，太长，无法逐个检查。";
    }

    @Override
    public String keeping() {
        return "保持感受野";
    }

    @Override
    public String smallest() {
        return "改动最小";
    }

    @Override
    public String columnChange() {
        return "改动";
    }

    @Override
    public String changed(int layers) {
        return layers + " 层";
    }

    @Override
    public String cannotClose() {
        return "换用任何膨胀率都无法消除：相对于步长，卷积核太小。";
    }

    @Override
    public String noneKeeps() {
        return "没有能消除空洞又保持感受野的膨胀率。";
    }

    @Override
    public String closingCut() {
        return "搜索提前结束：可能还有更小的改动。";
    }

    @Override
    public String mirror() {
        return "与该编码器镜像的解码器";
    }

    @Override
    public String mirrorIntro(String layers) {
        return "在网络之后接上 " + layers + " 层，就能逐层精确恢复各层的大小与通道数，直到输入：";
    }

    @Override
    public String nothingToMirror() {
        return "没有一层改变或扩散特征图，因此没有可镜像的层。";
    }

    @Override
    public String append() {
        return "追加";
    }
}
