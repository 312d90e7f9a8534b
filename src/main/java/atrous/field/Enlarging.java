package atrous.field;

import atrous.layer.Axis;
import atrous.layer.Cut;
import atrous.layer.KernelAxis;
import atrous.layer.PaddingMode;
import atrous.layer.Padding;
import atrous.layer.ResizeAxis;
import atrous.layer.TransposedPadding;
import atrous.layer.Window;

/**
 * The same layer several times in a row, on one axis, to make a map larger: transposed convolutions, or in the place of
 * each a resizing by its stride and a convolution with its kernel.
 *
 * @param axis of the padding
 */
public record Enlarging(KernelAxis kernel, TransposedPadding padding, int axis, int layers) {

    /** Cells of the map after transposed layers; 0 where a layer leaves nothing, {@code most + 1} for any size past that. */
    public long transposedSize(long inputs, long most) {
        long size = inputs;
        for (int i = 0; i < layers && size > 0; i++) {
            Cut cut = padding.cut(axis, kernel, size);
            size = Math.max(0, Math.min(most + 1, cut.outputSize(kernel, size)));
        }
        return size;
    }

    /** Cells of the map after resizing instead; {@code most + 1} for any size past that. */
    public long resizedSize(long inputs, long most) {
        long size = inputs;
        for (int i = 0; i < layers; i++) {
            size = Math.min(most + 1, size * kernel.stride());
        }
        return size;
    }

    public Paths transposed(int inputs) {
        Paths paths = Paths.start(inputs);
        for (int i = 0; i < layers; i++) {
            Cut cut = padding.cut(axis, kernel, paths.size());
            paths = paths.through(new Axis(cut.window(kernel), paths.size(), PaddingMode.ZEROS));
        }
        return paths;
    }

    public Paths resized(int inputs, boolean linear) {
        Paths paths = Paths.start(inputs);
        for (int i = 0; i < layers; i++) {
            paths = paths.through(resize(paths.size(), linear)).through(convolution(paths.size() * kernel.stride()));
        }
        return paths;
    }

    public ResizeAxis resize(long inputs, boolean linear) {
        return new ResizeAxis(inputs, inputs * kernel.stride(), linear);
    }

    /** The convolution after a resizing: one that keeps the size. */
    private Axis convolution(long inputs) {
        var slow = new KernelAxis(kernel.size(), 1, kernel.dilation());
        Padding.Sides sides = Padding.Rule.SAME_UPPER.resolve(0, slow, inputs);
        return new Axis(Window.of(slow, sides.low(), sides.high()), inputs, PaddingMode.ZEROS);
    }
}
