package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Label("An axis")
class AxisTest {

    @Property(tries = 3000, seed = "1")
    @Domain(ValidAxes.class)
    @Label("reads through each tap the cell that stands there in the padded input, in every padding mode")
    void readsThePaddedInput(@ForAll Axis axis) {
        var brute = new BruteAxis(axis);
        assertEquals(brute.outputs, axis.outputSize());
        for (var r : brute.reads) {
            assertEquals(r.source(), axis.source(r.output(), r.tap()));
        }
        for (int place = 0; place < brute.padded.size(); place++) {
            assertEquals(brute.padded.get(place).longValue(), axis.sourceAt(place - brute.low));
        }
    }

    @Property(tries = 3000, seed = "2")
    @Domain(ValidAxes.class)
    @Label("tells from an input's side the same reads as from the outputs' side")
    void duality(@ForAll Axis axis) {
        var brute = new BruteAxis(axis);
        for (int i = 0; i < axis.inputSize(); i++) {
            int input = i;
            var expected = brute.reads.stream().filter(r -> r.source() == input).toList();
            assertEquals(expected, readsFromInput(axis, i, brute));
        }
    }

    /** Sorted as the brute ones: by output, then by tap. */
    private static List<BruteAxis.Read> readsFromInput(Axis axis, int input, BruteAxis brute) {
        var places = new ArrayList<Long>();
        for (Axis.Positions p : axis.positionsOf(input)) {
            for (long position = p.from(); position <= p.to(); position++) {
                places.add(position);
            }
        }
        assertEquals(input, places.get(0), "a cell stands first of all where it is");
        places.sort(null);
        assertEquals(placesShowing(input, brute), places);
        var reads = new ArrayList<BruteAxis.Read>();
        for (int output = 0; output < axis.outputSize(); output++) {
            for (long place : places) {
                long tap = axis.tapAt(output, place);
                if (tap != PaddingMode.NONE) {
                    reads.add(new BruteAxis.Read(output, (int) tap, (int) place + brute.low, input));
                }
            }
        }
        return reads;
    }

    private static List<Long> placesShowing(int input, BruteAxis brute) {
        return LongStream.range(0, brute.padded.size()).filter(p -> brute.padded.get((int) p) == input)
                .map(p -> p - brute.low).boxed().toList();
    }

    @Property(tries = 1000, seed = "3")
    @Domain(DomainContext.Global.class)
    @Label("with base dilation finds a cell at every b-th position and zeros between")
    void baseDilation(@ForAll @IntRange(min = 1, max = 8) int n, @ForAll @IntRange(min = 1, max = 4) int b,
                      @ForAll @IntRange(max = 5) int low, @ForAll @IntRange(max = 5) int high) {
        var axis = new Axis(new Window(1, 1, 1, b, low, high), n, PaddingMode.ZEROS);
        var expected = new ArrayList<Long>();
        for (int i = 0; i < n; i++) {
            for (int gap = 1; gap < b && i > 0; gap++) {
                expected.add(-1L);
            }
            expected.add((long) i);
        }
        for (int position = -low; position < expected.size() + high; position++) {
            boolean inside = position >= 0 && position < expected.size();
            assertEquals(inside ? expected.get(position) : -1L, axis.sourceAt(position));
        }
        for (int i = 0; i < n; i++) {
            long position = expected.indexOf((long) i);
            assertEquals(List.of(new Axis.Positions(position, position)), axis.positionsOf(i));
        }
    }

    @Example
    @Label("has an input of at least one cell")
    void refusesNothing() {
        var window = new Window(1, 1, 1, 1, 0, 0);
        assertThrows(IllegalArgumentException.class, () -> new Axis(window, 0, PaddingMode.ZEROS));
    }
}
