package atrous.figure;

import atrous.scene.Lettering;
import atrous.scene.Mark;
import atrous.scene.Paint;
import atrous.scene.Paint.Role;
import atrous.scene.Scene;
import atrous.scene.Semantics;
import atrous.scene.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * The input seen from above with the fields of ever deeper maps on it, each around the same place: the smallest one
 * inside. Fields reach past the input where they reach into padding. What is under them (counts, a picture) is painted
 * into {@link #input} before.
 */
public final class NestedFields {

    /** Input cells from {@code top}, {@code left} on; both may be negative. */
    public record Field(String label, double top, double left, double height, double width) {}

    /** A place of the figure in CSS pixels. */
    public record Box(double x, double y, double width, double height) {}

    private static final double TEXT = 12;
    private static final double LINE = 18;
    private static final double WORDS = 190;
    private static final double LEADER = 18;
    private static final double SMALLEST = 120;

    private final long rows;
    private final long columns;
    private final List<Field> fields;
    private final Semantics semantics;
    private final boolean narrow;
    private final double width;
    private final double top;
    private final double left;
    private final double unit;
    private final double drawnHeight;
    private final double drawnWidth;

    /**
     * @param rows of the input
     * @param fields the smallest first
     */
    public NestedFields(long rows, long columns, List<Field> fields, Frame frame, Semantics semantics) {
        this.rows = rows;
        this.columns = columns;
        this.fields = List.copyOf(fields);
        this.semantics = semantics;
        this.narrow = frame.isNarrow();
        this.width = frame.width();
        double first = -0.0;
        double firstColumn = -0.0;
        double bottom = rows;
        double right = columns;
        for (Field field : fields) {
            first = Math.min(first, field.top());
            firstColumn = Math.min(firstColumn, field.left());
            bottom = Math.max(bottom, field.top() + field.height());
            right = Math.max(right, field.left() + field.width());
        }
        this.top = first;
        this.left = firstColumn;
        double words = narrow ? 0 : WORDS + LEADER;
        double roomAcross = width - words - 2;
        double roomDown = Math.max(SMALLEST, frame.height() - 2);
        this.unit = Math.min(roomAcross / (right - left), roomDown / (bottom - first));
        this.drawnHeight = (bottom - first) * unit;
        this.drawnWidth = (right - left) * unit;
    }

    public double height() {
        double words = fields.size() * LINE + 4;
        return narrow ? drawnHeight + 8 + words : Math.max(drawnHeight + 2, words);
    }

    /** Where the input lies. */
    public Box input() {
        return new Box(x(0), y(0), columns * unit, rows * unit);
    }

    private double x(double column) {
        return 1 + (column - left) * unit;
    }

    private double y(double row) {
        return 1 + (row - top) * unit;
    }

    /** What lies under everything else. */
    public Mark paper() {
        Box input = input();
        return new Mark.Rect(input.x(), input.y(), input.width(), input.height(), Style.fill(Role.INPUT));
    }

    /** All but the {@link #paper}. */
    public Scene scene() {
        var marks = new ArrayList<Mark>();
        Box input = input();
        marks.add(new Mark.Rect(input.x(), input.y(), input.width(), input.height(), Style.line(Role.INPUT_LINE, 1)));
        double spacing = fields.isEmpty() ? 0 : LINE;
        for (int i = fields.size() - 1; i >= 0; i--) {
            Field field = fields.get(i);
            Paint paint = i == fields.size() - 1 ? Role.OUTPUT_SELECTED : Role.TAP_LINE;
            double lineWidth = i == fields.size() - 1 ? 2 : 1.25;
            marks.add(new Mark.Rect(x(field.left()), y(field.top()), field.width() * unit, field.height() * unit,
                    Style.line(paint, lineWidth)));
            word(i, field, spacing, paint, marks);
        }
        return new Scene(width, height(), marks, semantics);
    }

    /** The largest field's words stand at the top, with a line from its upper right corner. */
    private void word(int i, Field field, double spacing, Paint paint, List<Mark> out) {
        double place = (fields.size() - 1 - i) * spacing + TEXT + 2;
        if (narrow) {
            out.add(new Mark.Text(1, drawnHeight + 8 + place, field.label(), Lettering.start(TEXT, Role.INK)));
            return;
        }
        double end = drawnWidth + 2 + LEADER;
        out.add(new Mark.Line(x(field.left() + field.width()), y(field.top()) + 0.5, end - 3, place - TEXT * 0.36,
                Style.line(paint, 1)));
        out.add(new Mark.Text(end, place, field.label(), Lettering.start(TEXT, Role.INK)));
    }
}
