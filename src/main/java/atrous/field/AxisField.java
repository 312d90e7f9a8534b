package atrous.field;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What the outputs of one node see of the network's input, on one axis. Cell i has its centre at i. */
public sealed interface AxisField {

    /** A field that moves with its output. */
    sealed interface Local extends AxisField {}

    /**
     * The field on a map without borders, where padding is cells like any other. Output o + period has the field of
     * output o moved by {@code shift}.
     *
     * @param phases the fields of outputs 0 to period − 1; none where an output reads nothing but a transposed convolution's zeros
     * @param shift input cells, at least 1
     * @param alignment of the branches that come together in this node
     * @param aligned whether all branches are, here and before
     */
    record Even(List<CellSpan> phases, long shift, Alignment alignment, boolean aligned) implements Local {

        /** That of the input itself. */
        public static final Even INPUT = new Even(List.of(new CellSpan(0, 0)), 1, Alignment.ALIGNED, true);

        public Even {
            phases = List.copyOf(phases);
            if (phases.isEmpty() || shift < 1) {
                throw new IllegalArgumentException("a field moves on after one output or more");
            }
        }

        public int period() {
            return phases.size();
        }

        /** Input cells from one output to the next, on average (also called jump). */
        public Rational effectiveStride() {
            return Rational.of(shift, period());
        }

        /** The field of any output, negative ones too. */
        public CellSpan at(long output) {
            return phases.get((int) Math.floorMod(output, (long) period())).movedBy(Math.floorDiv(output, (long) period()) * shift);
        }

        /** Cells of the smallest field of any output. */
        public long smallest() {
            long size = Long.MAX_VALUE;
            for (CellSpan phase : phases) {
                size = Math.min(size, phase.size());
            }
            return size;
        }

        public long largest() {
            long size = 0;
            for (CellSpan phase : phases) {
                size = Math.max(size, phase.size());
            }
            return size;
        }

        /** How many cells before the input output 0's field starts; negative where it starts later. */
        public OptionalLong effectivePadding() {
            return phases.get(0).isEmpty() ? OptionalLong.empty() : OptionalLong.of(-phases.get(0).first());
        }
    }

    /**
     * A field that follows no rule that could be told on a map without borders: these are the fields on the real map,
     * exactly. {@link IndexSets} tells that of any output.
     *
     * @param since the node that is the first to be so
     * @param smallest cells from the first to the last that an output reads; 0 where one reads padding only
     * @param seen by any output
     */
    record Uneven(Reason reason, int since, long smallest, long largest, CellSpan seen) implements Local {}

    /**
     * Every output sees the same part of the input, however far away: usually all of it.
     *
     * @param seen input cells of the real map
     * @param local what an output sees beside that by branches that move along with it
     */
    record Whole(CellSpan seen, Optional<Local> local) implements AxisField {}

    enum Reason {
        /** Branches of differing effective strides drift apart. */
        STRIDES_DIFFER,
        /** Only after thousands of outputs a field like the first one's comes again. */
        LONG_PERIOD,
        /** Larger than numbers are exact. */
        TOO_LARGE
    }
}
