package atrous.layer;

/**
 * Numbers that belong together: {@code low + i} with {@code high + i} for 0 ≤ i &lt; width, or, mirrored, with
 * {@code high + width − 1 − i}.
 *
 * @param low at most {@code high}
 */
record Pairing(long low, long high, long width, boolean mirrored) {

    static Pairing of(long one, long other, long width, boolean mirrored) {
        return new Pairing(Math.min(one, other), Math.max(one, other), width, mirrored);
    }

    /** One more than the largest number paired. */
    long end() {
        return high + width;
    }

    boolean isTrivial() {
        return width <= 0 || low == high && (!mirrored || width == 1);
    }

    /** The same pairs, each once, where a mirror image lies across itself. */
    Pairing untangled() {
        long half = Math.min(width, Math.floorDiv(end() - low, 2L));
        return mirrored ? new Pairing(low, end() - half, half, true) : this;
    }

    /** The same pairs without those of numbers from {@code newEnd} on, which are at the high side's end. */
    Pairing cutTo(long newEnd) {
        long cut = end() - newEnd;
        return new Pairing(mirrored ? low + cut : low, high, width - cut, mirrored);
    }

    /** The same pairs with a side that lies wholly within {@code top}'s high side replaced by its partners below. */
    Pairing movedBy(Pairing top) {
        if (high < top.high) {
            return this;
        }
        boolean both = low >= top.high;
        long movedLow = both ? top.partnerOf(low, width) : low;
        return of(movedLow, top.partnerOf(high, width), width, mirrored ^ (top.mirrored && !both));
    }

    /** Where the numbers from {@code start} on are paired with; as far down as overlapping sides lead. */
    private long partnerOf(long start, long count) {
        if (mirrored) {
            return low + end() - start - count;
        }
        long shift = high - low;
        return start - shift * (Math.floorDiv(start - high, shift) + 1);
    }
}
