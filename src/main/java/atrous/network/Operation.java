package atrous.network;

import atrous.layer.AdaptivePool;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.Pool;
import atrous.layer.Sliding;
import atrous.layer.TransposedPadding;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a node does, whatever the shapes it meets: {@link Inference} resolves it. Lists go by axis, height before width. */
public sealed interface Operation {

    /** Where a network begins. */
    record Input(Shape shape) implements Operation {}

    /** @param channels what comes out and how channels are grouped */
    record Convolve(List<KernelAxis> kernel, Padding padding, PaddingMode mode, Channels channels) implements Operation {
        public Convolve {
            kernel = List.copyOf(kernel);
        }
    }

    record ConvolveTransposed(List<KernelAxis> kernel, TransposedPadding padding, Channels channels) implements Operation {
        public ConvolveTransposed {
            kernel = List.copyOf(kernel);
        }
    }

    /** @param layer a {@link Pool} or an {@link AdaptivePool} */
    record Pooling(Sliding layer) implements Operation {
        public Pooling {
            if (!(layer instanceof Pool) && !(layer instanceof AdaptivePool)) {
                throw new IllegalArgumentException("not a pooling layer");
            }
        }
    }

    /** Every cell for itself. */
    record Pointwise(Function function) implements Operation {}

    /** All cells and channels together, as a fully connected layer does. */
    record Dense(long features, boolean bias) implements Operation {}

    /** Several maps into one. Those of a single cell are spread over the others. */
    record Merge(How how) implements Operation {}

    record Resize(To to, boolean linear) implements Operation {}

    /** Zeros around the map; negative sides cut cells off. */
    record Pad(List<Padding.Sides> sides) implements Operation {
        public Pad {
            sides = List.copyOf(sides);
        }
    }

    /**
     * Cuts a map as large as the second source's out of the first's.
     *
     * @param at where it starts; empty for the middle
     */
    record Crop(Optional<List<Long>> at) implements Operation {}

    /**
     * @param out channels that come out; empty for as many as come in
     * @param groups empty for as many as there are input channels (depthwise)
     */
    record Channels(OptionalLong out, OptionalLong groups, boolean bias) {
        public static final Channels KEPT = new Channels(OptionalLong.empty(), OptionalLong.of(1), true);
    }

    enum Function {
        RELU, BATCH_NORM, SIGMOID, TANH, GELU, SOFTMAX, DROPOUT, IDENTITY;

        /** Learned numbers; those that only run along are not counted. */
        long parameters(long channels) {
            return this == BATCH_NORM ? 2 * channels : 0;
        }
    }

    enum How { ADD, MULTIPLY, CONCAT }

    /** The size after a {@link Resize}. */
    sealed interface To {
        record Times(List<Long> factors) implements To {}

        record Size(List<Long> size) implements To {}

        /** That of the second source. */
        record Like() implements To {}
    }

    /** How many sources the text of such a node names or implies. */
    default int fewestSources() {
        return this instanceof Input ? 0 : this instanceof Merge || isLike() ? 2 : 1;
    }

    default int mostSources() {
        return this instanceof Merge ? Integer.MAX_VALUE : fewestSources();
    }

    private boolean isLike() {
        return this instanceof Crop || this instanceof Resize resize && resize.to() instanceof To.Like;
    }
}
