package atrous.layer;

/** The numbers {@code from}, {@code from + step}, … up to and with {@code to}; none where {@code to < from}. */
record Run(long from, long to, long step) {

    static Run of(long from, long step, long length) {
        return new Run(from, from + step * (length - 1), step);
    }

    /** Those of its numbers that are in a range. */
    Run within(long min, long max) {
        long first = from + step * Math.max(0, Modular.ceilDiv(min - from, step));
        long last = to - step * Math.max(0, Modular.ceilDiv(to - max, step));
        return new Run(first, last, step);
    }

    /** How many numbers, where there are any. */
    long length() {
        return Math.floorDiv(to - from, step) + 1;
    }

    boolean isEmpty() {
        return to < from;
    }

    /** Orders runs of one step by residue, then by start. */
    boolean isBefore(Run other) {
        return residue() == other.residue() ? from < other.from : residue() < other.residue();
    }

    long residue() {
        return Math.floorMod(from, step);
    }
}
