package atrous.layer;

/**
 * The index relation of a layer on one axis: output index → (tap, input index). What holds for every layer is asked
 * here.
 */
public sealed interface Relation permits Axis, PoolAxis, ResizeAxis {

    /** Cells of the input, at least 1. */
    long inputSize();

    /** Outputs; at least 1 where a layer's {@code at} gave the relation. */
    long outputSize();

    /** Taps of an output: those that read an input cell and those that don't. */
    long taps(long output);

    /** The input cell that tap {@code tap} of output {@code output} reads, or {@link PaddingMode#NONE}. */
    long source(long output, long tap);

    /** Whether an output reads an input cell, through whichever tap. */
    boolean reads(long output, long input);

    /** Outputs among which all are that read an input cell; not all of them need to ({@link #reads} tells). */
    Outputs readers(long input);

    /** Outputs from {@code from} to {@code to}, both included; none where {@code to < from}. */
    record Outputs(long from, long to) {}
}
