package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.text.Decimal;
import atrous.text.English;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In the stamp picture")
class StampPictureTest {

    private static final Options STAMP = new Options(true, false).with(Picture.STAMP);
    private static final Frame FRAME = new Frame(900, 500);

    private static LayerFigure figure(Subject s, Options options) {
        var output = new Target(MapKind.OUTPUT, 0, 0);
        return LayerFigure.of(s, Anchor.of(s, output), FRAME, options, new English());
    }

    private static List<Target> inputs(Subject s) {
        var targets = new ArrayList<Target>();
        for (long r = 0; r < s.rows().inputSize(); r++) {
            for (long c = 0; c < s.columns().inputSize(); c++) {
                targets.add(new Target(MapKind.INPUT, r * s.rows().window().baseDilation(),
                        c * s.columns().window().baseDilation()));
            }
        }
        return targets;
    }

    @Test
    @DisplayName("what all stamps put on an output adds up to the engine's value")
    void sums() {
        var subjects = new Transposed(1);
        for (int n = 0; n < 300; n++) {
            Subject s = subjects.next();
            Scatter scatter = Scatter.of(s);
            double[] sums = new double[(int) s.outputs()];
            double[] sizes = new double[sums.length];
            for (Target input : inputs(s)) {
                Target own = new Places(s, true).cell(input);
                for (long i = 0; i < s.rows().window().size(); i++) {
                    for (long j = 0; j < s.columns().window().size(); j++) {
                        long row = scatter.down().window().position(own.row(), i);
                        long column = scatter.across().window().position(own.column(), j);
                        if (s.has(new Target(MapKind.OUTPUT, row, column))) {
                            double product = scatter.product(own, new Target(MapKind.KERNEL, i, j));
                            sums[(int) (row * s.columns().outputSize() + column)] += product;
                            sizes[(int) (row * s.columns().outputSize() + column)] += Math.abs(product);
                        }
                    }
                }
            }
            float[] engine = Transposed.engine(s);
            for (int o = 0; o < sums.length; o++) {
                assertEquals(engine[o], sums[o], sizes[o] * 1e-6 + 1e-9);
            }
        }
    }

    @Test
    @DisplayName("an input lights up the outputs that it reaches, each with what it adds, and what is cut off")
    void stamp() {
        var subjects = new Transposed(2);
        for (int n = 0; n < 100; n++) {
            Subject s = subjects.next();
            LayerFigure figure = figure(s, STAMP);
            double[][] matrix = Transposed.matrix(s);
            List<Target> inputs = inputs(s);
            for (int i = 0; i < inputs.size(); i++) {
                List<Mark> marks = figure.overlay(new Selection(inputs.get(i), null, s.outputs()));
                var reached = new TreeSet<String>();
                for (long o = 0; o < s.outputs(); o++) {
                    long row = o / s.columns().outputSize();
                    long column = o % s.columns().outputSize();
                    if (reaches(s, inputs.get(i), row, column)) {
                        reached.add(Drawn.cell(row, column));
                        Target own = figure.places().cell(inputs.get(i));
                        double added = matrix[i][(int) o] * s.input().at(own.row(), own.column());
                        assertEquals(!MapMarks.labelled(figure.layout().output()) ? "" : (added >= 0 ? "+" : "") + Decimal.show(added, 2),
                                label(marks, figure.layout().output(), row, column));
                    }
                }
                assertEquals(reached, Drawn.cells(marks, figure.layout().output(), Role.TAP));
                long kept = reached.size();
                long all = s.rows().window().size() * s.columns().window().size();
                assertEquals(all - kept, Drawn.rects(marks, Role.TAP_FAINT).size());
            }
        }
    }

    @Test
    @DisplayName("outputs hold what the inputs so far add up to, and are blank where none has reached")
    void soFar() {
        var subjects = new Transposed(9);
        for (int n = 0; n < 60; n++) {
            Subject s = subjects.next();
            StampPicture picture = StampPicture.of(Scatter.of(s), Anchor.of(s, new Target(MapKind.OUTPUT, 0, 0)), new Frame(1000, 600), STAMP, new English());
            double[][] matrix = Transposed.matrix(s);
            List<Target> inputs = inputs(s);
            for (int filled = 1; filled < inputs.size(); filled++) {
                var marks = new ArrayList<Mark>();
                picture.blank(filled, marks);
                for (int o = 0; o < s.outputs(); o++) {
                    long row = o / s.columns().outputSize();
                    long column = o % s.columns().outputSize();
                    boolean reached = false;
                    double sum = 0;
                    for (int i = 0; i < filled; i++) {
                        if (reaches(s, inputs.get(i), row, column)) {
                            Target own = new Places(s, true).cell(inputs.get(i));
                            reached = true;
                            sum += matrix[i][o] * s.input().at(own.row(), own.column());
                        }
                    }
                    assertEquals(!reached || !MapMarks.labelled(picture.layout().output()) ? "" : Decimal.show(sum, 2),
                            label(marks, picture.layout().output(), row, column));
                    assertEquals(reached, Drawn.cells(marks, picture.layout().output(), Role.OUTPUT).contains(Drawn.cell(row, column)));
                }
            }
        }
    }

    @Test
    @DisplayName("an input's reading writes each product once, with the number of outputs that get it")
    void products() {
        var subjects = new Transposed(8);
        for (int n = 0; n < 100; n++) {
            Subject s = subjects.next();
            LayerFigure figure = figure(s, STAMP);
            double[][] matrix = Transposed.matrix(s);
            List<Target> inputs = inputs(s);
            for (int i = 0; i < inputs.size(); i++) {
                Target own = figure.places().cell(inputs.get(i));
                float value = s.input().at(own.row(), own.column());
                var times = new TreeMap<String, Integer>();
                for (int o = 0; o < s.outputs(); o++) {
                    if (reaches(s, inputs.get(i), o / s.columns().outputSize(), o % s.columns().outputSize())) {
                        times.merge(Reading.factor((float) matrix[i][o]) + " = " + Decimal.show(matrix[i][o] * value, 4), 1, Integer::sum);
                    }
                }
                var expected = new TreeSet<String>();
                times.forEach((product, count) -> expected.add(Decimal.show(value, 2) + "·" + product + (count == 1 ? "" : " (" + count + "×)")));
                var said = new TreeSet<String>();
                figure.reading(inputs.get(i)).terms().forEach(term -> said.add(term.replace(",", "")));
                assertEquals(expected, said);
            }
        }
    }

    /** What is written last in a cell. */
    private static String label(List<Mark> marks, MapBox map, long row, long column) {
        String label = "";
        for (Mark mark : marks) {
            Target at = mark instanceof Mark.Text text ? map.hit(text.x(), text.y()) : null;
            if (at != null && at.row() == row && at.column() == column) {
                label = ((Mark.Text) mark).text();
            }
        }
        return label;
    }

    private static boolean reaches(Subject s, Target input, long row, long column) {
        return s.rows().tapAt(row, input.row()) >= 0 && s.columns().tapAt(column, input.column()) >= 0;
    }

    @Test
    @DisplayName("an output lights up the inputs that reach it, where they stand unstretched")
    void output() {
        var subjects = new Transposed(3);
        for (int n = 0; n < 100; n++) {
            Subject s = subjects.next();
            LayerFigure figure = figure(s, STAMP);
            for (long o = 0; o < s.outputs(); o++) {
                var output = new Target(MapKind.OUTPUT, o / s.columns().outputSize(), o % s.columns().outputSize());
                var reaching = new TreeSet<String>();
                for (Target input : inputs(s)) {
                    if (reaches(s, input, output.row(), output.column())) {
                        Target own = figure.places().cell(input);
                        reaching.add(Drawn.cell(own.row(), own.column()));
                    }
                }
                List<Mark> marks = figure.overlay(new Selection(output, output, s.outputs()));
                assertEquals(reaching, Drawn.cells(marks, figure.layout().input(), Role.TAP));
            }
        }
    }

    @Test
    @DisplayName("a weight lights up every input whose stamp keeps it, and the output that gets it")
    void weight() {
        Subject s = LinkedSubject.of("#convt?i=3x3&k=3&s=2&p=1");
        LayerFigure figure = figure(s, STAMP);
        // The first weight as written is the last tap.
        List<Mark> marks = figure.overlay(new Selection(new Target(MapKind.KERNEL, 2, 2), null, s.outputs()));
        assertEquals(Set.of("1,1", "1,2", "2,1", "2,2"), Drawn.cells(marks, figure.layout().input(), Role.TAP_FAINT));
        assertEquals(Set.of("1,1", "1,3", "3,1", "3,3"), Drawn.cells(marks, figure.layout().output(), Role.TAP_FAINT));
    }

    @Test
    @DisplayName("the kernel stands as it is written, and the input has nothing between its cells")
    void maps() {
        Subject s = LinkedSubject.of("#convt?i=2x2&k=2&s=3&p=0&w=1,2;3,4");
        LayerFigure figure = figure(s, STAMP);
        assertEquals(List.of(2, 2), Arrays.asList(figure.layout().input().rows().count(), figure.layout().input().columns().count()));
        MapBox kernel = figure.layout().kernel();
        assertEquals(new Target(MapKind.KERNEL, 1, 1), figure.hit(kernel.cellX(0) + 1, kernel.cellY(0) + 1));
        assertEquals("Weight (0, 0) = 1 links 4 pairs of input and output cells",
                figure.reading(figure.hit(kernel.cellX(0) + 1, kernel.cellY(0) + 1)).spoken(": "));
        MapBox input = figure.layout().input();
        assertEquals(new Target(MapKind.INPUT, 3, 3), figure.hit(input.cellX(1) + 1, input.cellY(1) + 1));
    }

    @Test
    @DisplayName("an inserted zero, which is not drawn, says what it is and lights up nothing")
    void zero() {
        Subject s = LinkedSubject.of("#convt?i=4x4&k=3&s=2&p=1");
        LayerFigure figure = figure(s, STAMP);
        List<Mark> marks = figure.overlay(new Selection(new Target(MapKind.INPUT, 1, 1), null, s.outputs()));
        assertTrue(Drawn.rects(marks, Role.TAP).isEmpty());
        assertTrue(figure.reading(new Target(MapKind.INPUT, 1, 1)).spoken(": ").contains("inserted 0"));
    }
}
