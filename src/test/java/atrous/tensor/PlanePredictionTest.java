package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.DeformConv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Offsets and masks that are predicted output by output")
class PlanePredictionTest {

    @Test
    @DisplayName("are those that the engine predicts for the whole map with the same weights")
    void likeTheEngine() {
        var kernel = List.of(new KernelAxis(3, 2, 1), new KernelAxis(2, 1, 2));
        var conv = new Conv(kernel, Padding.Rule.SAME_UPPER, PaddingMode.ZEROS, 2, 1, 1, false);
        var layer = new DeformConv(conv, 1, true);
        List<Axis> axes = ((Checked.Ok<List<Axis>>) layer.at(List.of(8L, 9L))).value();
        Planes inputs = n -> Pattern.RANDOM.plane(8, 9, 3 + (int) n, new Pattern.Range(0, 9));
        var prediction = new PlanePrediction(layer, axes, new Deformation(OffsetPreset.PREDICTED, 130, 7, List.of()));
        int channels = (int) layer.predictor().outChannels();
        Tensor weight = Tensor.zeros(channels, 2, 3, 2);
        for (int i = 0; i < weight.data().length; i++) {
            weight.data()[i] = prediction.weights(i / 12).at(i % 12 / 6).at(i % 6 / 2, i % 2);
        }
        Tensor map = Tensor.zeros(1, 2, 8, 9);
        for (int i = 0; i < map.data().length; i++) {
            map.data()[i] = inputs.at(i / 72).at(i % 72 / 9, i % 9);
        }
        PredictedOffsets expected = PredictedOffsets.of(layer, map, weight, Tensor.zeros(channels));
        int rows = (int) axes.get(0).outputSize();
        int columns = (int) axes.get(1).outputSize();
        assertArrayEquals(expected.offset().data(), prediction.offsets(inputs).tensor(12, rows, columns).data(), 0);
        assertArrayEquals(expected.mask().orElseThrow().data(), prediction.mask(inputs).tensor(6, rows, columns).data(), 0);
        float largest = 0;
        for (float offset : expected.offset().data()) {
            largest = Math.max(largest, Math.abs(offset));
        }
        assertTrue(largest > 0.5 && largest < 9 * 1.3, () -> "they move the taps");
    }
}
