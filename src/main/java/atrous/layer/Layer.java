package atrous.layer;

import java.util.List;

/** An operation on a map of (channels, spatial axes), without its weights. */
public sealed interface Layer permits Sliding {

    /** Number of spatial axes. */
    int rank();

    /**
     * The index relation at a given input size, one for each axis, height before width.
     *
     * @return the relations, each with an output size of at least 1, or everything that is wrong with the layer there
     */
    Checked<? extends List<? extends Relation>> at(List<Long> inputSize);
}
