package atrous.tensor;

/** Evaluates a deformable layer; see {@link DeformKernel} for the order of summation and the rounding. */
public final class DeformConvolution {

    private DeformConvolution() {}

    /** @return [batch, outChannels, output height, output width] */
    public static Tensor of(DeformInputs in) {
        DeformShape shape = in.shape();
        Extent size = shape.conv().output();
        Tensor output = Tensor.zeros(shape.conv().batch(), shape.conv().outChannels(), size.height(), size.width());
        float[] mask = in.mask().isPresent() ? in.mask().get().data() : new float[0];
        DeformKernel.run(shape, in.input().data(), in.weight().data(), in.biases(), in.offset().data(), mask,
                output.data());
        return output;
    }
}
