package atrous.layer;

import java.util.List;
import java.util.stream.LongStream;

/** A layer at an input size: its relations or its problems. */
final class LayerAt {

    private LayerAt() {}

    static <R extends Relation> List<R> axes(Checked<List<R>> checked) {
        if (checked instanceof Checked.Ok<List<R>> ok) {
            return ok.value();
        }
        throw new AssertionError(((Checked.Refused<List<R>>) checked).problems());
    }

    static List<Problem> problems(Layer layer, long... inputSize) {
        return layer.at(sizes(inputSize)) instanceof Checked.Refused<?> refused ? refused.problems() : List.of();
    }

    static List<Long> sizes(long... sizes) {
        return LongStream.of(sizes).boxed().toList();
    }

    /** A transposed convolution of one axis. */
    static ConvTranspose transposed(KernelAxis kernel, TransposedPadding padding) {
        return ConvTranspose.single(List.of(kernel), padding);
    }

    static TransposedPadding explicit(long low, long high, long outputPadding) {
        return new TransposedPadding.Explicit(List.of(new Padding.Sides(low, high)), List.of(outputPadding));
    }

    static Axis axis(ConvTranspose layer, long inputSize) {
        return axes(layer.at(sizes(inputSize))).get(0);
    }
}
