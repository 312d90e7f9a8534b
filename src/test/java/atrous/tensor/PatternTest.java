package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.TreeSet;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The pattern")
class PatternTest {

    private static final Pattern.Range DIGITS = new Pattern.Range(-3, 9);

    private static float[] values(Pattern pattern, int rows, int columns) {
        Plane plane = pattern.plane(rows, columns, 1, DIGITS);
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = plane.at(i / columns, i % columns);
        }
        return values;
    }

    private static void assertValues(Pattern pattern, int rows, int columns, double... expected) {
        float[] floats = new float[expected.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) expected[i];
        }
        assertArrayEquals(floats, values(pattern, rows, columns));
    }

    private static double sum(Pattern pattern, int rows, int columns) {
        double sum = 0;
        for (float value : values(pattern, rows, columns)) {
            sum += value;
        }
        return sum;
    }

    @Test
    @DisplayName("Sobel is the operator of the textbooks, at 3×3 and 5×5")
    void sobel() {
        assertValues(Pattern.SOBEL, 3, 3, -1, 0, 1, -2, 0, 2, -1, 0, 1);
        // (1 4 6 4 1) down times (−1 −2 0 2 1) across.
        assertValues(Pattern.SOBEL, 5, 5, -1, -2, 0, 2, 1, -4, -8, 0, 8, 4, -6, -12, 0, 12, 6, -4, -8, 0, 8, 4, -1, -2, 0, 2, 1);
        assertValues(Pattern.SOBEL, 1, 3, -1, 0, 1);
        assertValues(Pattern.SOBEL, 1, 2, -1, 1);
    }

    @Test
    @DisplayName("Laplacian is the operator of the textbooks, at 3×3 and on one axis")
    void laplacian() {
        assertValues(Pattern.LAPLACIAN, 3, 3, 0, 1, 0, 1, -4, 1, 0, 1, 0);
        assertValues(Pattern.LAPLACIAN, 1, 3, 1, -2, 1);
        assertValues(Pattern.LAPLACIAN, 1, 4, 1, -1, -1, 1);
    }

    @Test
    @DisplayName("Sobel and Laplacian see nothing on an even input: their weights sum to 0 at every size")
    void differences() {
        for (int rows = 1; rows <= 21; rows++) {
            for (int columns = 2; columns <= 21; columns++) {
                assertEquals(0, sum(Pattern.SOBEL, rows, columns), 1e-5, rows + "×" + columns);
                assertEquals(0, sum(Pattern.LAPLACIAN, rows, columns), 1e-5, rows + "×" + columns);
            }
        }
        assertEquals(0, sum(Pattern.SOBEL, 1, 1001), 1e-5);
        assertEquals(0, sum(Pattern.LAPLACIAN, 301, 301), 1e-5);
    }

    @Test
    @DisplayName("binomial and box are means: their weights sum to 1 at every size")
    void means() {
        for (int size = 1; size <= 1001; size++) {
            assertEquals(1, sum(Pattern.BINOMIAL, 1, size), 1e-6, "binomial of " + size);
            assertEquals(1, sum(Pattern.BOX, 1, size), 1e-4, "box of " + size);
        }
        assertEquals(1, sum(Pattern.BINOMIAL, 9, 4), 1e-6);
        assertEquals(1, sum(Pattern.BOX, 9, 4), 1e-5);
        assertValues(Pattern.BINOMIAL, 3, 3, 1 / 16.0, 2 / 16.0, 1 / 16.0, 2 / 16.0, 4 / 16.0, 2 / 16.0, 1 / 16.0, 2 / 16.0, 1 / 16.0);
    }

    @Test
    @DisplayName("binomial has the ratios of Pascal's triangle, and no weight that is no number, however long")
    void pascal() {
        for (int n : new int[] {2, 5, 9, 10, 33, 60}) {
            float[] row = values(Pattern.BINOMIAL, 1, n);
            BigInteger coefficient = BigInteger.ONE;
            for (int j = 0; j < n; j++) {
                double expected = coefficient.doubleValue() / Math.pow(2, n - 1);
                assertEquals(expected, row[j], expected * 1e-6);
                coefficient = coefficient.multiply(BigInteger.valueOf(n - 1 - j)).divide(BigInteger.valueOf(j + 1));
            }
        }
        for (int n : new int[] {1000, 65536, 1 << 20}) {
            Plane row = Pattern.BINOMIAL.plane(1, n, 1, DIGITS);
            assertTrue(row.at(0, n / 2) > 0 && row.at(0, 0) >= 0 && row.at(0, n - 1) >= 0);
            assertTrue(Float.isFinite(Pattern.SOBEL.plane(1, n, 1, DIGITS).at(0, n / 2)));
        }
    }

    @Test
    @DisplayName("ramp, checkerboard, impulse and ones are what they are called")
    void plain() {
        assertValues(Pattern.RAMP, 2, 3, 0, 1, 2, 3, 4, 5);
        assertValues(Pattern.CHECKERBOARD, 2, 3, 1, 0, 1, 0, 1, 0);
        assertValues(Pattern.IMPULSE, 3, 3, 0, 0, 0, 0, 1, 0, 0, 0, 0);
        assertValues(Pattern.IMPULSE, 2, 2, 0, 0, 0, 1);
        assertValues(Pattern.ONES, 1, 4, 1, 1, 1, 1);
    }

    @Test
    @DisplayName("random has every number of its range about as often, and another seed is another pattern")
    void random() {
        float[] values = values(Pattern.RANDOM, 100, 130);
        int[] counts = new int[13];
        for (float value : values) {
            counts[(int) value + 3]++;
        }
        for (int count : counts) {
            assertEquals(1000, count, 150);
        }
        var firsts = new TreeSet<Integer>();
        for (int seed = 0; seed < 1000; seed++) {
            IntBinaryOperator at = cell(seed);
            firsts.add(at.applyAsInt(0, 0) * 1_000_000 + at.applyAsInt(0, 1) * 1000 + at.applyAsInt(1, 0));
        }
        assertTrue(firsts.size() > 700, () -> firsts.size() + " different starts");
    }

    private static IntBinaryOperator cell(int seed) {
        Plane plane = Pattern.RANDOM.plane(9, 9, seed, DIGITS);
        return (r, c) -> (int) plane.at(r, c) + 3;
    }

    @Test
    @DisplayName("random keeps a cell's value when the map grows")
    void grows() {
        Plane small = Pattern.RANDOM.plane(3, 3, 5, DIGITS);
        Plane large = Pattern.RANDOM.plane(300, 300, 5, DIGITS);
        assertEquals(small.at(2, 1), large.at(2, 1));
        assertNotEquals(Float.NaN, large.at(299, 299));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("of every name is defined at every size")
    void everySize(Pattern pattern) {
        for (int rows = 1; rows <= 12; rows++) {
            for (int columns = 1; columns <= 12; columns++) {
                for (float value : values(pattern, rows, columns)) {
                    assertTrue(Float.isFinite(value), pattern + " at " + rows + "×" + columns);
                }
            }
        }
    }
}
