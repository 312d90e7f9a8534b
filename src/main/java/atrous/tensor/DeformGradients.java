package atrous.tensor;

/**
 * Gradients of a number that depends on a deformable layer's output, by everything the layer reads. Each has the order
 * of the array it belongs to, in {@link DeformInputs}.
 *
 * <p>By an offset the output has corners, where a sample stands on a row or column of cells: there the derivative is the
 * one to the right (downwards), as in torchvision's {@code get_coordinate_weight}.
 *
 * @param bias of every output channel, whether the layer has a bias or not
 * @param mask empty where the layer is not modulated
 */
public record DeformGradients(double[] input, double[] weight, double[] bias, double[] offset, double[] mask) {

    /**
     * @param output the gradient by the layer's output, in its shape
     * @throws IllegalArgumentException where the shape is another
     */
    public static DeformGradients of(DeformInputs in, Tensor output) {
        DeformShape shape = in.shape();
        if (output.data().length != shape.conv().outputElements()) {
            throw new IllegalArgumentException("the gradient's shape is not the output's");
        }
        var gradients = new DeformGradients(new double[in.input().data().length],
                new double[in.weight().data().length], new double[shape.conv().outChannels()],
                new double[in.offset().data().length], new double[in.mask().isPresent() ? in.mask().get().data().length : 0]);
        new DeformBackward(in, shape, output.data(), gradients).run();
        return gradients;
    }
}
