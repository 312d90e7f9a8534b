package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.layer.Axis;
import atrous.layer.KernelAxis;
import atrous.layer.PaddingMode;
import atrous.layer.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A single output of a convolution")
class PlaneConvolutionTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("has the bits it has when the whole map is computed")
    void equalsTheWholeMap(PaddingMode mode) {
        var random = new Random(11 + mode.ordinal());
        for (int i = 0; i < 40; i++) {
            assertEveryOutput(RandomConv.draw(1 + i % 2, mode, random));
        }
    }

    private static void assertEveryOutput(RandomConv drawn) {
        Tensor whole = drawn.evaluate();
        List<Axis> axes = NaiveConvolution.axes(drawn.conv(), drawn.input());
        Axis columns = axes.get(axes.size() - 1);
        var oneRow = new Axis(new Window(1, 1, 1, 1, 0, 0), 1, PaddingMode.ZEROS);
        var plane = new PlaneConvolution(axes.size() == 1 ? oneRow : axes.get(0), columns);
        int perGroup = drawn.weight().size(1);
        int width = (int) columns.outputSize();
        int area = whole.data().length / whole.size(0) / whole.size(1);
        for (int e = 0; e < whole.data().length; e++) {
            int n = e / area / whole.size(1);
            int channel = e / area % whole.size(1);
            int group = (int) (channel / (whole.size(1) / drawn.conv().groups()));
            float at = plane.at(planes(drawn.input(), n * drawn.input().size(1) + group * perGroup, perGroup),
                    planes(drawn.weight(), channel * perGroup, perGroup), drawn.bias()[channel],
                    e % area / width, e % area % width);
            assertEquals(Float.floatToRawIntBits(whole.data()[e]), Float.floatToRawIntBits(at), drawn.conv().toString());
        }
    }

    private static List<Plane> planes(Tensor tensor, int first, int count) {
        int width = tensor.size(tensor.rank() - 1);
        int height = tensor.rank() == 4 ? tensor.size(2) : 1;
        var planes = new ArrayList<Plane>();
        for (int p = first; p < first + count; p++) {
            int start = p * height * width;
            planes.add((row, column) -> tensor.data()[(int) (start + row * width + column)]);
        }
        return planes;
    }

    @Test
    @DisplayName("is had from a map of a million times a million cells, in its middle and at its end")
    void needsNoWholeMap() {
        long n = 1 << 20;
        var axis = new Axis(Window.of(new KernelAxis(3, 2, 7), 7, 7), n, PaddingMode.ZEROS);
        var plane = new PlaneConvolution(axis, axis);
        Plane rowNumber = (row, column) -> row;
        Plane ones = (row, column) -> 1;
        assertEquals(9 * 1000f, plane.at(rowNumber, ones, 0, 500, 500));
        long last = axis.outputSize() - 1;
        assertEquals((float) (2 * (2 * last - 7 + 2 * last)), plane.at(rowNumber, ones, 0, last, last));
    }

    @Test
    @DisplayName("and its neighbours make a rectangle, row by row")
    void makesRectangles() {
        var axis = new Axis(new Window(1, 1, 1, 1, 0, 0), 100, PaddingMode.ZEROS);
        var plane = new PlaneConvolution(axis, axis);
        float[] values = plane.rectangle((row, column) -> 100 * row + column, (row, column) -> 2, 1, 3, 5, 2, 3);
        assertArrayEquals(new float[] {611, 613, 615, 811, 813, 815}, values);
    }
}
