package atrous.layer;

import java.util.List;
import java.util.stream.LongStream;

/** A convolution at an input size: its axes or its problems. */
final class ConvAt {

    private ConvAt() {}

    static List<Axis> axes(Conv conv, long... inputSize) {
        if (check(conv, inputSize) instanceof Checked.Ok<List<Axis>> ok) {
            return ok.value();
        }
        throw new AssertionError(problems(conv, inputSize));
    }

    static List<Problem> problems(Conv conv, long... inputSize) {
        return check(conv, inputSize) instanceof Checked.Refused<List<Axis>> refused ? refused.problems() : List.of();
    }

    private static Checked<List<Axis>> check(Conv conv, long... inputSize) {
        return conv.at(LongStream.of(inputSize).boxed().toList());
    }
}
