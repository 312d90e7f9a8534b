package atrous.text;

public final class ChinesePoolingCost implements PoolingCostWords {

    @Override
    public String title() {
        return "池化的代价";
    }

    @Override
    public String shrinks(int times, String from, String to, String factor, String percent) {
        return "池化 " + Quantity.of(times) + " 次，" + from + " 变成 " + to + "："
                + (factor.isEmpty() ? "" : "每边缩短为 1/" + factor + "；") + "单元还剩 " + percent + "%。";
    }

    @Override
    public String grows(int times, String from, String to, String percent) {
        return "池化 " + Quantity.of(times) + " 次，" + from + " 变成 " + to + "：单元数是原来的 " + percent + "%。";
    }

    @Override
    public String stays(int times, String size) {
        return "池化 " + Quantity.of(times) + " 次，" + size + " 仍是 " + size + "。";
    }

    @Override
    public String stopsAfter(int times, String size) {
        return "窗口放不下了：池化 " + Quantity.of(times) + " 次后，图只有 " + size + "。";
    }

    @Override
    public String oneCell() {
        return "只剩下一个数，输入中什么在哪里已无从得知。减少池化次数或加大输入，才能看到更多。";
    }

    @Override
    public String notEvenOnce() {
        return "输入的这一部分放不下窗口。";
    }

    @Override
    public String tooLarge() {
        return "窗口的抽头太多，这里无法对整张图做池化。请选小一点的窗口。";
    }

    @Override
    public String cut(String size) {
        return "图中只取输入中间的 " + size + "。";
    }

    @Override
    public String times() {
        return "连续池化次数";
    }

    @Override
    public String input(String size) {
        return "输入：" + size;
    }

    @Override
    public String pooled(int times, String size) {
        return "池化 " + Quantity.of(times) + " 次：" + size;
    }

    @Override
    public String nearest(String size) {
        return "最近邻上采样，放大回 " + size;
    }

    @Override
    public String nearestMisses(String error) {
        return "最近邻丢失的：平均每个单元 " + error;
    }

    @Override
    public String transposed(String size) {
        return "等权重的转置卷积，放大回 " + size;
    }

    @Override
    public String transposedMisses(String error) {
        return "转置卷积丢失的：平均每个单元 " + error;
    }

    @Override
    public String unpooled(String size) {
        return "反池化到最大值原来的位置，放大回 " + size;
    }

    @Override
    public String unpooledMisses(String error) {
        return "反池化丢失的：平均每个单元 " + error;
    }

    @Override
    public String caption() {
        return "各张图，以及与输入相差多少（差的绝对值，对所有单元取平均）。";
    }

    @Override
    public String mapHead() {
        return "图";
    }

    @Override
    public String sizeHead() {
        return "大小";
    }

    @Override
    public String distinctHead() {
        return "不同的值";
    }

    @Override
    public String errorHead() {
        return "平均误差";
    }

    @Override
    public String inputRow() {
        return "输入";
    }

    @Override
    public String pooledRow(int times) {
        return "池化 " + Quantity.of(times) + " 次";
    }

    @Override
    public String nearestRow() {
        return "最近邻上采样";
    }

    @Override
    public String transposedRow() {
        return "转置卷积";
    }

    @Override
    public String unpooledRow() {
        return "反池化";
    }

    @Override
    public String valuesLeft(long kept, long all) {
        return all == 1 ? "输入只有一个值，池化之后" + (kept == 1 ? "仍然出现。" : "不再出现。")
                : "输入有 " + Quantity.of(all) + " 个不同的值，池化之后" + (kept == 0 ? "一个也不再出现。" : "还有 " + Quantity.of(kept) + " 个出现。");
    }

    @Override
    public String nothingLost() {
        return "每个窗口独占一个输入单元：图保持原样，什么也没有丢失。";
    }

    @Override
    public String undefined() {
        return "有些平均值没有定义：没有任何输入单元的窗口无值可平均，因为填充不计入。凡是要用到它们的图，都说不出误差。";
    }

    @Override
    public String noLargest() {
        return "有些窗口没有任何输入单元，也就没有最大值。凡是要用到它们的图，都说不出误差。";
    }

    @Override
    public String nearestCan() {
        return "最近邻上采样找回的是大小，不是细节：一块里的单元都得同一个值，它原来在块中的哪里已经忘了。";
    }

    @Override
    public String nearestPicks() {
        return "池化后的图比输入还大：要回到输入的大小，最近邻只取其中一部分值，其余的舍去。";
    }

    @Override
    public String nearestStays() {
        return "池化后的图与输入一样大，最近邻上采样什么也不改变：它丢失的就是池化改变的。";
    }

    @Override
    public String transposedIsNearest() {
        return "每个单元恰好属于一个窗口，所以等权重的转置卷积在这里结果完全一样。学到的权重能把块抹平，却无法知道块里原来有什么。";
    }

    @Override
    public String transposedOverlaps() {
        return "转置卷积把每个值盖印在它的整个窗口上。这里窗口有重叠，一个单元得到几个印记之和；每个方向上的权重是步长 / 窗口大小。";
    }

    @Override
    public String transposedDiffers(boolean everywhere) {
        return "转置卷积把每个值盖印在它窗口的单元上，别处没有，每个方向上的权重是步长 / 窗口大小" + (everywhere ? "。" : "；没有窗口读到的单元就空着。");
    }

    @Override
    public String unpoolingCan() {
        return "反池化记得每个最大值原来的位置，把它原样放回去；其余单元都是零。";
    }
}
