package atrous.field;

import atrous.layer.Axis;
import atrous.layer.BinAxis;
import atrous.layer.Relation;
import atrous.layer.ResizeAxis;

/**
 * What the outputs of a resize or of an adaptive pooling read: cells in a row, further on from output to output. What
 * counts for nothing is not read: of two cells the one that an output does not lie between.
 */
final class RunTaps {

    private final double inputs;
    private final double outputs;
    private final ResizeAxis resize;

    private RunTaps(double inputs, double outputs, ResizeAxis resize) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.resize = resize;
    }

    /** Of what is no window. */
    static RunTaps of(Relation relation) {
        if (relation instanceof ResizeAxis resize) {
            return new RunTaps(resize.inputSize(), resize.outputSize(), resize);
        }
        BinAxis bins = relation instanceof Axis axis ? axis.bins() : (BinAxis) relation;
        return new RunTaps(bins.inputSize(), bins.outputSize(), null);
    }

    int first(int output) {
        return resize != null && resize.linear() ? (int) Math.max(0, Math.floor(centre(output)))
                : (int) Math.floor(output * inputs / outputs);
    }

    int last(int output) {
        return resize == null ? (int) Math.ceil((output + 1) * inputs / outputs) - 1
                : resize.linear() ? (int) Math.min(inputs - 1, Math.ceil(centre(output))) : first(output);
    }

    /** Numbers below 2⁵³ are divided once, so that this is whole exactly where it should be. */
    private double centre(int output) {
        return ((2.0 * output + 1) * inputs - outputs) / (2 * outputs);
    }
}
