package atrous.text;

final class ChineseDesigner extends ChineseAtHand implements DesignerWords {

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
}
