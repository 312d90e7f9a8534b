package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.DeformConv;
import atrous.layer.PaddingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The same deformable layer several times, each on what the one before makes of one channel by averaging its taps. */
public final class DeformStack {

    /** Along one side of a map: whole maps are computed. */
    private static final long LARGEST = 40;
    private static final long MOST_PRODUCTS = 200_000;

    private DeformStack() {}

    /** The layer of one channel whose kernel averages: then a point's weight is its share of the output. */
    public static DeformConv ofOneChannel(DeformConv layer, boolean modulated) {
        var lattice = new Conv(layer.kernel(), layer.paddingAsked(), PaddingMode.ZEROS, 1, 1, 1, false);
        return new DeformConv(lattice, 1, modulated);
    }

    /** Whether maps and kernel are small enough. */
    public static boolean isSmall(List<Axis> axes, Deformation by) {
        long taps = axes.get(0).window().size() * axes.get(1).window().size();
        boolean small = true;
        for (Axis axis : axes) {
            small &= axis.inputSize() <= LARGEST && axis.outputSize() <= LARGEST && axis.window().size() <= LARGEST;
        }
        long products = taps * (by.preset() == OffsetPreset.PREDICTED ? 3 * taps : 4 + by.moves().size());
        return small && products * axes.get(0).outputSize() * axes.get(1).outputSize() <= MOST_PRODUCTS;
    }

    /**
     * The lowest layer first; fewer than asked for where the map becomes too small for another.
     *
     * @param input [height, width] of the first layer's input
     */
    public static List<DeformInputs> of(DeformConv layer, Plane input, int height, int width, Deformation by, int layers) {
        var stack = new ArrayList<DeformInputs>();
        Tensor map = Tensor.zeros(1, 1, height, width);
        for (int i = 0; i < map.data().length; i++) {
            map.data()[i] = input.at(i / width, i % width);
        }
        while (stack.size() < layers && layer.at(List.of((long) map.size(2), (long) map.size(3)))
                instanceof Checked.Ok<List<Axis>> ok) {
            DeformInputs in = inputs(layer, ok.value(), map, by);
            stack.add(in);
            map = DeformConvolution.of(in);
        }
        return stack;
    }

    private static DeformInputs inputs(DeformConv layer, List<Axis> axes, Tensor map, Deformation by) {
        int down = (int) axes.get(0).window().size();
        int across = (int) axes.get(1).window().size();
        int rows = (int) axes.get(0).outputSize();
        int columns = (int) axes.get(1).outputSize();
        float[] average = new float[down * across];
        Arrays.fill(average, Rounding.toFloat(1.0 / average.length));
        Plane only = (r, c) -> map.data()[(int) r * map.size(3) + (int) c];
        Tensor offsets = by.offsets(layer, axes, n -> only).tensor(2 * average.length, rows, columns);
        Optional<Tensor> mask = layer.modulated()
                ? Optional.of(by.mask(layer, axes, n -> only).tensor(average.length, rows, columns)) : Optional.empty();
        return new DeformInputs(layer, map, Tensor.of(average, 1, 1, down, across), Optional.empty(), offsets, mask);
    }
}
