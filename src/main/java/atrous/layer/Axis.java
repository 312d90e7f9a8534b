package atrous.layer;

import java.util.ArrayList;
import java.util.List;

/**
 * A {@link Window} at a known input size: the relation output index → (tap, source index) on one axis, in both
 * directions. Everything shown about a layer is derived from it.
 *
 * @param window where there are bins, as large as the largest of them
 * @param inputSize cells of the input, at least 1
 * @param bins what outputs read in place of windows that slide evenly, or null
 */
public record Axis(Window window, long inputSize, PaddingMode mode, BinAxis bins) implements Relation {

    public Axis {
        if (inputSize < 1) {
            throw new IllegalArgumentException("an input has at least one cell on every axis");
        }
    }

    public Axis(Window window, long inputSize, PaddingMode mode) {
        this(window, inputSize, mode, null);
    }

    static Axis of(BinAxis bins) {
        long n = bins.inputSize();
        return new Axis(new Window(bins.largest(), Math.max(1, Math.floorDiv(n, bins.outputSize())), 1, 1, 0, 0), n,
                PaddingMode.ZEROS, bins);
    }

    /** Positions of the padded input, both ends included. */
    public record Positions(long from, long to) {}

    @Override
    public long outputSize() {
        return bins != null ? bins.outputSize() : window.outputSize(inputSize);
    }

    @Override
    public long taps(long output) {
        return bins != null ? bins.taps(output) : window.size();
    }

    /** The position that a tap of an output reads; below 0 and past the input is padding. */
    public long position(long output, long tap) {
        return bins != null ? bins.source(output, tap) : window.position(output, tap);
    }

    @Override
    public long source(long output, long tap) {
        return sourceAt(position(output, tap));
    }

    /** The input cell shown at a position of the padded (and base-dilated) input, or {@link PaddingMode#NONE}. */
    public long sourceAt(long position) {
        long b = window.baseDilation();
        long q = mode.source(position, window.dilatedInputSize(inputSize));
        return q == PaddingMode.NONE || Math.floorMod(q, b) != 0 ? PaddingMode.NONE : Math.floorDiv(q, b);
    }

    /** How many outputs have a tap at a position of the padded input. */
    public long readersAt(long position) {
        return bins != null ? bins.turned().taps(position)
                : new Lattice(outputSize(), window.stride(), window.size(), window.dilation()).pairsAt(position + window.paddingLow());
    }

    /** The tap through which an output reads a position, or {@link PaddingMode#NONE}. */
    public long tapAt(long output, long position) {
        long distance = position - position(output, 0);
        boolean read = distance >= 0 && distance <= window.dilation() * (taps(output) - 1)
                && Math.floorMod(distance, window.dilation()) == 0;
        return read ? Math.floorDiv(distance, window.dilation()) : PaddingMode.NONE;
    }

    /** Where an input cell stands in the padded input: itself first, then its images in the padding. */
    public List<Positions> positionsOf(long input) {
        return positionsOf(input, input);
    }

    /** Where the input cells {@code from} to {@code to} stand, base dilation's zeros among them. */
    List<Positions> positionsOf(long from, long to) {
        long n = window.dilatedInputSize(inputSize);
        long first = from * window.baseDilation();
        long last = to * window.baseDilation();
        var found = new ArrayList<Positions>();
        found.add(new Positions(first, last));
        switch (mode) {
            case ZEROS -> { }
            case REFLECT -> {
                addInPadding(found, -last, -first);
                addInPadding(found, 2 * (n - 1) - last, 2 * (n - 1) - first);
            }
            case CIRCULAR -> {
                addInPadding(found, first - n, last - n);
                addInPadding(found, first + n, last + n);
            }
            case REPLICATE -> {
                if (first == 0) {
                    addInPadding(found, -window.paddingLow(), -1);
                }
                if (last == n - 1) {
                    addInPadding(found, n, n - 1 + window.paddingHigh());
                }
            }
        }
        return found;
    }

    @Override
    public boolean reads(long output, long input) {
        if (bins != null) {
            return bins.reads(output, input);
        }
        for (Positions p : positionsOf(input)) {
            if (window.reaches(output, p.from(), p.to())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Outputs readers(long input) {
        if (bins != null) {
            return bins.readers(input);
        }
        long from = outputSize();
        long to = -1;
        for (Positions p : positionsOf(input)) {
            Outputs around = window.outputsAround(p.from(), p.to(), outputSize());
            if (around.from() <= around.to()) {
                from = Math.min(from, around.from());
                to = Math.max(to, around.to());
            }
        }
        return new Outputs(from, to);
    }

    /**
     * Of a window that slides by 1 over inputs with zeros between them: the same relation from the input's side. Its
     * outputs are these inputs, and each reads the outputs that it reaches, tap t through weight t unturned.
     */
    public Axis seenFromInput() {
        Window w = window;
        long reach = w.effectiveSize() - 1;
        long low = reach - w.paddingLow();
        long high = w.dilatedInputSize(inputSize) + reach - outputSize() - low;
        return new Axis(new Window(w.size(), w.baseDilation(), w.dilation(), 1, low, high), outputSize(), PaddingMode.ZEROS);
    }

    private void addInPadding(List<Positions> found, long from, long to) {
        long n = window.dilatedInputSize(inputSize);
        addNonEmpty(found, Math.max(from, -window.paddingLow()), Math.min(to, -1));
        addNonEmpty(found, Math.max(from, n), Math.min(to, n - 1 + window.paddingHigh()));
    }

    private static void addNonEmpty(List<Positions> found, long from, long to) {
        if (from <= to) {
            found.add(new Positions(from, to));
        }
    }
}
