package atrous.field;

import atrous.layer.Relation;
import atrous.network.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * A number for each cell of a node's map, none outside its hull: the smallest rectangle of all cells that have one. An
 * axis that there is not has one row. Numbers past 2⁵³ are rounded, and kept in range by a power of two that they are all
 * to be multiplied by (where they differ by more than 2⁸⁰⁰, the small ones are given too large); that a cell has one is
 * exact for ever.
 *
 * <p>A sum of products of a row's and a column's numbers, as long as there are few of them: layers in a row give one.
 */
public final class FieldMap {

    /** Products of which a map is the sum; where there are more, it is written out. */
    private static final int MOST_TERMS = 16;
    private static final double MOST_EXACT = 1L << 53;
    private static final double LOG10_OF_2 = Math.log10(2);

    private final List<Term> terms;
    /** In the place of terms, or null. */
    private final Grid grid;
    /** Whether only counts which cells have a number: it is 1. */
    private final boolean reachOnly;
    private final int top;
    private final int left;
    private final int height;
    private final int width;
    private final int exponent;

    private FieldMap(List<Term> terms, boolean reachOnly) {
        this.terms = terms;
        this.grid = null;
        this.reachOnly = reachOnly;
        int up = Integer.MAX_VALUE;
        int begin = Integer.MAX_VALUE;
        int down = 0;
        int end = 0;
        int most = 0;
        for (Term term : terms) {
            up = Math.min(up, term.rows().from());
            down = Math.max(down, term.rows().to());
            begin = Math.min(begin, term.columns().from());
            end = Math.max(end, term.columns().to());
            most = Math.max(most, term.exponent());
        }
        this.top = up;
        this.left = begin;
        this.height = down - up;
        this.width = end - begin;
        this.exponent = most;
    }

    FieldMap(Grid grid, boolean reachOnly) {
        this.terms = List.of();
        this.grid = grid;
        this.reachOnly = reachOnly;
        this.top = grid.top();
        this.left = grid.left();
        this.height = grid.height();
        this.width = grid.width();
        this.exponent = grid.exponent();
    }

    static FieldMap of(Line rows, Line columns, boolean reachOnly) {
        return new FieldMap(List.of(new Term(rows, columns)), reachOnly);
    }

    /** First row of the hull. */
    public int top() {
        return top;
    }

    public int left() {
        return left;
    }

    /** Rows of the hull. */
    public int height() {
        return height;
    }

    public int width() {
        return width;
    }

    /** Of two, by which all numbers are to be multiplied; 0 where none is past 2³⁰⁰. */
    public int exponent() {
        return exponent;
    }

    /** Whether no number was rounded: none is past 2⁵³. Of whole numbers. */
    public boolean exact() {
        return exponent == 0 && most() <= MOST_EXACT;
    }

    /** The number of a cell, counted from the map's first one, before the exponent; 0 where it has none. */
    public double at(int row, int column) {
        if (grid != null) {
            return grid.at(row, column);
        }
        double sum = 0;
        boolean reached = false;
        for (Term term : terms) {
            double one = term.rows().at(row);
            double other = term.columns().at(column);
            reached |= one > 0 && other > 0;
            sum += one * other * Scaled.factor(exponent - term.exponent());
        }
        return reached && reachOnly ? 1 : reached ? Math.max(sum, Double.MIN_NORMAL) : 0;
    }

    public boolean reached(int row, int column) {
        return at(row, column) > 0;
    }

    /** The decimal logarithm of a cell's number, its exponent with it; −∞ where it has none. */
    public double log10(int row, int column) {
        return Math.log10(at(row, column)) + exponent * LOG10_OF_2;
    }

    /** The largest number, before the exponent. */
    public double most() {
        if (terms.size() == 1) {
            return terms.get(0).rows().most() * terms.get(0).columns().most();
        }
        double most = 0;
        for (double value : written().values()) {
            most = Math.max(most, value);
        }
        return most;
    }

    /** Whether the hull has few enough cells for {@link #values}. */
    public boolean canBeWritten() {
        return (double) height * width <= Backward.MOST_CELLS;
    }

    /** The hull's numbers before the exponent, row-major; not to be changed. */
    public double[] values() {
        return written().values();
    }

    /** Cells that have a number. */
    public double cells() {
        if (terms.size() == 1) {
            return (double) Scaled.count(terms.get(0).rows().values()) * Scaled.count(terms.get(0).columns().values());
        }
        return Scaled.count(written().values());
    }

    /** The sum of each row of the hull, before the exponent. */
    public double[] rowSums() {
        if (isWritten() || reachOnly && !isProduct()) {
            return written().rowSums();
        }
        double[] sums = new double[height];
        for (Term term : terms) {
            term.rows().addTo(sums, top, term.columns().sum() * Scaled.factor(exponent - term.exponent()));
        }
        return sums;
    }

    /** The sum of each column of the hull, before the exponent. */
    public double[] columnSums() {
        if (isWritten() || reachOnly && !isProduct()) {
            return written().columnSums();
        }
        double[] sums = new double[width];
        for (Term term : terms) {
            term.columns().addTo(sums, left, term.rows().sum() * Scaled.factor(exponent - term.exponent()));
        }
        return sums;
    }

    /** Whether every number is its row's times its column's. */
    public boolean isProduct() {
        return terms.size() == 1;
    }

    boolean isWritten() {
        return grid != null;
    }

    private Grid written() {
        if (grid != null) {
            return grid;
        }
        if (!canBeWritten()) {
            throw new IllegalStateException("too many cells to write out");
        }
        Grid sum = Grid.empty(top, left, height, width, exponent);
        for (Term term : terms) {
            sum.add(term.rows(), term.columns());
        }
        return reachOnly && terms.size() > 1 ? sum.reached() : sum;
    }

    /**
     * What comes to the cells of a source that a node reads, by the relations from the node's cells to the source's; null
     * where it reads none.
     */
    FieldMap through(List<Relation> axes, Operation operation, AxisRuns.Weighing weighing) {
        if (axes.stream().allMatch(AxisRuns::isIdentity)) {
            return this;
        }
        Relation across = axes.get(axes.size() - 1);
        AxisRuns columns = AxisRuns.of(across, operation, weighing, left, left + width);
        boolean square = axes.size() == 2 && axes.get(0).equals(across) && top == left && height == width;
        AxisRuns rows = axes.size() == 1 ? AxisRuns.single() : square ? columns
                : AxisRuns.of(axes.get(0), operation, weighing, top, top + height);
        if (grid != null) {
            Grid through = grid.through(rows, columns);
            return through == null ? null : new FieldMap(reachOnly ? through.reached() : through, reachOnly);
        }
        var found = new ArrayList<Term>();
        for (Term term : terms) {
            Line down = along(term.rows(), rows);
            Line right = square && term.rows() == term.columns() ? down : along(term.columns(), columns);
            if (down != null && right != null) {
                Term.include(found, new Term(down, right), reachOnly);
            }
        }
        return found.isEmpty() ? null : new FieldMap(found, reachOnly);
    }

    private Line along(Line line, AxisRuns runs) {
        Line along = runs.identity() ? line : line.through(runs);
        return along == null || along == line || !reachOnly ? along : along.reached();
    }

    /** @param fresh whether nobody else has the other one, so that it may be changed where it is written out */
    FieldMap plus(FieldMap other, boolean fresh) {
        if (grid == null && other.grid == null) {
            var sum = new ArrayList<>(terms);
            for (Term term : other.terms) {
                Term.include(sum, term, reachOnly);
            }
            var map = new FieldMap(sum, reachOnly);
            return sum.size() > MOST_TERMS ? new FieldMap(map.written(), reachOnly) : map;
        }
        Grid sum = written().plus(other.written(), fresh || other.grid == null);
        return new FieldMap(reachOnly ? sum.reached() : sum, reachOnly);
    }
}
