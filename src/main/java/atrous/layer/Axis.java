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
        return q == PaddingMode.NONE || Math.floorMod(q, b) != 0 ? PaddingMode.NONE : q / b;
    }

    /** The tap through which an output reads a position, or {@link PaddingMode#NONE}. */
    public long tapAt(long output, long position) {
        long distance = position - window.position(output, 0);
        boolean read = distance >= 0 && distance < window.effectiveSize() && distance % window.dilation() == 0;
        return read ? distance / window.dilation() : PaddingMode.NONE;
    }

    /** Where an input cell stands in the padded input: itself first, then its images in the padding. */
    public List<Positions> positionsOf(long input) {
        long n = window.dilatedInputSize(inputSize);
        long at = input * window.baseDilation();
        var found = new ArrayList<Positions>();
        found.add(new Positions(at, at));
        switch (mode) {
            case ZEROS -> { }
            case REFLECT -> {
                addInPadding(found, -at, -at);
                addInPadding(found, 2 * (n - 1) - at, 2 * (n - 1) - at);
            }
            case CIRCULAR -> {
                addInPadding(found, at - n, at - n);
                addInPadding(found, at + n, at + n);
            }
            case REPLICATE -> {
                if (at == 0) {
                    addInPadding(found, -window.paddingLow(), -1);
                }
                if (at == n - 1) {
                    addInPadding(found, n, n - 1 + window.paddingHigh());
                }
            }
        }
        return found;
    }

    private void addInPadding(List<Positions> found, long from, long to) {
        long n = window.dilatedInputSize(inputSize);
        boolean low = from >= -window.paddingLow() && to < 0;
        boolean high = from >= n && to < n + window.paddingHigh();
        if (from <= to && (low || high)) {
            found.add(new Positions(from, to));
        }
    }
}
