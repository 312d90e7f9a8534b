package atrous.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The relation of an axis as a list of reads, found by sliding a window over a written-out padded input. */
final class BruteAxis {

    /** One tap of one output; {@code place} counts from the start of the padding, {@code source} is −1 for a zero. */
    record Read(int output, int tap, int place, int source) {}

    final int size;
    final int low;
    final List<Integer> padded;
    final List<Read> reads = new ArrayList<>();
    int outputs;

    BruteAxis(Axis axis) {
        Window w = axis.window();
        size = (int) axis.inputSize();
        low = (int) w.paddingLow();
        padded = PaddedArray.of(size, low, (int) w.paddingHigh(), axis.mode());
        for (int start = 0; fits(start, w); start += (int) w.stride()) {
            for (int tap = 0; tap < w.size(); tap++) {
                int place = start + tap * (int) w.dilation();
                reads.add(new Read(outputs, tap, place, padded.get(place)));
            }
            outputs++;
        }
    }

    private boolean fits(int start, Window w) {
        return start + (w.size() - 1) * w.dilation() < padded.size();
    }

    boolean isReal(int place) {
        return place >= low && place < low + size;
    }

    Set<Integer> inputsRead() {
        var inputs = new TreeSet<Integer>();
        reads.stream().filter(r -> r.source() >= 0).forEach(r -> inputs.add(r.source()));
        return inputs;
    }

    Set<Integer> outputsWithRealTap() {
        var found = new TreeSet<Integer>();
        reads.stream().filter(r -> isReal(r.place())).forEach(r -> found.add(r.output()));
        return found;
    }

    /** Unread cells at the end, past the last place that any window reads. */
    int trailing() {
        int lastPlace = reads.stream().mapToInt(Read::place).max().orElseThrow();
        Set<Integer> inputs = inputsRead();
        int cell = size;
        while (cell > 0 && low + cell - 1 > lastPlace && !inputs.contains(cell - 1)) {
            cell--;
        }
        return size - cell;
    }

    /** Connected components by spreading from each unvisited output. */
    int components() {
        int count = 0;
        var visited = new HashSet<Integer>();
        for (Read r : reads) {
            if (r.source() >= 0 && visited.add(r.output())) {
                spread(r.output(), visited);
                count++;
            }
        }
        return count;
    }

    private void spread(int output, Set<Integer> visited) {
        var inputs = sourcesOf(output);
        for (Read r : reads) {
            if (inputs.contains(r.source()) && visited.add(r.output())) {
                spread(r.output(), visited);
            }
        }
    }

    Set<Integer> sourcesOf(int output) {
        var found = new TreeSet<Integer>();
        reads.stream().filter(r -> r.output() == output && r.source() >= 0).forEach(r -> found.add(r.source()));
        return found;
    }
}
