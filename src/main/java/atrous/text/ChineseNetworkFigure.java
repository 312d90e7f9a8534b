package atrous.text;

import atrous.field.CellSpan;
import java.util.List;

public final class ChineseNetworkFigure implements NetworkFigureWords {

    @Override
    public String input() {
        return "输入";
    }

    @Override
    public List<String> coneLegend() {
        return List.of("选定的单元", "由这些算出", "被跳过", "填充");
    }

    @Override
    public String columnsNote() {
        return "有效步长：相邻输出之间相隔的输入单元数。感受野：一个输出所见的首尾之间的输入单元数。起点和中心：0 号输出的感受野在输入上的位置；有效填充：它从输入之前多远开始。";
    }

    @Override
    public String alongAxes(List<Long> read, List<Long> field) {
        boolean alike = read.size() == 1 || read.get(0).equals(read.get(1)) && field.get(0).equals(field.get(1));
        return alike ? (read.size() == 1 ? "即 " : "每个方向上为 ") + field.get(0) + " 个中的 " + read.get(0) + " 个。"
                : "即 " + field.get(0) + " 行中的 " + read.get(0) + " 行、" + field.get(1) + " 列中的 " + read.get(1) + " 列。";
    }

    @Override
    public String coneTitle(String node) {
        return node + " 的一个单元由哪些单元算出（逐层）";
    }

    @Override
    public String coneDescription(String node, long cell, CellSpan read, long count) {
        return node + " 的第 " + cell + " 个单元" + (read.isEmpty() ? "不读取任何输入单元。"
                : "读取输入中从 " + read.first() + " 到 " + read.last() + " 的 " + Quantity.of(count) + " 个单元。");
    }

    @Override
    public String coneDetail(long size, long read) {
        return Quantity.of(read) + " / " + Quantity.of(size) + " 个单元";
    }

    @Override
    public String squaresTitle() {
        return "输入上各层的感受野，越深越大";
    }

    @Override
    public String squaresDescription(List<String> labels) {
        return "由内到外：" + String.join("；", labels) + "。";
    }

    @Override
    public String square(long rows, long columns, String node) {
        return Quantity.of(rows) + " × " + Quantity.of(columns) + " · " + node;
    }

    @Override
    public String view() {
        return "显示";
    }

    @Override
    public List<String> views() {
        return List.of("逐层", "在输入上");
    }

    @Override
    public String axis() {
        return "方向";
    }

    @Override
    public List<String> axes() {
        return List.of("高", "宽");
    }

    @Override
    public String heat() {
        return "着色";
    }

    @Override
    public List<String> heats() {
        return List.of("感受野", "路径数", "影响");
    }

    @Override
    public String figureHelp(boolean twoAxes) {
        return "方向键移动选定的单元" + (twoAxes ? "" : "，上下键换层") + "，Home 和 End 到首尾，Esc 回到输出中央。";
    }

    @Override
    public String caption(String node, List<Long> cell, List<Long> field, String read, String size) {
        return node + " 的单元 " + cell(cell) + " 的感受野为 " + times(field) + " 个输入单元"
                + (read.equals(size) ? "，全部读取。" : "，其中读取 " + read + " 个。");
    }

    @Override
    public String captionPast(String node, List<Long> cell, List<Long> field, List<Long> inside, String read, String size) {
        return node + " 的单元 " + cell(cell) + " 的感受野为 " + times(field) + " 个单元，其中 " + times(inside)
                + " 个在输入之内，其余在填充中；输入之内的" + (read.equals(size) ? "全部读取。" : "读取 " + read + " 个。");
    }

    @Override
    public String captionNothing(String node, List<Long> cell) {
        return node + " 的单元 " + cell(cell) + " 不读取任何输入单元。";
    }

    private static String cell(List<Long> cell) {
        return cell.size() == 1 ? cell.get(0).toString() : "(" + cell.get(0) + ", " + cell.get(1) + ")";
    }

    private static String times(List<Long> field) {
        return field.size() == 1 ? Quantity.of(field.get(0)) : Quantity.of(field.get(0)) + " × " + Quantity.of(field.get(1));
    }

    @Override
    public String projected(long cell, String node, CellSpan cells, long count) {
        return "输入单元 " + cell + (cells.isEmpty() ? " 不参与 " + node + " 的任何单元。"
                : " 参与 " + node + " 的 " + Quantity.of(count) + " 个单元" + (count == 1 ? "：" + cells.first() + "。"
                : "，从 " + cells.first() + " 到 " + cells.last() + "。"));
    }

    @Override
    public String partOfMaps(int drawn, int all) {
        return "画出了 " + all + " 层中的 " + drawn + " 层。";
    }

    @Override
    public String tooLarge() {
        return "感受野太大，无法逐单元着色。";
    }

    @Override
    public String heatScale(boolean paths, boolean logarithmic, String most) {
        return (paths ? "颜色越深，到输出的路径越多，最多 " + most + " 条"
                : "颜色越深，对输出的影响越大，最多占总和的 " + most + " ‰；权重均匀，经过相同卷积核的每条路径作用相同")
                + (logarithmic ? "（按数量级）。无色的单元不被读取。" : "。无色的单元不被读取。");
    }

    @Override
    public String picture() {
        return "在感受野下放一张图片…";
    }

    @Override
    public String removePicture() {
        return "移除图片";
    }

    @Override
    public String pictureHint(long rows, long columns) {
        return "图片中央按网络输入缩放为 " + Quantity.of(rows) + " × " + Quantity.of(columns) + " 像素。图片不会离开本页。";
    }

    @Override
    public String notAPicture(String name) {
        return "“" + name + "”无法显示为图片：请用 PNG、JPEG、GIF、WebP 或 SVG 文件。";
    }

    @Override
    public String effectiveStride() {
        return "有效步长";
    }

    @Override
    public String field() {
        return "感受野";
    }

    @Override
    public String start() {
        return "起点";
    }

    @Override
    public String centre() {
        return "中心";
    }

    @Override
    public String effectivePadding() {
        return "有效填充";
    }

    @Override
    public String wholeImage() {
        return "整个输入";
    }

    @Override
    public String range(String least, String most) {
        return least + " 至 " + most;
    }

    @Override
    public String misaligned(String by) {
        return "分支相差 " + by;
    }

    @Override
    public String unevenField(String least, String most) {
        return least + " 至 " + most + "，随输出而变";
    }
}
