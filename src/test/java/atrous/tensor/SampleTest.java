package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sample")
class SampleTest {

    @Test
    @DisplayName("weighs its four neighbours by what is left of a cell to them")
    void weights() {
        assertEquals(List.of(
                new Sample.Neighbour(1, 2, 0.75 * 0.5, true), new Sample.Neighbour(1, 3, 0.75 * 0.5, true),
                new Sample.Neighbour(2, 2, 0.25 * 0.5, true), new Sample.Neighbour(2, 3, 0.25 * 0.5, true)),
                Sample.at(1.25, 2.5, 4, 4).neighbours());
        assertEquals(3 + 1.25 * 2 + 2.5 / 4, Sample.at(1.25, 2.5, 4, 4).value((r, c) -> 3 + r * 2 + c / 4f), 1e-12);
    }

    @Test
    @DisplayName("on a cell is that cell")
    void onACell() {
        assertEquals(7, Sample.at(1, 2, 4, 4).value((r, c) -> r == 1 && c == 2 ? 7 : 100));
    }

    @Test
    @DisplayName("half outside keeps its neighbours there, which count as 0; a cell outside it has none")
    void outside() {
        Sample corner = Sample.at(-0.5, 3.5, 4, 4);
        assertEquals(List.of(false, false, true, false),
                corner.neighbours().stream().map(Sample.Neighbour::isInside).toList());
        assertEquals(2, corner.value((r, c) -> 8));
        for (double[] at : new double[][] {{-1, 0}, {0, -1}, {4, 0}, {0, 4}, {1e300, 0}, {0, Double.NaN}}) {
            assertEquals(List.of(), Sample.at(at[0], at[1], 4, 4).neighbours());
            assertEquals(0, Sample.at(at[0], at[1], 4, 4).value((r, c) -> 8));
        }
    }

    @Test
    @DisplayName("summed with the weights over taps and channels gives the engine's output, anywhere on maps by rule")
    void isTheEngines() {
        var random = new RandomDeform(new Random(21));
        for (int i = 0; i < 60; i++) {
            assertPlanesEqualEngine(random.draw(i % 2 == 0 ? 1 : 5));
        }
    }

    private static void assertPlanesEqualEngine(DeformInputs in) {
        Tensor expected = DeformConvolution.of(in);
        int maps = expected.size(1);
        int perGroup = in.weight().size(1);
        int group = maps / (int) in.layer().lattice().groups();
        int last = in.input().size(0) - 1;
        var planes = new PlaneDeformConvolution(in.taps(), TapField.of(in.offset(), last), in.mask().map(mask -> TapField.of(mask, last)).orElse(TapField.ONE));
        List<Plane> inputs = planes(in.input(), last, in.input().size(1));
        int at = last * maps * expected.size(2) * expected.size(3);
        for (int map = 0; map < maps; map++) {
            for (int y = 0; y < expected.size(2); y++) {
                for (int x = 0; x < expected.size(3); x++) {
                    assertEquals(expected.data()[at++], planes.at(inputs, planes(in.weight(), map, perGroup),
                            in.biases()[map], map / group, y, x));
                }
            }
        }
    }

    private static List<Plane> planes(Tensor tensor, int first, int count) {
        TapField field = TapField.of(tensor, first);
        return IntStream.range(0, count)
                .mapToObj(c -> (Plane) (row, column) -> field.at(c, row, column)).toList();
    }
}
