package atrous.text;

import atrous.layer.Finding;
import atrous.layer.Where;

abstract class ChineseBins implements BinWords {

    @Override
    public String bin() {
        return "分区";
    }

    @Override
    public String outputBin(String cell, String rows, String columns, long cells) {
        return "输出 " + cell + " 池化 " + Quantity.of(cells) + " 个单元（" + (rows.isEmpty() ? "输入 " : "行 " + rows + "、列 ") + columns
                + "）";
    }

    @Override
    public String binPlace(String cell, long bins, long ofBins) {
        return "分区中的位置 " + cell + "：" + (bins == ofBins ? "全部 " + Quantity.of(bins) + " 个分区都有"
                : Quantity.of(ofBins) + " 个分区中有 " + Quantity.of(bins) + " 个大到包含它");
    }

    @Override
    public String legendBin() {
        return "分区：一个输出所池化的单元";
    }

    @Override
    public String global() {
        return "全局：只有一个输出";
    }

    @Override
    public String binSummary(String outputSize) {
        return "输出 " + outputSize;
    }

    @Override
    public String binFormula() {
        return "分区";
    }

    @Override
    public String binFormulaDetail() {
        return "n 输入，m 输出：输出 o 所池化的第一个和最后一个单元";
    }

    @Override
    public String globalPooling(Finding.GlobalPooling f, int rank) {
        return "这是全局池化：每个通道只有一个输出，来自该通道的全部单元，与输入大小无关。";
    }

    @Override
    public String evenBins(Finding.EvenBins f, int rank) {
        String axis = axis(f.axis(), rank);
        return f.size() == 1 ? axis + "每个分区只有一个单元：那里没有池化。"
                : axis + "大小为 " + Quantity.of(f.size()) + " 的分区恰好分完输入：每个单元只读取一次，等同于大小和步长都是 "
                + Quantity.of(f.size()) + " 的窗口。";
    }

    @Override
    public String unevenBins(Finding.UnevenBins f, int rank) {
        return axis(f.axis(), rank) + "分区大小不一：" + Quantity.of(f.smallest()) + " 或 " + Quantity.of(f.largest())
                + " 个单元，因此没有哪个带步长的窗口能做到同样的事。";
    }

    @Override
    public String sharedCells(Finding.SharedCells f, int rank) {
        String unit = rank == 1 ? "个单元" : f.axis() == Where.ALL_AXES ? "行（列）" : f.axis() == 0 ? "行" : "列";
        return axis(f.axis(), rank) + Quantity.of(f.outputSize()) + " 不能整除 " + Quantity.of(f.inputSize())
                + "，因此分区重叠：" + Quantity.of(f.inputSize()) + " " + unit
                + (f.cells() == f.inputSize() ? "全都" : "中有 " + Quantity.of(f.cells()) + " " + unit) + "属于"
                + (f.most() == 2 ? " 2 个分区。" : "多个分区，最多 " + Quantity.of(f.most()) + " 个。");
    }

    private static String axis(int axis, int rank) {
        return rank == 1 ? "" : axis == Where.ALL_AXES ? "每个方向上，" : axis == 0 ? "高度方向上，" : "宽度方向上，";
    }
}
