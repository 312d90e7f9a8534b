package atrous.tensor;

import atrous.layer.ResizeAxis;
import java.util.List;

/** Evaluates resizing: a sum of weighted cells, in double, divided once and rounded once. */
public final class Resize {

    private Resize() {}

    /**
     * @param axes one or two, of the input's spatial sizes
     * @param input [batch, channels, spatial…]
     * @return [batch, channels, spatial…]
     */
    public static Tensor of(List<ResizeAxis> axes, Tensor input) {
        Shapes.require(input.rank() == axes.size() + 2 && axes.size() <= 2, "the input is not [batch, channels, spatial…]");
        for (int a = 0; a < axes.size(); a++) {
            Shapes.require(axes.get(a).inputSize() == input.size(a + 2), "the input's size is not the axes'");
        }
        ResizeAxis rows = axes.size() == 1 ? new ResizeAxis(1, 1, false) : axes.get(0);
        ResizeAxis columns = axes.get(axes.size() - 1);
        Tensor output = Tensor.zeros(Shapes.output(input.size(0), input.size(1), axes));
        int maps = input.size(0) * input.size(1);
        int from = ArraySize.checked(rows.inputSize() * columns.inputSize());
        int at = 0;
        for (int map = 0; map < maps; map++) {
            for (int row = 0; row < rows.outputSize(); row++) {
                for (int column = 0; column < columns.outputSize(); column++) {
                    output.data()[at++] = at(rows, columns, input.data(), map * from, row, column);
                }
            }
        }
        return output;
    }

    private static float at(ResizeAxis rows, ResizeAxis columns, float[] in, int map, int row, int column) {
        double sum = 0;
        for (int i = 0; i < rows.taps(row); i++) {
            for (int j = 0; j < columns.taps(column); j++) {
                long cell = map + rows.source(row, i) * columns.inputSize() + columns.source(column, j);
                sum += (double) rows.weight(row, i) * columns.weight(column, j) * in[(int) cell];
            }
        }
        return (float) (sum / ((double) rows.whole() * columns.whole()));
    }
}
