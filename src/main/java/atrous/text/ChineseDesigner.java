package atrous.text;

final class ChineseDesigner implements DesignerWords {

    @Override
    public String title() {
        return "设计器";
    }

    @Override
    public String intro() {
        return "哪些依次相连的卷积具有想要的感受野？是否有空洞由逐个单元判断，而不靠经验规则。";
    }

    @Override
    public String field() {
        return "感受野";
    }

    @Override
    public String condition() {
        return "感受野要求";
    }

    @Override
    public String atLeast() {
        return "至少";
    }

    @Override
    public String exactly() {
        return "恰好";
    }

    @Override
    public String layersFrom() {
        return "层数，从";
    }

    @Override
    public String layersTo() {
        return "层数，到";
    }

    @Override
    public String kernel() {
        return "卷积核大小";
    }

    @Override
    public String dilations() {
        return "允许的膨胀率";
    }

    @Override
    public String strides() {
        return "允许的步长";
    }

    @Override
    public String mostStride() {
        return "总步长上限";
    }

    @Override
    public String listHint() {
        return "列表可写数与范围：1, 2, 4 或 1-16。";
    }

    @Override
    public String withoutHoles() {
        return "无空洞";
    }

    @Override
    public String rankedBy() {
        return "排序依据";
    }

    @Override
    public String byParameters() {
        return "参数量";
    }

    @Override
    public String byMacs() {
        return "乘加次数";
    }

    @Override
    public String notWhole(String value, String least, String most) {
        return "“" + value + "”不是 " + least + " 到 " + most + " 的整数。";
    }

    @Override
    public String notList(String value, String most) {
        return "“" + value + "”不是由 1 到 " + most + " 的整数组成的列表，例如 1, 2, 4 或 1-16。";
    }

    @Override
    public String crossed(String from, String to) {
        return "从 " + from + " 层到 " + to + " 层不成立：请将此数提高到 " + from + " 或以上。";
    }

    @Override
    public String use() {
        return "采用";
    }

    @Override
    public String use(String what) {
        return "采用 " + what;
    }

    @Override
    public String used(String what) {
        return "编辑器中现在是：" + what;
    }

    @Override
    public String columnLayers() {
        return "层数";
    }

    @Override
    public String columnField() {
        return "感受野";
    }

    @Override
    public String columnWeights() {
        return "权重数";
    }

    @Override
    public String columnMacs() {
        return "乘加次数";
    }

    @Override
    public String columnDilations() {
        return "膨胀率";
    }

    @Override
    public String columnStrides() {
        return "步长";
    }

    @Override
    public String answers(int count, String field, boolean exactly) {
        return "感受野" + (exactly ? "恰好" : "至少") + "为 " + field + " 的 " + count + " 种堆叠，开销最小者在前";
    }

    @Override
    public String firstOf(int count) {
        return "这是前 " + count + " 种，可能还有更多。";
    }

    @Override
    public String costNote() {
        return "权重数按一对输入、输出通道计；乘加次数按这样的一对通道和输入的一个单元计。";
    }

    @Override
    public String cut() {
        return "搜索提前结束：可能还有更好的。减少膨胀率或层数即可搜索完整。";
    }

    @Override
    public String nothing() {
        return "没有找到这样的堆叠。";
    }

    @Override
    public String noStride() {
        return "没有这样的堆叠：这么多层取这些步长，总步长会超过上限。";
    }

    @Override
    public String tooLarge(String largest, String layers) {
        return "没有这样的堆叠：用这些卷积核、膨胀率与步长，" + layers + " 层的感受野至多为 " + largest + "。";
    }

    @Override
    public String tooSmall(String smallest, String layers) {
        return "没有这样的堆叠：" + layers + " 层的感受野至少为 " + smallest + "。";
    }

    @Override
    public String offStep(String step) {
        return "没有这样的堆叠：用此卷积核与这些膨胀率，感受野总是 " + step + " 的倍数加 1。";
    }

    @Override
    public String onlyWithHoles() {
        return "没有这样的堆叠：具有这种感受野的堆叠都有空洞。";
    }

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
