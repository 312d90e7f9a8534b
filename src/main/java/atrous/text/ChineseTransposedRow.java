package atrous.text;

public final class ChineseTransposedRow implements TransposedRowWords {

    @Override
    public String title() {
        return "连续几层";
    }

    @Override
    public String intro() {
        return "设输入和权重全是一，从输入到每个单元各有多少条路径？印记重叠得不均匀，有的单元就比别的大，下一层又把这个图案再乘一遍。";
    }

    @Override
    public String input(String size, boolean cut) {
        return "图中输入为 " + size + (cut ? "，取自这一层输入的中间，好让结果不至于太大" : "") + "；表格说的是任何更大的图的内部。";
    }

    @Override
    public String layers() {
        return "连续层数";
    }

    @Override
    public String way(Way way) {
        return switch (way) {
            case TRANSPOSED -> "转置卷积";
            case NEAREST -> "最近邻放大再卷积";
            case BILINEAR -> "双线性放大再卷积";
        };
    }

    @Override
    public String paths(Way way, int layers, String size, String part) {
        return way(way) + times(layers) + "：" + size + part;
    }

    @Override
    public String own(Way way, int layers, String size, String part) {
        return switch (way) {
            case TRANSPOSED -> "这一层的输入，转置卷积";
            case NEAREST -> "同一输入，最近邻放大再卷积";
            case BILINEAR -> "同一输入，双线性放大再卷积";
        } + times(layers) + "：" + size + part;
    }

    private static String times(int layers) {
        return layers == 1 ? "" : " " + Quantity.of(layers) + " 次";
    }

    @Override
    public String drawnPart(String size) {
        return "，只画出中间的 " + size;
    }

    @Override
    public String caption(int layers) {
        return Quantity.of(layers) + " 层之后，远离边界处。";
    }

    @Override
    public String wayHead() {
        return "方式";
    }

    @Override
    public String outputHead() {
        return "输出";
    }

    @Override
    public String pathsHead() {
        return "到一个单元的路径数";
    }

    @Override
    public String repeatsHead() {
        return "重复周期";
    }

    @Override
    public String verdictHead() {
        return "重叠";
    }

    @Override
    public String range(String fewest, String most) {
        return fewest.equals(most) ? most : fewest + " 到 " + most;
    }

    @Override
    public String repeats(String period) {
        return period + " 个单元";
    }

    @Override
    public String doesNotRepeat() {
        return "处处相同";
    }

    @Override
    public String untold() {
        return "单元太少，看不出来";
    }

    @Override
    public String even() {
        return "均匀";
    }

    @Override
    public String uneven(String factor) {
        return "不均匀，最多相差 " + factor + " 倍";
    }

    @Override
    public String holes() {
        return "不均匀，有空洞";
    }

    @Override
    public String remedy() {
        return "补救办法：先按步长放大，再用同样大小的卷积核做卷积。这样无论卷积核多大，每个单元得到的路径都一样多，只有边界处少些。最近邻会留下台阶，双线性则是平滑的。";
    }

    @Override
    public String sameSize() {
        return "步长为一：没有放大，也就不会重叠不均。";
    }

    @Override
    public String nothingLeft(int layers) {
        return "填充切去得太多，" + Quantity.of(layers) + " 层之后，这个输入什么也不剩。";
    }

    @Override
    public String tooLarge(int most) {
        return "图的一边会超过 " + Quantity.of(most) + " 个单元，或者卷积核的抽头太多，这里数不过来。请减少层数，或减小卷积核、步长。";
    }
}
