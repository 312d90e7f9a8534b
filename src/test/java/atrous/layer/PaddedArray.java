package atrous.layer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A padded input written out cell by cell, as numpy.pad makes it: at each place the index of the cell shown, or −1. */
final class PaddedArray {

    private PaddedArray() {}

    static List<Integer> of(int size, int low, int high, PaddingMode mode) {
        var input = new ArrayList<Integer>();
        for (int i = 0; i < size; i++) {
            input.add(i);
        }
        var padded = new ArrayList<Integer>();
        padded.addAll(lowSide(input, low, mode));
        padded.addAll(input);
        padded.addAll(highSide(input, high, mode));
        return padded;
    }

    private static List<Integer> lowSide(List<Integer> input, int low, PaddingMode mode) {
        return switch (mode) {
            case ZEROS -> Collections.nCopies(low, -1);
            case REPLICATE -> Collections.nCopies(low, input.get(0));
            case CIRCULAR -> input.subList(input.size() - low, input.size());
            case REFLECT -> backwards(input.subList(1, 1 + low));
        };
    }

    private static List<Integer> highSide(List<Integer> input, int high, PaddingMode mode) {
        int last = input.size() - 1;
        return switch (mode) {
            case ZEROS -> Collections.nCopies(high, -1);
            case REPLICATE -> Collections.nCopies(high, input.get(last));
            case CIRCULAR -> input.subList(0, high);
            case REFLECT -> backwards(input.subList(last - high, last));
        };
    }

    private static List<Integer> backwards(List<Integer> cells) {
        var copy = new ArrayList<>(cells);
        Collections.reverse(copy);
        return copy;
    }
}
