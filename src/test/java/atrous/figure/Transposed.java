package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.ConvTranspose;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.TransposedPadding;
import atrous.tensor.Fill;
import atrous.tensor.Pattern;
import atrous.tensor.Plane;
import atrous.tensor.Tensor;
import atrous.tensor.TransposedConvolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small random transposed convolutions with something in them, and what the engine makes of them. */
final class Transposed {

    private final Random random;

    Transposed(long seed) {
        random = new Random(seed);
    }

    Subject next() {
        while (true) {
            int rank = 1 + random.nextInt(2);
            var sizes = new ArrayList<Long>();
            var kernel = new ArrayList<KernelAxis>();
            var sides = new ArrayList<Padding.Sides>();
            var added = new ArrayList<Long>();
            for (int a = 0; a < rank; a++) {
                sizes.add(1L + random.nextInt(5));
                kernel.add(new KernelAxis(1 + random.nextInt(4), 1 + random.nextInt(4), 1 + random.nextInt(3)));
                sides.add(new Padding.Sides(random.nextInt(4), random.nextInt(4)));
                added.add((long) random.nextInt(3));
            }
            var layer = ConvTranspose.single(kernel, new TransposedPadding.Explicit(sides, added));
            if (layer.axes(sizes) instanceof Checked.Ok<List<Axis>> ok) {
                return Subject.of(layer, ok.value(), new Fill.Named(Pattern.RANDOM, random.nextInt(99)),
                        new Fill.Named(Pattern.RANDOM, random.nextInt(99)));
            }
        }
    }

    /** The kernel as the author writes it. */
    static Plane written(Subject s) {
        return (i, j) -> s.kernel().at(s.rows().window().size() - 1 - i, s.columns().window().size() - 1 - j);
    }

    static float[] engine(Subject s) {
        return TransposedConvolution.of((ConvTranspose) s.layer(), tensor(s, s.input(), s.rows().inputSize(), s.columns().inputSize()),
                tensor(s, written(s), s.rows().window().size(), s.columns().window().size())).data();
    }

    /**
     * The matrix of the convolution that has this layer's kernel, stride, dilation and low padding: a row for each input
     * of the layer, a column for each output, in naive loops.
     */
    static double[][] matrix(Subject s) {
        var layer = (ConvTranspose) s.layer();
        var padding = (TransposedPadding.Explicit) layer.padding();
        int columns = s.oneAxis() ? 0 : 1;
        KernelAxis down = s.oneAxis() ? new KernelAxis(1, 1, 1) : layer.kernel().get(0);
        KernelAxis across = layer.kernel().get(columns);
        long top = s.oneAxis() ? 0 : padding.sides().get(0).low();
        long left = padding.sides().get(columns).low();
        int inRows = (int) s.rows().inputSize();
        int inColumns = (int) s.columns().inputSize();
        int outRows = (int) s.rows().outputSize();
        int outColumns = (int) s.columns().outputSize();
        double[][] c = new double[inRows * inColumns][outRows * outColumns];
        for (int r = 0; r < inRows; r++) {
            for (int q = 0; q < inColumns; q++) {
                for (int i = 0; i < down.size(); i++) {
                    for (int j = 0; j < across.size(); j++) {
                        long row = r * down.stride() - top + i * down.dilation();
                        long column = q * across.stride() - left + j * across.dilation();
                        if (row >= 0 && row < outRows && column >= 0 && column < outColumns) {
                            c[r * inColumns + q][(int) (row * outColumns + column)] += written(s).at(i, j);
                        }
                    }
                }
            }
        }
        return c;
    }

    private static Tensor tensor(Subject s, Plane plane, long rows, long columns) {
        float[] values = new float[(int) (rows * columns)];
        for (int i = 0; i < values.length; i++) {
            values[i] = plane.at(i / columns, i % columns);
        }
        return s.oneAxis() ? Tensor.of(values, 1, 1, (int) columns) : Tensor.of(values, 1, 1, (int) rows, (int) columns);
    }
}
