package atrous.field;

/** Which cells of an axis, the first of them cell 0, some output reads. */
final class CellSet {

    /** The output itself. */
    static final CellSet ONE = new CellSet(new int[] {1}, 1);
    /** The longest axis for which sets are built. */
    static final int MOST_CELLS = 1 << 16;

    // Not long: it is slow in the browser.
    private final int[] words;
    private final int size;

    private CellSet(int[] words, int size) {
        this.words = words;
        this.size = size;
    }

    /** Every cell and those {@code step}, 2·{@code step}, … after it: {@code count} in all. */
    CellSet spread(int step, int count) {
        int longer = size + step * (count - 1);
        int[] out = new int[(longer + 31) >> 5];
        for (int tap = 0; tap < count; tap++) {
            int offset = step * tap;
            int word = offset >> 5;
            int bit = offset & 31;
            for (int i = 0; i < words.length; i++) {
                out[word + i] |= words[i] << bit;
                if (bit > 0 && word + i + 1 < out.length) {
                    out[word + i + 1] |= words[i] >>> (32 - bit);
                }
            }
        }
        return new CellSet(out, longer);
    }

    /** From the first cell to the last, both included. */
    int size() {
        return size;
    }

    int words() {
        return words.length;
    }

    int count() {
        int count = 0;
        for (int word : words) {
            count += Integer.bitCount(word);
        }
        return count;
    }

    int holes() {
        return size - count();
    }

    /** The size where there is no hole. */
    int firstHole() {
        int word = 0;
        while (word < words.length && words[word] == -1) {
            word++;
        }
        return word == words.length ? size : Math.min(size, 32 * word + Integer.numberOfTrailingZeros(~words[word]));
    }
}
