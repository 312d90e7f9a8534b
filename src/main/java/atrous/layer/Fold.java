package atrous.layer;

/**
 * Two positions that show the same cell, for every position from {@code from} to {@code to}: the other one is
 * {@code offset + position}, or {@code offset − position} where it is a mirror image.
 */
record Fold(long from, long to, long offset, boolean mirrored) {

    /** The folds of an axis, in positions of a lattice; the third is between the two sides of the padding. */
    static Fold[] of(Axis axis) {
        long low = axis.window().paddingLow();
        long n = axis.inputSize();
        long end = low + n;
        long last = end - 1 + axis.window().paddingHigh();
        return switch (axis.mode()) {
            case ZEROS, REPLICATE -> new Fold[0];
            case REFLECT -> new Fold[] {
                new Fold(0, low - 1, 2 * low, true),
                new Fold(end, last, 2 * (end - 1), true),
                new Fold(0, Math.min(low - 1, last - 2 * (n - 1)), 2 * (n - 1), false)};
            case CIRCULAR -> new Fold[] {
                new Fold(0, low - 1, n, false),
                new Fold(end, last, -n, false),
                new Fold(0, Math.min(low - 1, last - 2 * n), 2 * n, false)};
        };
    }
}
