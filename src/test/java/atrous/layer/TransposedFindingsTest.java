package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
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
        assertTrue(of(4, 3, 2, 1, 1).contains(new Finding.SizesBack(Where.ALL_AXES, 4, true, 7, 8, 7, 9, 8, 7)));
        assertTrue(of(4, 3, 2, 1, 1).contains(new Finding.ShapeOnly(List.of(7L), List.of(4L), List.of(4L))));
    }

    @Test
    @DisplayName("that not even the shape comes back where the output padding is not below the stride")
    void notEvenShape() {
        var layer = ConvTranspose.single(List.of(new KernelAxis(3, 2, 3)),
                new TransposedPadding.Explicit(List.of(new Padding.Sides(1, 1)), List.of(2L)));
        List<Finding> found = Findings.of(layer, ((Checked.Ok<List<Axis>>) layer.axes(List.of(4L))).value());
        // ⌊(13 + 2 − 7) / 2⌋ + 1
        assertTrue(found.contains(new Finding.ShapeOnly(List.of(13L), List.of(4L), List.of(5L))), found.toString());
    }

    @Test
    @DisplayName("how many inputs reach an output where they are too few for an inside")
    void few() {
        assertTrue(of(1, 4, 2, 1, 1).contains(new Finding.FewInputs(Where.ALL_AXES, 1, 1)));
        assertTrue(of(2, 4, 2, 1, 1).contains(new Finding.Overlapping(Where.ALL_AXES, 1, 2, 2)));
        assertTrue(of(1, 2, 3, 1, 0).contains(new Finding.FewInputs(Where.ALL_AXES, 1, 1)));
    }

    /** Counted output by output: an inner one is reached by all inputs that it would be reached by on a larger map. */
    @Test
    @DisplayName("a pattern only where all of it occurs")
    void pattern() {
        for (long n = 1; n < 6; n++) {
            for (long k = 1; k < 6; k++) {
                for (long s = 1; s < 4; s++) {
                    for (long d = 1; d < 4; d++) {
                        var layer = ConvTranspose.single(List.of(new KernelAxis(k, s, d)),
                                new TransposedPadding.Explicit(List.of(new Padding.Sides(0, 0)), List.of(0L)));
                        Axis axis = ((Checked.Ok<List<Axis>>) layer.axes(List.of(n))).value().get(0);
                        var overlap = new Overlap(axis);
                        var inner = new TreeSet<Long>();
                        for (long o = 0; o < axis.outputSize(); o++) {
                            if (overlap.count(o) == overlap.tapsOnLattice(o).count()) {
                                inner.add(overlap.count(o));
                            }
                        }
                        Overlap.Interior told = overlap.interior();
                        boolean all = inner.contains(told.fewest()) && inner.contains(told.most());
                        assertEquals(all, of(n, k, s, d, 0).stream().anyMatch(f -> f instanceof Finding.Overlapping),
                                n + " " + k + " " + s + " " + d);
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("how many inputs leave nothing in the output")
    void cutOff() {
        assertTrue(of(6, 1, 2, 1, 2).contains(new Finding.CutOff(OptionalLong.of(2))));
        assertEquals(0, of(6, 3, 2, 1, 1).stream().filter(f -> f instanceof Finding.CutOff).count());
    }
}
