package atrous.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.layer.ConvTranspose;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.TransposedPadding;
import atrous.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A map of ones, enlarged by layers of ones in a row")
class EnlargedMapTest {

    private static final List<KernelAxis> KERNEL = List.of(new KernelAxis(3, 2, 1), new KernelAxis(2, 3, 2));
    private static final TransposedPadding PADDING = new TransposedPadding.Explicit(
            List.of(new Padding.Sides(1, 0), new Padding.Sides(0, 1)), List.of(1L, 0L));

    @Test
    @DisplayName("holds the engine's sums: as many as paths, rows times columns")
    void paths() {
        Tensor ones = Tensor.zeros(1, 1, 4, 3);
        Arrays.fill(ones.data(), 1);
        for (int layers = 1; layers <= 3; layers++) {
            var rows = new Enlarging(KERNEL.get(0), PADDING, 0, layers);
            var columns = new Enlarging(KERNEL.get(1), PADDING, 1, layers);
            check(rows.transposed(4), columns.transposed(3),
                    EnlargedMap.transposed(ConvTranspose.single(KERNEL, PADDING), layers, ones));
            for (boolean linear : new boolean[] {false, true}) {
                check(rows.resized(4, linear), columns.resized(3, linear),
                        EnlargedMap.resized(KERNEL, linear, layers, ones));
            }
        }
    }

    private static void check(Paths rows, Paths columns, Tensor map) {
        assertEquals(rows.size(), map.size(2));
        assertEquals(columns.size(), map.size(3));
        for (int i = 0; i < map.data().length; i++) {
            double expected = rows.at(i / columns.size()) * columns.at(i % columns.size());
            assertEquals(expected, map.data()[i], 1e-4 * (1 + expected));
        }
    }
}
