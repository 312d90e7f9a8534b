package atrous.figure;

import atrous.scene.Lettering;
import atrous.scene.Mark;
import atrous.scene.Paint;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;

/** Marks that every map is made of. */
final class MapMarks {

    /** Below this side a cell has no room for a number. */
    static final double SMALLEST_LABELLED = 17;
    /** From this side on a weight fits under the value. */
    static final double SMALLEST_WITH_WEIGHT = 27;
    /** From this side on one fits above it, too. */
    static final double SMALLEST_WITH_SHARE = 33;
    /** Below this side even hairlines would hide the cells. */
    private static final double SMALLEST_RULED = 4;
    private static final double LARGEST_SIZE = 13;
    static final double SMALLEST_SIZE = 6.5;
    private static final double SMALLEST_SELECTED = 5;
    static final double SHARE_SIZE = 9.5;
    /** What the outline around a bold number leaves less of its cell. */
    private static final double OUTLINED = 7;

    private MapMarks() {}

    /** A filled rectangle of cells with hairlines between them. */
    static void block(MapBox map, Span rows, Span columns, Paint fill, Paint line, List<Mark> out) {
        if (rows.count() < 1 || columns.count() < 1) {
            return;
        }
        boolean ruled = map.cell() >= SMALLEST_RULED;
        block(map, rows, columns, ruled, Style.of(fill, line, 1), out);
    }

    private static void block(MapBox map, Span rows, Span columns, boolean ruled, Style style, List<Mark> out) {
        double x = map.cellX(columns.from());
        double y = map.cellY(rows.from());
        double width = columns.count() * map.cell();
        double height = rows.count() * map.cell();
        out.add(new Mark.Rect(x, y, width, height, Style.fill(style.fill())));
        var lines = new ArrayList<double[]>();
        for (int c = 0; c <= columns.count(); c += ruled ? 1 : columns.count()) {
            lines.add(new double[] {x + c * map.cell(), y, x + c * map.cell(), y + height});
        }
        for (int r = 0; r <= rows.count(); r += ruled ? 1 : rows.count()) {
            lines.add(new double[] {x, y + r * map.cell(), x + width, y + r * map.cell()});
        }
        out.add(new Mark.Path(lines, Style.line(style.stroke(), style.lineWidth())));
    }

    /** Cells of one style at regular distances: as one block where they touch, since they may be thousands. */
    static void cells(MapBox map, Span rows, long rowStep, Span columns, long columnStep, Style style,
                      List<Mark> out) {
        boolean touching = rowStep * map.pitchY() == map.cell() && columnStep * map.pitchX() == map.cell();
        if (touching && rows.count() > 0 && columns.count() > 0) {
            block(map, rows, columns, true, style, out);
            return;
        }
        for (int r = 0; r < rows.count(); r++) {
            for (int c = 0; c < columns.count(); c++) {
                cell(map, rows.from() + r * rowStep, columns.from() + c * columnStep, style, out);
            }
        }
    }

    static void cell(MapBox map, long row, long column, Style style, List<Mark> out) {
        out.add(new Mark.Rect(map.cellX(column), map.cellY(row), map.cell(), map.cell(), style));
    }

    /** An outline that lies inside the cell's own edges. */
    static void outline(MapBox map, long row, long column, Paint paint, double lineWidth, List<Mark> out) {
        double inset = lineWidth / 2;
        double side = map.cell() - lineWidth;
        if (side > 1) {
            out.add(new Mark.Rect(map.cellX(column) + inset, map.cellY(row) + inset, side, side,
                    Style.line(paint, lineWidth)));
        }
    }

    static boolean labelled(MapBox map) {
        return map.cell() >= SMALLEST_LABELLED;
    }

    /** A number in the middle of a cell, smaller and then rounded where it is long; left out where no part of it fits. */
    static void label(MapBox map, long row, long column, String text, Paint paint, boolean bold, List<Mark> out) {
        label(map, row, column, text, paint, bold, 0, out);
    }

    /** @param lift how far above the middle, as a share of the cell */
    static void label(MapBox map, long row, long column, String text, Paint paint, boolean bold, double lift,
                      List<Mark> out) {
        label(map, row, column, text, paint, bold, lift, LARGEST_SIZE, out);
    }

    /**
     * A bold number that does not fit is set as its neighbours are, and at last smaller: it is the one that is looked for.
     *
     * @param most the largest size that the map's numbers have
     */
    static void label(MapBox map, long row, long column, String text, Paint paint, boolean bold, double lift,
                      double most, List<Mark> out) {
        boolean heavy = bold && fitted(map, text, true) >= SMALLEST_SIZE;
        String shown = fitting(map, text, heavy, SMALLEST_SIZE);
        if (shown == null && bold) {
            shown = fitting(map, text, false, SMALLEST_SELECTED);
        }
        if (shown == null) {
            return;
        }
        double size = Math.min(most, fitted(map, shown, heavy));
        double x = map.cellX(column) + map.cell() / 2;
        double y = map.cellY(row) + map.cell() * (0.5 - lift) + size * 0.36;
        Lettering lettering = Lettering.middle(size, paint);
        out.add(new Mark.Text(x, y, shown, heavy ? lettering.asBold() : lettering));
    }

    /** A number that takes up all of its cell. @param most the largest size of its letters */
    static void tight(MapBox map, long row, long column, String text, double most, Paint paint, List<Mark> out) {
        double size = Math.min(most, (map.cell() - 2) / TextWidth.of(text, 1));
        out.add(new Mark.Text(map.cellX(column) + map.cell() / 2, map.cellY(row) + map.cell() / 2 + size * 0.36, text,
                Lettering.middle(size, paint)));
    }

    /** The size at which a number would be set; 0 where no part of it fits. */
    static double sizeOf(MapBox map, String text) {
        String shown = fitting(map, text, false, SMALLEST_SIZE);
        return shown == null ? 0 : fitted(map, shown, false);
    }

    /** A number, rounded as far as it must be; null where no part of it fits. */
    static String fitting(MapBox map, String text, boolean bold, double least) {
        for (int round = 0; round <= Decimal.ROUNDS; round++) {
            String shown = round == 0 ? text : Decimal.rounded(text, round);
            if (fitted(map, shown, bold) >= least) {
                return shown;
            }
        }
        return null;
    }

    static double fitted(MapBox map, String text, boolean bold) {
        double size = Math.min(LARGEST_SIZE, map.cell() * 0.44);
        double ems = bold ? TextWidth.ofBold(text, 1) : TextWidth.of(text, 1);
        return Math.min(size, (map.cell() - (bold ? OUTLINED : 3)) / ems);
    }

    /** The factor by which a cell counts, small, in its lower right corner. */
    static void weight(MapBox map, long row, long column, String text, Paint paint, List<Mark> out) {
        if (map.cell() >= SMALLEST_WITH_WEIGHT && TextWidth.of(text, 9.5) <= map.cell() - 3) {
            out.add(new Mark.Text(map.cellX(column) + map.cell() - 3, map.cellY(row) + map.cell() - 4, text,
                    Lettering.end(9.5, paint)));
        }
    }

    /** The weight of a cell that a point lies near, at the edge away from the point. */
    static void share(MapBox map, long row, long column, boolean top, String text, List<Mark> out) {
        if (map.cell() >= SMALLEST_WITH_SHARE && TextWidth.of(text, SHARE_SIZE) <= map.cell() - 3) {
            out.add(new Mark.Text(map.cellX(column) + map.cell() / 2, map.cellY(row) + (top ? 11 : map.cell() - 4), text,
                    Lettering.middle(SHARE_SIZE, Role.ON_TAP)));
        }
    }

    /** The faint dot of a cell that lies under the kernel and is not read. */
    static void hole(MapBox map, double x, double y, double lift, List<Mark> out) {
        if (map.cell() >= 9) {
            double radius = map.cell() >= 16 ? 1.6 : 1;
            out.add(new Mark.Rect(x + map.cell() / 2 - radius, y + map.cell() * (0.5 + lift) - radius,
                    2 * radius, 2 * radius, radius, Style.line(Role.HOLE, 1)));
        }
    }
}
