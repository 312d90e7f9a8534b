package atrous.text;

import atrous.tensor.OffsetPreset;

abstract class ChineseStack extends ChineseDeform implements StackWords {

    @Override
    public String offsetsTitle() {
        return "偏移从何而来";
    }

    @Override
    public String offsetsIntro(OffsetPreset preset) {
        return "在网络中，一个核大小、步长、填充和膨胀率都相同的小卷积读取同一输入，为每个核位置输出两个数，有掩码时再加一个；它与其余部分一起训练。"
                + (preset == OffsetPreset.PREDICTED ? "这里它的权重是随机的，如同未经训练：改动输入，采样点便随之移动。"
                : "这里用规则代替它：除随机偏移外，每个输出都相同。选择由输入预测，即可看到真正的机制。");
    }

    @Override
    public String predictedDrawing(boolean down, String tap, String output) {
        return "输出 " + output + " 的核位置 " + tap + (down ? " 向下" : " 向右") + "的偏移";
    }

    @Override
    public String deformFormula() {
        return "计算公式与输出大小";
    }

    @Override
    public String deformFormulaDetail(boolean masked) {
        return "位置 p 为（行，列）：p₀ 是输出所对应的窗口，pₙ 是窗口中第 n 个核位置，Δpₙ 是其偏移"
                + (masked ? "，Δmₙ 是其掩码" : "") + "；单元之间的 x 为双线性插值，输入之外为 0。";
    }

    @Override
    public String deformCosts() {
        return "处理一个样本的代价";
    }

    @Override
    public String costOf() {
        return "部分";
    }

    @Override
    public String channelsColumn() {
        return "通道";
    }

    @Override
    public String deformKernel() {
        return "卷积本身";
    }

    @Override
    public String sampling() {
        return "单元之间的采样";
    }

    @Override
    public String together() {
        return "合计";
    }

    @Override
    public String stackTitle() {
        return "堆叠的可变形卷积层";
    }

    @Override
    public String stackIntro() {
        return "每一层都把上一层的采样点再移动一次。下图是当每个卷积核都取平均时，一个输出所用到的第一层输入上的全部采样点；点越大，所占份额越大。";
    }

    @Override
    public String stackOneChannel(String channel) {
        return "这里的各层只有一个通道，第一层的输入是本层输入的通道 " + channel + "。";
    }

    @Override
    public String stackLayers() {
        return "层数";
    }

    @Override
    public String stackOfMost(long most) {
        return "至多显示 " + Quantity.of(most) + " 层。";
    }

    @Override
    public String stackFewer(long layers) {
        return "图太小，只能堆叠 " + Quantity.of(layers) + " 层。";
    }

    @Override
    public String stackTooLarge() {
        return "此处要计算整幅图，而图或卷积核太大。";
    }

    @Override
    public String stackDrawing(boolean moved, String output, long layers, long points, long distinct, long beyond) {
        return stack(moved, output, layers, points, distinct)
                + (beyond == 0 ? "" : "，其中 " + Quantity.of(beyond) + " 处在图外");
    }

    @Override
    public String stackTooMany(boolean moved, String output, long layers, long points, long distinct) {
        return stack(moved, output, layers, points, distinct) + "，多得画不下";
    }

    private static String stack(boolean moved, String output, long layers, long points, long distinct) {
        return (moved ? "有这些偏移" : "没有偏移") + "，" + Quantity.of(layers) + " 层：输出 " + output + " 读取 " + Quantity.of(points)
                + " 个采样点，位于 " + Quantity.of(distinct) + " 处";
    }

    @Override
    public String stackExtent(String moved, String plain) {
        return "采样点分布在 " + moved + " 个单元的范围内；没有偏移时为 " + plain + "。";
    }

    @Override
    public String stackMovedClipped(String moved, String plain) {
        return stackExtent(moved, plain) + "有偏移时，上层的一些采样点落在特征图之外，那里没有可读的值；在更大的特征图上会分布得更广。";
    }

    @Override
    public String stackClipped(String moved, String plain, String free) {
        return stackExtent(moved, plain) + "这两个数不能相比：上面的层伸出图的边缘，那里没有可读的。若没有边缘，没有偏移的各层会分布在 " + free
                + " 的范围内；输入大一些就能看到。";
    }
}
