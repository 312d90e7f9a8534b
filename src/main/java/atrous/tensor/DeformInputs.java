package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.DeformConv;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A deformable layer with everything it reads; 32-bit values, offsets in cells. The arrays are not copied.
 *
 * @param input [batch, inChannels, height, width]
 * @param weight [outChannels, inChannels/groups, kernel height, kernel width]
 * @param bias [outChannels], present where the layer has one
 * @param offset [batch, 2·offsetGroups·kernel height·kernel width, output height, output width], see {@link TapField}
 * @param mask [batch, offsetGroups·kernel height·kernel width, output height, output width], present where the layer
 *             is modulated
 */
public record DeformInputs(DeformConv layer, Tensor input, Tensor weight, Optional<Tensor> bias,
                           Tensor offset, Optional<Tensor> mask) {

    /**
     * @throws IllegalArgumentException where a shape doesn't fit, a bias or mask is missing or too much, or the layer
     *         can't be applied at this input size (which {@link DeformConv#at} tells beforehand)
     */
    public DeformInputs {
        Conv lattice = layer.lattice();
        require(input.rank() == 4 && input.size(1) == lattice.inChannels(), "input");
        List<Axis> axes = axes(layer, input);
        int batch = input.size(0);
        int taps = ArraySize.product(size(axes.get(0)), size(axes.get(1)));
        int groups = (int) layer.offsetGroups();
        int height = (int) axes.get(0).outputSize();
        int width = (int) axes.get(1).outputSize();
        requireShape("weight", weight, (int) lattice.outChannels(), (int) (lattice.inChannels() / lattice.groups()),
                size(axes.get(0)), size(axes.get(1)));
        requireShape("offset", offset, batch, ArraySize.product(2, groups, taps), height, width);
        require(bias.isPresent() == lattice.bias(), "bias");
        require(mask.isPresent() == layer.modulated(), "mask");
        bias.ifPresent(b -> requireShape("bias", b, (int) lattice.outChannels()));
        mask.ifPresent(m -> requireShape("mask", m, batch, groups * taps, height, width));
    }

    private static int size(Axis axis) {
        return (int) axis.window().size();
    }

    private static List<Axis> axes(DeformConv layer, Tensor input) {
        if (layer.at(List.of((long) input.size(2), (long) input.size(3))) instanceof Checked.Ok<List<Axis>> ok) {
            return ok.value();
        }
        throw new IllegalArgumentException("the layer can't be applied at this input size");
    }

    private static void requireShape(String name, Tensor tensor, int... shape) {
        require(Arrays.equals(tensor.shape(), shape), name);
    }

    private static void require(boolean holds, String name) {
        if (!holds) {
            throw new IllegalArgumentException("the " + name + " is not the layer's");
        }
    }

    /** Where the taps read. */
    public DeformTaps taps() {
        return new DeformTaps(layer, axes(layer, input));
    }

    /** [outChannels], zeros where the layer has no bias. */
    float[] biases() {
        return bias.isPresent() ? bias.get().data() : new float[(int) layer.lattice().outChannels()];
    }

    DeformShape shape() {
        return DeformShape.of(layer, axes(layer, input), input.size(0));
    }
}
