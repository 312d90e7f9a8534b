package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Field;
import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Where;
import atrous.tensor.Fill;
import atrous.tensor.Matrix;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Typed values")
class MatrixEditTest {

    private static Fill typed(int rows, int columns, float... values) {
        return new Fill.Typed(new Matrix(rows, columns, values));
    }

    @Test
    @DisplayName("of one cell change that cell and keep the others as they were shown")
    void oneCell() {
        var visit = new Visit("#conv?k=3&w=sobel").does(new MatrixEdit.SetCell(true, 1, 2, " −2.5e1 "));
        assertEquals(typed(3, 3, -1, 0, 1, -2, 0, -25, -1, 0, 1), visit.layer().kernel());
        assertEquals(1, visit.links().size());
        assertEquals("-1 0 1\n-2 0 -25\n-1 0 1", Controls.valuesText(visit.layer(), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1,5", "1e39", "NaN", "1 2"})
    @DisplayName("that are no number are refused and quoted")
    void noNumber(String text) {
        var visit = new Visit("#").does(new MatrixEdit.SetCell(false, 0, 0, text));
        assertEquals(Project.DEFAULT, visit.project());
        assertEquals(new Problem(new Where.OfMatrix(Field.INPUT_VALUES), text, new Requirement.Number()),
                visit.state.session().matrixProblem());
        assertNull(visit.does(new MatrixEdit.SetCell(false, 0, 0, "1")).state.session().matrixProblem());
    }

    @Test
    @DisplayName("pasted as a matrix give the map its size")
    void paste() {
        var visit = new Visit("#").does(new MatrixEdit.SetAll(true, "[[1, 2, 3],\n [4, 5, 6]]"));
        assertEquals(typed(2, 3, 1, 2, 3, 4, 5, 6), visit.layer().kernel());
        assertEquals(List.of(2L, 3L), List.of(visit.kernel(0).size(), visit.kernel(1).size()));
        assertFalse(visit.state.session().linked());
        visit.does(new MatrixEdit.SetAll(false, "1\t2\r\n3\t4\r\n5\t6\r\n"));
        assertEquals(List.of(3L, 2L), visit.layer().inputSize());
        assertEquals(typed(3, 2, 1, 2, 3, 4, 5, 6), visit.layer().input());
        assertTrue(new Visit("#").does(new MatrixEdit.SetAll(true, "1 2; 3 4")).state.session().linked());
    }

    @Test
    @DisplayName("pasted in one dimension are one row")
    void oneRow() {
        var visit = new Visit("#conv?i=16").does(new MatrixEdit.SetAll(false, "1, 2, 3, 4"));
        assertEquals(List.of(4L), visit.layer().inputSize());
        visit.does(new MatrixEdit.SetAll(false, "1 2\n3 4"));
        assertEquals(new Requirement.Matrix(1, 64, ""), visit.state.session().matrixProblem().requirement());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|''", "' \n '|''", "'1 2\n3'|3", "1 b|b", "one|''",
        "'1 2\n\n3 4 5\n6 7'|3 4 5", "1 2; 3 x; y|x", "[[1, 1e39], [2]]|1e39"})
    @DisplayName("that are no rectangle of numbers are refused with what is wrong in them, and the figure stays")
    void noRectangle(String text, String wrong) {
        var visit = new Visit("#").does(new MatrixEdit.SetAll(true, text));
        assertEquals(Project.DEFAULT, visit.project());
        assertEquals(new Problem(new Where.OfMatrix(Field.KERNEL_VALUES), text,
                new Requirement.Matrix(64, 64, wrong)),
                visit.state.session().matrixProblem());
        assertEquals(List.of(), visit.effects);
    }

    @Test
    @DisplayName("of more than 64 on a side are refused, with the start of them quoted")
    void tooLarge() {
        for (String text : List.of("1 ".repeat(65), "1\n".repeat(65))) {
            var visit = new Visit("#").does(new MatrixEdit.SetAll(false, text));
            assertEquals(Project.DEFAULT, visit.project());
            assertTrue(visit.state.session().matrixProblem().value().length() < 50);
        }
        var large = new Visit("#conv?i=65x65").does(new MatrixEdit.SetCell(false, 0, 0, "1"));
        assertEquals(new Requirement.Matrix(64, 64, ""), large.state.session().matrixProblem().requirement());
        assertEquals("", Controls.valuesText(large.layer(), false));
    }

    @Test
    @DisplayName("survive a kernel that shrinks and grows back")
    void shrinkAndGrow() {
        var visit = new Visit("#").does(new MatrixEdit.SetAll(true, "1 2 3; 4 5 6; 7 8 9"));
        Fill before = visit.layer().kernel();
        visit.types(Field.KERNEL_SIZE, 0, "1").types(Field.KERNEL_SIZE, 0, "4");
        assertEquals(before, visit.layer().kernel());
        assertEquals("1 2 3 0\n4 5 6 0\n7 8 9 0\n0 0 0 0", Controls.valuesText(visit.layer(), true));
    }

    @Test
    @DisplayName("that make the kernel too large stay a wish until they fit")
    void doesNotFit() {
        var visit = new Visit("#conv?i=3x3&k=1&d=1&p=valid").does(new MatrixEdit.SetAll(true, "1 1 1 1"));
        assertEquals(1, visit.kernel(1).size());
        assertEquals(1, visit.editor().problems().size());
        visit.types(Field.INPUT_SIZE, 1, "4");
        assertEquals(typed(1, 4, 1, 1, 1, 1), visit.layer().kernel());
    }

    @Test
    @DisplayName("are written as text that reads back as the same values")
    void text() {
        var random = new Random(9);
        for (int i = 0; i < 200; i++) {
            float[] values = new float[12];
            for (int j = 0; j < 12; j++) {
                float any = Float.intBitsToFloat(random.nextInt());
                values[j] = Float.isFinite(any) ? any : 0;
            }
            var matrix = new Matrix(3, 4, values);
            assertEquals(matrix, MatrixText.parse(MatrixText.lines(matrix)));
            assertEquals(matrix, MatrixText.parse(MatrixText.compact(matrix)));
        }
    }
}
