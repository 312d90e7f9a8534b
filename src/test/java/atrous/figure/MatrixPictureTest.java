package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.scene.Mark;
import atrous.text.English;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In the matrix picture")
class MatrixPictureTest {

    private static final Options MATRIX = new Options(true, false).with(Picture.MATRIX);
    private static final English EN = new English();

    private static MatrixPicture picture(Subject s, Target anchor) {
        return MatrixPicture.of(Scatter.of(s), Anchor.of(s, anchor), new Frame(1000, 600), MATRIX, EN);
    }

    /** What the drawn matrix holds, as an explicit one: a row for each input. */
    private static double[][] drawn(MatrixPicture picture) {
        MatrixBox matrix = picture.placed().transpose();
        double[][] c = new double[matrix.inputs().count()][matrix.outputs().count()];
        for (int i = 0; i < c.length; i++) {
            for (int o = 0; o < c[i].length; o++) {
                Target weight = picture.matrix().weightAt(matrix, o, i);
                c[i][o] = weight == null ? 0 : picture.scatter().weight(weight.row(), weight.column());
            }
        }
        return c;
    }

    @Test
    @DisplayName("a weight is written as a number where all have room, else a mark tells that it is negative")
    void signs() {
        Subject roomy = LinkedSubject.of("#convt?i=2x2&k=2&s=1&p=0&w=1,-1,2,-2");
        Subject crowded = LinkedSubject.of("#convt?i=4x4&k=3&s=2&p=1&w=sobel");
        assertFalse(figure(roomy).features().hasSigns());
        assertTrue(figure(crowded).features().hasSigns());
        assertFalse(figure(LinkedSubject.of("#convt?i=4x4&k=3&s=2&p=1&w=ones")).features().hasSigns());
        MatrixPicture picture = picture(roomy, new Target(MapKind.OUTPUT, 0, 0));
        var marks = new ArrayList<Mark>();
        picture.matrix().draw(picture.placed().transpose(), marks);
        long numbers = marks.stream().filter(mark -> mark instanceof Mark.Text t && t.text().equals("−1")).count();
        assertEquals(4, numbers);
    }

    @Test
    @DisplayName("the caption says that the direct convolution is left out where there is no room for it")
    void leftOut() {
        Subject s = LinkedSubject.of("#convt?i=4x4&k=3&s=2&p=1");
        var narrow = LayerFigure.of(s, Anchor.of(s, new Target(MapKind.OUTPUT, 0, 0)), new Frame(358, 600), MATRIX, EN);
        assertTrue(narrow.caption().contains("no room"));
        assertFalse(figure(s).caption().contains("no room"));
    }

    private static LayerFigure figure(Subject s) {
        return LayerFigure.of(s, Anchor.of(s, new Target(MapKind.OUTPUT, 0, 0)), new Frame(1000, 600), MATRIX, EN);
    }

    private static Subject small(Transposed subjects) {
        while (true) {
            Subject s = subjects.next();
            if (s.outputs() <= 81) {
                return s;
            }
        }
    }

    @Test
    @DisplayName("the cells are those of the direct convolution's matrix, and its transpose times the input is the output")
    void oracle() {
        var subjects = new Transposed(5);
        for (int n = 0; n < 300; n++) {
            Subject s = small(subjects);
            MatrixPicture picture = picture(s, new Target(MapKind.OUTPUT, 0, 0));
            assertTrue(picture.placed().transpose().outputs().whole() && picture.placed().transpose().inputs().whole());
            double[][] c = drawn(picture);
            double[][] expected = Transposed.matrix(s);
            assertEquals(expected.length, c.length);
            for (int i = 0; i < c.length; i++) {
                assertArrayEquals(expected[i], c[i], 0);
            }
            float[] engine = Transposed.engine(s);
            for (int o = 0; o < engine.length; o++) {
                double sum = 0;
                double size = 0;
                for (int i = 0; i < c.length; i++) {
                    double x = s.input().at(i / s.columns().inputSize(), i % s.columns().inputSize());
                    sum += c[i][o] * x;
                    size += Math.abs(c[i][o] * x);
                }
                assertEquals(engine[o], sum, size * 1e-6 + 1e-9);
            }
        }
    }

    @Test
    @DisplayName("⟨C·y, x⟩ = ⟨y, Cᵀ·x⟩, where Cᵀ·x comes from the engine")
    void adjoint() {
        var subjects = new Transposed(6);
        var random = new Random(6);
        for (int n = 0; n < 200; n++) {
            Subject s = small(subjects);
            double[][] c = drawn(picture(s, new Target(MapKind.OUTPUT, 0, 0)));
            float[] engine = Transposed.engine(s);
            double left = 0;
            double right = 0;
            double size = 0;
            for (int o = 0; o < engine.length; o++) {
                double y = random.nextInt(19) - 9;
                right += y * engine[o];
                for (int i = 0; i < c.length; i++) {
                    double x = s.input().at(i / s.columns().inputSize(), i % s.columns().inputSize());
                    left += c[i][o] * y * x;
                    size += Math.abs(c[i][o] * y * x);
                }
            }
            assertEquals(left, right, size * 1e-6 + 1e-9);
        }
    }

    @Test
    @DisplayName("a cell stands for an output and an input, and says the weight between them")
    void cells() {
        Subject s = LinkedSubject.of("#convt?i=2x2&k=3&s=2&p=1&in=1,2;3,4&w=1,2,3;4,5,6;7,8,9");
        LayerFigure figure = LayerFigure.of(s, Anchor.of(s, new Target(MapKind.OUTPUT, 0, 0)), new Frame(1000, 600), MATRIX, EN);
        MapBox matrix = picture(s, new Target(MapKind.OUTPUT, 0, 0)).placed().transpose().box();
        // Row 4 is output (1, 1), column 2 is input (1, 0).
        Target hit = figure.hit(matrix.cellX(2) + 1, matrix.cellY(4) + 1);
        assertEquals(new Target(MapKind.OUTPUT, 1, 1), hit.alone());
        assertEquals(new Target(MapKind.INPUT, 2, 0), hit.from());
        assertEquals("Row of output (1, 1), column of input (1, 0): weight (0, 2) takes the one to the other: 3·3 = 9",
                figure.reading(hit).spoken(": "));
        assertEquals("Row of output (1, 1): 4 of 4 cells hold a weight: 9·1 + 7·2 + 3·3 + 1·4 = 36",
                figure.reading(hit.alone()).spoken(": "));
        Target empty = figure.hit(matrix.cellX(3) + 1, matrix.cellY(0) + 1);
        assertTrue(figure.reading(empty).spoken(": ").contains("does not reach"));
        assertEquals("Column of input (0, 1) = 2: 4 of 9 cells hold a weight",
                figure.reading(new Target(MapKind.INPUT, 0, 2)).spoken(": "));
        assertEquals("Weight (2, 2) = 9 stands in 1 cell of the matrix", figure.reading(new Target(MapKind.KERNEL, 0, 0)).spoken(": "));
    }

    @Test
    @DisplayName("each selected cell is outlined in the column that stands for its map")
    void columns() {
        Subject s = LinkedSubject.of("#convt?i=4x4&k=3&s=2&p=1");
        MatrixPicture picture = picture(s, new Target(MapKind.OUTPUT, 0, 0));
        MapBox y = picture.placed().y();
        assertEquals(new Target(MapKind.OUTPUT, 1, 0), picture.hit(y.x() + 1, y.cellY(7) + 1));
        MapBox x = picture.placed().x();
        assertEquals(new Target(MapKind.INPUT, 1, 1), picture.hit(x.x() + 1, x.cellY(5) + 1));
        assertNotNull(picture.placed().direct());
        MapBox c = picture.placed().direct().box();
        assertEquals(new Target(MapKind.OUTPUT, 1, 0, new Target(MapKind.INPUT, 1, 1)),
                picture.hit(c.cellX(7) + 1, c.cellY(5) + 1));
    }

    @Test
    @DisplayName("a cell of a larger compared layer stands for its output where there is no such input")
    void otherLayer() {
        Subject s = LinkedSubject.of("#convt?i=2x2&k=3&s=2&p=1");
        var output = new Target(MapKind.OUTPUT, 1, 1);
        LayerFigure figure = LayerFigure.of(s, Anchor.of(s, output), new Frame(1000, 600), MATRIX, EN);
        var pointed = new Target(MapKind.OUTPUT, 1, 1, new Target(MapKind.INPUT, 6, 6));
        assertEquals(figure.reading(output), figure.reading(pointed));
        assertEquals(figure.overlay(new Selection(output, output, s.outputs())).size(),
                figure.overlay(new Selection(pointed, output, s.outputs())).size());
    }

    @Test
    @DisplayName("of a matrix that is too large, the part around the selection is drawn")
    void part() {
        Subject s = LinkedSubject.of("#convt?i=224x224&k=3&s=2");
        var output = new Target(MapKind.OUTPUT, 200, 77);
        MatrixPicture picture = picture(s, output);
        Flat outputs = picture.placed().transpose().outputs();
        assertTrue(outputs.indexOf(200, 77) >= 0);
        assertTrue(picture.placed().transpose().inputs().indexOf(100, 38) >= 0);
        assertTrue(picture.isPartial());
        assertNull(picture.placed().direct());
    }

    @Test
    @DisplayName("a stretch of cells numbers them row by row, at the ends of a map too")
    void flat() {
        var random = new Random(7);
        for (int n = 0; n < 2000; n++) {
            long rows = 1 + random.nextInt(9);
            long columns = 1 + random.nextInt(9);
            long row = random.nextInt((int) rows);
            long column = random.nextInt((int) columns);
            long most = 1 + random.nextInt(40);
            Flat flat = Flat.around(row, column, most, rows, columns);
            assertEquals(Math.min(most, rows * columns), flat.count());
            assertTrue(flat.indexOf(row, column) >= 0);
            long first = flat.row(0) * columns + flat.column(0);
            assertTrue(first >= 0 && first + flat.count() <= rows * columns);
            for (int k = 0; k < flat.count(); k++) {
                assertEquals(first + k, flat.row(k) * columns + flat.column(k));
                assertEquals(k, flat.indexOf(flat.row(k), flat.column(k)));
            }
            if (first > 0) {
                assertEquals(-1, flat.indexOf((first - 1) / columns, (first - 1) % columns));
            }
        }
    }
}
