package atrous.field;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.layer.AvgPool;
import atrous.layer.KernelAxis;
import atrous.layer.MaxPool;
import atrous.layer.Padding;
import atrous.layer.Pool;
import atrous.tensor.Tensor;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A map that is pooled several times")
class PoolingRowTest {

    private final Random random = new Random(5);

    private Tensor map(int rows, int columns) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            // No value twice, so that there is one place for each maximum.
            values[i] = random.nextInt(50) * values.length + i + 1;
        }
        return Tensor.of(values, 1, 1, rows, columns);
    }

    private static KernelAxis axis(long size, long stride) {
        return new KernelAxis(size, stride, 1);
    }

    @Test
    @DisplayName("with 2 × 2 windows keeps one value of each block, which comes back as a block, or in its own place")
    void blocks() {
        var pool = new MaxPool(List.of(axis(2, 2), axis(2, 2)), Padding.Rule.VALID, false);
        for (int times = 1; times <= 3; times++) {
            int side = 1 << times;
            Tensor input = map(3 * side, 2 * side);
            var row = new PoolingRow(pool, input, times);
            assertArrayEquals(new int[] {1, 1, 3, 2}, row.last().shape());
            for (int r = 0; r < 3 * side; r++) {
                for (int c = 0; c < 2 * side; c++) {
                    float largest = largest(input, r / side * side, c / side * side, side);
                    int cell = r * 2 * side + c;
                    assertEquals(largest, row.last().data()[r / side * 2 + c / side]);
                    assertEquals(largest, row.nearest().data()[cell]);
                    assertEquals(largest, row.stamped().data()[cell]);
                    assertEquals(input.data()[cell] == largest ? largest : 0, row.unpooled().data()[cell]);
                }
            }
        }
    }

    @Test
    @DisplayName("comes back in its own places where windows share a cell: each value that is left, there alone")
    void sharedPlaces() {
        for (boolean ceil : new boolean[] {false, true}) {
            for (long stride = 1; stride <= 3; stride++) {
                Tensor input = map(12, 9);
                var row = new PoolingRow(new MaxPool(List.of(axis(3, stride), axis(3, stride)), Padding.Rule.VALID, ceil), input, 3);
                var left = new HashSet<Float>();
                for (float value : row.last().data()) {
                    left.add(value);
                }
                for (int i = 0; i < input.data().length; i++) {
                    assertEquals(left.contains(input.data()[i]) ? input.data()[i] : 0, row.unpooled().data()[i]);
                }
            }
        }
    }

    private static float largest(Tensor input, int row, int column, int side) {
        float largest = 0;
        for (int r = row; r < row + side; r++) {
            for (int c = column; c < column + side; c++) {
                largest = Math.max(largest, input.data()[r * input.size(3) + c]);
            }
        }
        return largest;
    }

    @Test
    @DisplayName("is stamped back by the adjoint of its averages, times the cells that a step takes")
    void adjoint() {
        for (int t = 0; t < 60; t++) {
            int times = 1 + random.nextInt(2);
            var kernel = List.of(axis(1 + random.nextInt(3), 1 + random.nextInt(2)), axis(1 + random.nextInt(3), 1 + random.nextInt(3)));
            var sides = List.of(new Padding.Sides(random.nextInt(2), random.nextInt(2)), new Padding.Sides(random.nextInt(2), 0));
            Pool pool = new AvgPool(kernel, new Padding.Explicit(sides), false, true);
            var row = new PoolingRow(pool, map(11, 13), times);
            var other = new PoolingRow(pool, map(11, 13), times);
            double step = Math.pow(kernel.get(0).stride() * kernel.get(1).stride(), row.times());
            double expected = step * dot(row.last(), other.last());
            assertEquals(expected, dot(row.stamped(), other.input()), 1e-4 * expected);
        }
    }

    private static double dot(Tensor a, Tensor b) {
        double sum = 0;
        for (int i = 0; i < a.data().length; i++) {
            sum += (double) a.data()[i] * b.data()[i];
        }
        return sum;
    }

    @Test
    @DisplayName("knows whether its windows share cells, read all of them, or read none")
    void windows() {
        for (int t = 0; t < 400; t++) {
            var kernel = List.of(dilated(), dilated());
            var sides = List.of(new Padding.Sides(random.nextInt(4), random.nextInt(4)), new Padding.Sides(random.nextInt(2), 0));
            int rows = 1 + random.nextInt(5);
            int columns = 1 + random.nextInt(5);
            var row = new PoolingRow(new MaxPool(kernel, new Padding.Explicit(sides), random.nextBoolean()), map(rows, columns), 1);
            if (row.times() == 1) {
                int[] windows = new int[rows * columns];
                boolean empty = false;
                for (int o = 0; o < row.last().data().length; o++) {
                    int before = sum(windows);
                    read(o / row.last().size(3), o % row.last().size(3), kernel, sides, rows, columns, windows);
                    empty |= sum(windows) == before;
                }
                assertEquals(Arrays.stream(windows).anyMatch(n -> n > 1), row.overlaps());
                assertEquals(Arrays.stream(windows).allMatch(n -> n > 0), row.readsAll());
                assertEquals(empty, row.readsNothing());
            }
        }
    }

    private KernelAxis dilated() {
        return new KernelAxis(1 + random.nextInt(3), 1 + random.nextInt(4), 1 + random.nextInt(3));
    }

    private static int sum(int[] windows) {
        return Arrays.stream(windows).sum();
    }

    private static void read(int y, int x, List<KernelAxis> kernel, List<Padding.Sides> sides, int rows, int columns, int[] windows) {
        for (int i = 0; i < kernel.get(0).size(); i++) {
            for (int j = 0; j < kernel.get(1).size(); j++) {
                long r = y * kernel.get(0).stride() - sides.get(0).low() + i * kernel.get(0).dilation();
                long c = x * kernel.get(1).stride() - sides.get(1).low() + j * kernel.get(1).dilation();
                if (r >= 0 && r < rows && c >= 0 && c < columns) {
                    windows[(int) (r * columns + c)]++;
                }
            }
        }
    }

    @Test
    @DisplayName("is pooled no more once the window no longer fits")
    void stops() {
        var pool = new MaxPool(List.of(axis(2, 2)), Padding.Rule.VALID, false);
        var row = new PoolingRow(pool, Tensor.of(new float[] {3, 1, 4, 1, 5, 9}, 1, 1, 6), 5);
        assertEquals(2, row.times());
        assertArrayEquals(new float[] {4}, row.last().data());
        assertArrayEquals(new float[] {0, 0, 4, 0, 0, 0}, row.unpooled().data());
    }
}
