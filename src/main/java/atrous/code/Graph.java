package atrous.code;

import atrous.layer.AdaptivePool;
import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.ConvTranspose;
import atrous.layer.Cut;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.Relation;
import atrous.layer.Sliding;
import atrous.layer.TransposedPadding;
import atrous.network.Inference;
import atrous.network.Node;
import atrous.network.Operation;
import atrous.network.Shape;
import java.util.ArrayList;
import java.util.List;

/** What a network's program asks about its nodes. */
final class Graph {

    private final Inference inference;
    private final int[] lastReader;
    private final boolean[] flat;

    Graph(Inference inference) {
        this.inference = inference;
        int count = inference.network().nodes().size();
        lastReader = new int[count];
        flat = new boolean[count];
        for (int i = 0; i < count; i++) {
            boolean all = !sources(i).isEmpty();
            for (int source : sources(i)) {
                lastReader[source] = i;
                all &= flat[source];
            }
            Operation op = operation(i);
            flat[i] = op instanceof Operation.Dense || all && (op instanceof Operation.Pointwise || op instanceof Operation.Merge);
        }
    }

    Node node(int i) {
        return inference.network().nodes().get(i);
    }

    Operation operation(int i) {
        return node(i).operation();
    }

    List<Integer> sources(int i) {
        return node(i).sources();
    }

    Shape shape(int i) {
        return inference.shape(i);
    }

    int output() {
        return inference.network().output();
    }

    int rank() {
        return shape(0).rank();
    }

    List<List<Relation>> reads(int i) {
        return inference.at().get(i).reads();
    }

    /** 0 where there is none. */
    int lastReader(int i) {
        return lastReader[i];
    }

    /** Whether in the program it has no spatial axes: what a dense layer gives, and what is made of that cell by cell. */
    boolean isFlat(int i) {
        return flat[i];
    }

    /** The size of what a node reads first. */
    Shape before(int i) {
        return shape(sources(i).get(0));
    }

    /** Of a convolution or a pooling layer; of a transposed convolution after {@link #inputsAdded}. */
    Spec spec(int i) {
        long in = before(i).channels();
        List<Long> size = before(i).size();
        if (operation(i) instanceof Operation.Convolve c) {
            return spec(new Conv(c.kernel(), c.padding(), c.mode(), in, c.channels().out().orElse(in),
                    c.channels().groups().orElse(in), c.channels().bias()), size);
        } else if (operation(i) instanceof Operation.ConvolveTransposed c) {
            var larger = new ArrayList<Long>();
            for (int a = 0; a < rank(); a++) {
                Padding.Sides added = inputsAdded(i).get(a);
                larger.add(size.get(a) + added.low() + added.high());
            }
            return spec(new ConvTranspose(c.kernel(), explicit(i, c), in, c.channels().out().orElse(in),
                    c.channels().groups().orElse(in), c.channels().bias()), larger);
        }
        return spec(((Operation.Pooling) operation(i)).layer(), size);
    }

    boolean isAdaptive(int i) {
        return ((Operation.Pooling) operation(i)).layer() instanceof AdaptivePool;
    }

    private static Spec spec(Sliding layer, List<Long> inputSize) {
        return new Spec(layer, ((Checked.Ok<List<Axis>>) layer.axes(inputSize)).value());
    }

    /** Zeros around the input of a transposed convolution that adds cells on a side where frameworks only cut some off. */
    List<Padding.Sides> inputsAdded(int i) {
        var conv = (Operation.ConvolveTransposed) operation(i);
        var added = new ArrayList<Padding.Sides>();
        for (int a = 0; a < rank(); a++) {
            Cut cut = cut(i, conv, a);
            long stride = conv.kernel().get(a).stride();
            added.add(new Padding.Sides(steps(cut.low(), stride), steps(cut.high(), stride)));
        }
        return added;
    }

    private static long steps(long cut, long stride) {
        return Math.floorDiv(Math.max(0, -cut) + stride - 1, stride);
    }

    private Cut cut(int i, Operation.ConvolveTransposed conv, int axis) {
        return conv.padding().cut(axis, conv.kernel().get(axis), before(i).size().get(axis));
    }

    private TransposedPadding explicit(int i, Operation.ConvolveTransposed conv) {
        var sides = new ArrayList<Padding.Sides>();
        var added = new ArrayList<Long>();
        for (int a = 0; a < rank(); a++) {
            Cut cut = cut(i, conv, a);
            KernelAxis kernel = conv.kernel().get(a);
            Padding.Sides inputs = inputsAdded(i).get(a);
            sides.add(new Padding.Sides(cut.low() + inputs.low() * kernel.stride(), cut.high() + inputs.high() * kernel.stride()));
            added.add(cut.outputPadding());
        }
        return new TransposedPadding.Explicit(sides, added);
    }

    /** Where a crop begins. */
    List<Long> cropStarts(int i) {
        var starts = new ArrayList<Long>();
        for (Relation axis : reads(i).get(0)) {
            starts.add(-((Axis) axis).window().paddingLow());
        }
        return starts;
    }

    long elements(Shape shape) {
        long elements = shape.channels();
        for (long cells : shape.size()) {
            elements *= cells;
        }
        return elements;
    }

    /** Batch of one; channels first or last. */
    String shapeText(int i, boolean channelsFirst) {
        var shape = new ArrayList<Long>();
        shape.add(1L);
        if (isFlat(i) || channelsFirst) {
            shape.add(shape(i).channels());
        }
        if (!isFlat(i)) {
            shape.addAll(shape(i).size());
        }
        if (!isFlat(i) && !channelsFirst) {
            shape.add(shape(i).channels());
        }
        return Py.tuple(shape);
    }
}
