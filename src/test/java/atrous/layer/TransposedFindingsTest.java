package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Worth knowing of a transposed convolution is")
class TransposedFindingsTest {

    private static List<Finding> of(long n, long k, long s, long d, long p) {
        var layer = ConvTranspose.single(List.of(new KernelAxis(k, s, d)),
                new TransposedPadding.Explicit(List.of(new Padding.Sides(p, p)), List.of(0L)));
        return Findings.of(layer, ((Checked.Ok<List<Axis>>) layer.axes(List.of(n))).value());
    }

    @Test
    @DisplayName("whether its stamps overlap evenly, with which period, and whether they leave holes")
    void overlap() {
        assertTrue(of(6, 3, 2, 1, 0).contains(new Finding.Overlapping(Where.ALL_AXES, 2, 1, 2)));
        assertTrue(of(6, 4, 2, 1, 0).contains(new Finding.Overlapping(Where.ALL_AXES, 1, 2, 2)));
        assertTrue(of(6, 2, 3, 1, 0).contains(new Finding.Overlapping(Where.ALL_AXES, 3, 0, 1)));
        assertTrue(of(6, 4, 2, 2, 0).contains(new Finding.Overlapping(Where.ALL_AXES, 2, 0, 4)));
    }

    @Test
    @DisplayName("that it restores a shape: the sizes that shrink to the input's, and which one each framework makes")
    void sizes() {
        assertTrue(of(4, 3, 2, 1, 1).contains(new Finding.SizesBack(Where.ALL_AXES, 4, 7, 8, 7, 9, 8, 7)));
        assertTrue(of(4, 3, 2, 1, 1).contains(new Finding.ShapeOnly(List.of(7L), List.of(4L))));
    }

    @Test
    @DisplayName("how many inputs leave nothing in the output")
    void cutOff() {
        assertTrue(of(6, 1, 2, 1, 2).contains(new Finding.CutOff(OptionalLong.of(2))));
        assertEquals(0, of(6, 3, 2, 1, 1).stream().filter(f -> f instanceof Finding.CutOff).count());
    }
}
