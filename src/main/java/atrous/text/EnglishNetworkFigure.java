package atrous.text;

import atrous.field.CellSpan;
import java.util.List;

public final class EnglishNetworkFigure implements NetworkFigureWords {

    @Override
    public String input() {
        return "Input";
    }

    @Override
    public String coneTitle(String node) {
        return "What one cell of " + node + " is computed from, map by map";
    }

    @Override
    public String coneDescription(String node, long cell, CellSpan read, long count) {
        return "Cell " + cell + " of " + node + " reads " + (read.isEmpty() ? "no cell of the input."
                : Quantity.of(count) + " of the input's cells, from " + read.first() + " to " + read.last() + ".");
    }

    @Override
    public String coneDetail(long size, long read) {
        return Quantity.of(read) + " of " + Quantity.of(size) + (size == 1 ? " cell" : " cells");
    }

    @Override
    public String squaresTitle() {
        return "The receptive fields of deeper and deeper maps, on the input";
    }

    @Override
    public String squaresDescription(List<String> labels) {
        return "From the inside: " + String.join("; ", labels) + ".";
    }

    @Override
    public String square(long rows, long columns, String node) {
        return Quantity.of(rows) + " × " + Quantity.of(columns) + " · " + node;
    }
}
