package atrous.tensor;

/** The contents a map can be filled with by name, defined for every size. */
public enum Pattern {
    RANDOM, RAMP, CHECKERBOARD, IMPULSE, ONES, BOX, BINOMIAL, SOBEL, LAPLACIAN;

    /** Whole numbers from {@code lowest} to {@code highest}, for {@link #RANDOM}. */
    public record Range(int lowest, int highest) {}

    /**
     * @param rows size of the map; 1 for one axis
     * @param seed of {@link #RANDOM}; the others ignore it
     */
    public Plane plane(long rows, long columns, int seed, Range range) {
        return switch (this) {
            case RANDOM -> (r, c) -> range.lowest()
                    + Math.floorMod(hash(seed, (int) r, (int) c), range.highest() - range.lowest() + 1);
            case RAMP -> (r, c) -> r * columns + c;
            case CHECKERBOARD -> (r, c) -> Math.floorMod(r + c, 2) == 0 ? 1 : 0;
            case IMPULSE -> (r, c) -> r == rows / 2 && c == columns / 2 ? 1 : 0;
            case ONES -> (r, c) -> 1;
            case BOX -> (r, c) -> (float) (1.0 / ((double) rows * columns));
            case BINOMIAL -> product(Taps.normalised(Taps.binomial((int) rows)),
                    Taps.normalised(Taps.binomial((int) columns)));
            case SOBEL -> product(Taps.binomial((int) rows), Taps.difference((int) columns));
            case LAPLACIAN -> laplacian((int) rows, (int) columns);
        };
    }

    private static Plane product(double[] down, double[] across) {
        return (r, c) -> (float) (down[(int) r] * across[(int) c]);
    }

    /** Second differences along each axis, crossing in the middle; along the one axis where there is only one. */
    private static Plane laplacian(int rows, int columns) {
        double[] down = rows == 1 ? new double[] {0} : Taps.secondDifference(rows);
        double[] across = columns == 1 ? new double[] {0} : Taps.secondDifference(columns);
        return (r, c) -> (float) ((c == columns / 2 ? down[(int) r] : 0) + (r == rows / 2 ? across[(int) c] : 0));
    }

    /** Murmur3's finaliser over the three numbers: the same bits everywhere, no state. */
    private static int hash(int seed, int row, int column) {
        int h = seed * 0x9E3779B9 + row * 0x85EBCA6B ^ column * 0xC2B2AE35;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
