package atrous.layer;

/** The place of a {@link Problem}. */
public sealed interface Where {

    /** Stands for every spatial axis at once. */
    int ALL_AXES = -1;

    /** A parameter of the layer; {@code axis} counts from the slowest (height before width), or {@link #ALL_AXES}. */
    record OfLayer(Field field, int axis) implements Where {}

    /** A named part of a link. */
    record OfLink(String name) implements Where {}

    /** A typed or pasted matrix. */
    record OfMatrix(Field field) implements Where {}

    /** A node of a network, or a word of its text. */
    record OfNode() implements Where {}
}
