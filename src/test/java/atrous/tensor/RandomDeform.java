package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.DeformConv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Deformable layers with arrays, every parameter drawn for itself on each axis. */
final class RandomDeform {

    private final Random random;

    RandomDeform(Random random) {
        this.random = random;
    }

    /** @param reach how far offsets go, in cells */
    DeformInputs draw(double reach) {
        while (true) {
            int groups = 1 + random.nextInt(3);
            int offsetGroups = 1 + random.nextInt(3);
            var lattice = new Conv(List.of(kernel(), kernel()), new Padding.Explicit(List.of(sides(), sides())),
                    PaddingMode.ZEROS, (long) groups * offsetGroups * (1 + random.nextInt(2)),
                    (long) groups * (1 + random.nextInt(3)), groups, random.nextBoolean());
            var layer = new DeformConv(lattice, offsetGroups, random.nextBoolean());
            int height = 1 + random.nextInt(9);
            int width = 1 + random.nextInt(9);
            if (layer.at(List.of((long) height, (long) width)) instanceof Checked.Ok) {
                return fill(layer, 1 + random.nextInt(2), height, width, reach);
            }
        }
    }

    private KernelAxis kernel() {
        return new KernelAxis(1 + random.nextInt(4), 1 + random.nextInt(3), 1 + random.nextInt(3));
    }

    private Padding.Sides sides() {
        return new Padding.Sides(random.nextInt(4), random.nextInt(4));
    }

    /** A layer with values of many magnitudes, so that another order of summation would show. */
    DeformInputs fill(DeformConv layer, int batch, int height, int width, double reach) {
        Conv lattice = layer.lattice();
        List<Axis> axes = ((Checked.Ok<List<Axis>>) layer.at(List.of((long) height, (long) width))).value();
        int rows = (int) axes.get(0).outputSize();
        int columns = (int) axes.get(1).outputSize();
        int kernelHeight = (int) axes.get(0).window().size();
        int kernelWidth = (int) axes.get(1).window().size();
        int taps = (int) layer.offsetGroups() * kernelHeight * kernelWidth;
        int in = (int) lattice.inChannels();
        int out = (int) lattice.outChannels();
        return new DeformInputs(layer, values(batch, in, height, width),
                values(out, in / (int) lattice.groups(), kernelHeight, kernelWidth),
                lattice.bias() ? Optional.of(values(out)) : Optional.empty(),
                offsets(reach, batch, 2 * taps, rows, columns),
                layer.modulated() ? Optional.of(offsets(1, batch, taps, rows, columns)) : Optional.empty());
    }

    private Tensor values(int... shape) {
        Tensor tensor = Tensor.zeros(shape);
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = (float) (random.nextGaussian() * Math.scalb(1, random.nextInt(12) - 6));
        }
        return tensor;
    }

    /** Multiples of 1/1024 between −reach and reach, off whole cells: a step of 1/4096 crosses none. */
    private Tensor offsets(double reach, int... shape) {
        Tensor tensor = Tensor.zeros(shape);
        int steps = (int) (reach * 1024);
        for (int i = 0; i < tensor.data().length && reach > 0; i++) {
            tensor.data()[i] = (random.nextInt(2 * steps) - steps + 0.5f) / 1024;
        }
        return tensor;
    }
}
