package atrous.layer;

import java.util.List;

/** An operation on a map of (channels, spatial axes), without its weights. */
public sealed interface Layer permits Conv, DeformConv {

    /** Number of spatial axes. */
    int rank();

    /**
     * The index relation at a given input size, one axis each, height before width.
     *
     * @return the axes, each with an output size of at least 1, or everything that is wrong with the layer there
     */
    Checked<List<Axis>> at(List<Long> inputSize);
}
