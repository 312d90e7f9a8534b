package atrous.text;

import atrous.field.CellSpan;
import java.util.List;

public final class ChineseNetworkFigure implements NetworkFigureWords {

    @Override
    public String input() {
        return "输入";
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
}
