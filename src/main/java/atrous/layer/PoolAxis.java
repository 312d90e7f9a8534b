package atrous.layer;

/** The index relation of pooling: what an output reads is a run of input cells, and all that it reads counts alike. */
public sealed interface PoolAxis extends Relation permits WindowAxis, BinAxis {

    /** The input cells that an output reads. */
    Cells cells(long output);

    /** {@code count} cells from {@code first} on, each {@code step} after the one before; none where the count is 0. */
    record Cells(long first, long step, long count) {}
}
