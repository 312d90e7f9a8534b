package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.PaddingMode;
import java.util.List;

/**
 * Single outputs of a convolution on maps of any size, with the bits that {@link Convolution} gives them: what a page
 * needs that shows only a neighbourhood. A map with one axis is a map of one row.
 */
public final class PlaneConvolution {

    private final Axis rows;
    private final Axis columns;

    /** @param rows the relation on the height, {@code columns} the one on the width */
    public PlaneConvolution(Axis rows, Axis columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * One output of one input channel.
     *
     * @param weight kernel height × kernel width
     */
    public float at(Plane input, Plane weight, float bias, long row, long column) {
        double start = Rounding.toFloat(bias);
        return Rounding.toFloat(add(start, input, weight, sources(rows, row), sources(columns, column)));
    }

    /**
     * One output of several input channels.
     *
     * @param inputs the channels of one group
     * @param weights as many kernels, in the same order
     */
    public float at(List<Plane> inputs, List<Plane> weights, float bias, long row, long column) {
        return at(inputs.size(), n -> inputs.get((int) n), n -> weights.get((int) n), bias, row, column);
    }

    /**
     * One output of several input channels that are made when they are needed.
     *
     * @param channels of one group
     */
    public float at(long channels, Planes inputs, Planes weights, float bias, long row, long column) {
        long[] sourceRows = sources(rows, row);
        long[] sourceColumns = sources(columns, column);
        double sum = Rounding.toFloat(bias);
        for (long c = 0; c < channels; c++) {
            sum = add(sum, inputs.at(c), weights.at(c), sourceRows, sourceColumns);
        }
        return Rounding.toFloat(sum);
    }

    /**
     * A rectangle of outputs.
     *
     * @return [height, width], row-major
     */
    public float[] rectangle(Plane input, Plane weight, float bias, long row, long column, int height, int width) {
        float[] values = new float[ArraySize.product(height, width)];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                values[y * width + x] = at(input, weight, bias, row + y, column + x);
            }
        }
        return values;
    }

    private static long[] sources(Axis axis, long output) {
        long[] sources = new long[ArraySize.checked(axis.window().size())];
        for (int tap = 0; tap < sources.length; tap++) {
            sources[tap] = axis.source(output, tap);
        }
        return sources;
    }

    private static double add(double start, Plane input, Plane weight, long[] sourceRows, long[] sourceColumns) {
        double sum = start;
        for (int y = 0; y < sourceRows.length; y++) {
            for (int x = 0; x < sourceColumns.length; x++) {
                boolean isZero = sourceRows[y] == PaddingMode.NONE || sourceColumns[x] == PaddingMode.NONE;
                double value = isZero ? 0 : Rounding.toFloat(input.at(sourceRows[y], sourceColumns[x]));
                sum += Rounding.toFloat(weight.at(y, x)) * value;
            }
        }
        return sum;
    }
}
