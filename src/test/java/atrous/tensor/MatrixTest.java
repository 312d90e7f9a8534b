package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A matrix")
class MatrixTest {

    private static final Pattern.Range ANY = new Pattern.Range(0, 9);

    @Test
    @DisplayName("has its values row by row and equals one with the same values and shape")
    void values() {
        var matrix = new Matrix(2, 3, new float[] {1, 2, 3, 4, 5, 6});
        assertEquals(6, matrix.at(1, 2));
        assertEquals(matrix, new Matrix(2, 3, new float[] {1, 2, 3, 4, 5, 6}));
        assertEquals(matrix.hashCode(), new Matrix(2, 3, new float[] {1, 2, 3, 4, 5, 6}).hashCode());
        assertNotEquals(matrix, new Matrix(3, 2, new float[] {1, 2, 3, 4, 5, 6}));
        assertNotEquals(matrix, matrix.with(0, 0, 7));
        assertEquals(matrix, Matrix.of(new Fill.Typed(matrix).plane(2, 3, ANY), 2, 3));
    }

    @Test
    @DisplayName("is never changed: not by who made it, nor by what is made of it")
    void unchanged() {
        float[] values = {1, 2};
        var matrix = new Matrix(1, 2, values);
        values[0] = 9;
        matrix.with(0, 1, 9);
        assertEquals(new Matrix(1, 2, new float[] {1, 2}), matrix);
    }

    @Test
    @DisplayName("has no negative zero, which would be written like the positive one")
    void zero() {
        assertEquals(new Matrix(1, 1, new float[] {0}), new Matrix(1, 1, new float[] {-0f}));
        assertEquals(new Matrix(1, 1, new float[] {0}), new Matrix(1, 1, new float[] {1}).with(0, 0, -0f));
    }

    @Test
    @DisplayName("of the wrong number of values is refused")
    void wrong() {
        assertThrows(IllegalArgumentException.class, () -> new Matrix(2, 2, new float[3]));
        assertThrows(IllegalArgumentException.class, () -> new Matrix(0, 2, new float[0]));
    }

    @Test
    @DisplayName("that fills a larger map is 0 outside, and comes back whole after a smaller one")
    void fill() {
        var fill = new Fill.Typed(new Matrix(2, 2, new float[] {1, 2, 3, 4}));
        assertEquals(new Matrix(3, 3, new float[] {1, 2, 0, 3, 4, 0, 0, 0, 0}), Matrix.of(fill.plane(3, 3, ANY), 3, 3));
        assertEquals(new Matrix(1, 1, new float[] {1}), Matrix.of(fill.plane(1, 1, ANY), 1, 1));
    }
}
