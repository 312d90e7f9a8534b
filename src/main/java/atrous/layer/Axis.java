package atrous.layer;

import java.util.ArrayList;
import java.util.List;

/**
 * A {@link Window} at a known input size: the relation output index → (tap, source index) on one axis, in both
 * directions. Everything shown about a layer is derived from it.
 *
 * @param inputSize cells of the input, at least 1
 */
public record Axis(Window window, long inputSize, PaddingMode mode) {

    public Axis {
        if (inputSize < 1) {
            throw new IllegalArgumentException("an input has at least one cell on every axis");
        }
    }

    /** Positions of the padded input, both ends included. */
    public record Positions(long from, long to) {}

    public long outputSize() {
        return window.outputSize(inputSize);
    }

    /** The input cell that tap {@code tap} of output {@code output} reads, or {@link PaddingMode#NONE}. */
    public long source(long output, long tap) {
        return sourceAt(window.position(output, tap));
    }

    /** The input cell shown at a position of the padded (and base-dilated) input, or {@link PaddingMode#NONE}. */
    public long sourceAt(long position) {
        long b = window.baseDilation();
        long q = mode.source(position, window.dilatedInputSize(inputSize));
        return q == PaddingMode.NONE || Math.floorMod(q, b) != 0 ? PaddingMode.NONE : Math.floorDiv(q, b);
    }

    /** The tap through which an output reads a position, or {@link PaddingMode#NONE}. */
    public long tapAt(long output, long position) {
        long distance = position - window.position(output, 0);
        boolean read = distance >= 0 && distance < window.effectiveSize()
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
