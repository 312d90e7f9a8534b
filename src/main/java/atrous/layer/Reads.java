package atrous.layer;

import java.util.ArrayList;
import java.util.List;

/**
 * How often the cells and outputs of an axis read and are read. Nothing here grows with the input, or more than with
 * the root of its size. Of bins, which leave nothing out, only {@link #readCount}, {@link #readingOutputs},
 * {@link #readInputs} and {@link #tapsOnCells} are asked.
 */
public final class Reads {

    private final Axis axis;
    private final Lattice lattice;
    private final long low;
    private final long size;

    /** @param axis without base dilation, and with at least one output */
    public Reads(Axis axis) {
        Window w = axis.window();
        if (w.baseDilation() != 1 || axis.outputSize() < 1) {
            throw new IllegalArgumentException("reads are counted for windows that slide over the input itself");
        }
        this.axis = axis;
        this.lattice = new Lattice(axis.outputSize(), w.stride(), w.size(), w.dilation());
        this.low = w.paddingLow();
        this.size = axis.inputSize();
    }

    public Axis axis() {
        return axis;
    }

    public long outputs() {
        return lattice.outputs();
    }

    /** Pairs (output, tap) that read an input cell, images in the padding included. */
    public long readCount(long input) {
        long count = 0;
        if (axis.bins() != null) {
            return axis.bins().turned().taps(input);
        }
        for (Axis.Positions p : axis.positionsOf(input)) {
            count += lattice.pairsIn(p.from() + low, p.to() + low);
        }
        return count;
    }

    /** Outputs that read an input cell, however often. */
    public long readingOutputs(long input) {
        return axis.bins() != null ? readCount(input) : ReadingOutputs.of(lattice, shifted(axis.positionsOf(input)));
    }

    /** Whether any of the input cells {@code from} to {@code to} is read. */
    public boolean anyRead(long from, long to) {
        for (Axis.Positions p : axis.positionsOf(from, to)) {
            if (lattice.pairsIn(p.from() + low, p.to() + low) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Input cells that are read at least once. */
    public long readInputs() {
        return axis.bins() != null ? size : switch (axis.mode()) {
            case ZEROS -> lattice.positionsIn(low, low + size - 1);
            case REPLICATE -> {
                long inner = lattice.positionsIn(low + 1, low + size - 2);
                yield inner + (anyRead(0, 0) ? 1 : 0) + (size > 1 && anyRead(size - 1, size - 1) ? 1 : 0);
            }
            case REFLECT, CIRCULAR -> FoldedRuns.cellsRead(lattice, axis);
        };
    }

    /** Input cells past the last window that are not read through padding either. */
    public long trailingInputs() {
        Window w = axis.window();
        long past = Math.max(0, w.position(lattice.outputs() - 1, lattice.taps() - 1) + 1);
        long unreadFrom = size;
        while (past < unreadFrom) {
            long middle = past + Math.floorDiv(unreadFrom - past, 2L);
            if (anyRead(middle, size - 1)) {
                past = middle + 1;
            } else {
                unreadFrom = middle;
            }
        }
        return size - unreadFrom;
    }

    /** Taps of an output that stand on a real cell. */
    public long tapsOnCells(long output) {
        return axis.bins() != null ? axis.taps(output) : new Lattice(1, 1, lattice.taps(), lattice.dilation())
                .pairsIn(low - output * lattice.stride(), low + size - 1 - output * lattice.stride());
    }

    /** Outputs with a tap on a real cell. */
    public long outputsWithRealTap() {
        return lattice.outputsIn(low, low + size - 1);
    }

    /** Connected components of the relation between the cells that are read and the outputs that read any. */
    public Finding.AxisGrids subGrids() {
        boolean zeros = axis.mode() == PaddingMode.ZEROS;
        long reading = zeros ? outputsWithRealTap() : lattice.outputs();
        long count = switch (axis.mode()) {
            case ZEROS -> lattice.partsIn(low, low + size - 1);
            case REPLICATE -> ReplicatedParts.of(lattice, axis);
            case REFLECT, CIRCULAR -> FoldedParts.of(lattice, axis);
        };
        return new Finding.AxisGrids(count, count < reading);
    }

    private List<Axis.Positions> shifted(List<Axis.Positions> positions) {
        var shifted = new ArrayList<Axis.Positions>();
        for (Axis.Positions p : positions) {
            shifted.add(new Axis.Positions(p.from() + low, p.to() + low));
        }
        return shifted;
    }
}
