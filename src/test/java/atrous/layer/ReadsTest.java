package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Label("Reads, against a relation written out read by read:")
class ReadsTest {

    @Property(tries = 6000, seed = "1")
    @Domain(ValidAxes.class)
    @Label("each cell is read by as many taps and outputs as counted")
    void readsOfEachCell(@ForAll Axis axis) {
        var brute = new BruteAxis(axis);
        var reads = new Reads(axis);
        for (int i = 0; i < axis.inputSize(); i++) {
            int input = i;
            var of = brute.reads.stream().filter(r -> r.source() == input).toList();
            assertEquals(of.size(), reads.readCount(i));
            assertEquals(of.stream().map(BruteAxis.Read::output).distinct().count(), reads.readingOutputs(i));
        }
    }

    @Property(tries = 20000, seed = "2")
    @Domain(ValidAxes.class)
    @Label("the cells read at least once are counted")
    void cellsRead(@ForAll Axis axis) {
        assertEquals(new BruteAxis(axis).inputsRead().size(), new Reads(axis).readInputs());
    }

    @Property(tries = 3000, seed = "3")
    @Domain(ValidAxes.class)
    @Label("a range of cells is read if one of them is")
    void anyOfARange(@ForAll Axis axis) {
        var read = new BruteAxis(axis).inputsRead();
        var reads = new Reads(axis);
        for (int from = 0; from < axis.inputSize(); from++) {
            boolean any = false;
            for (int to = from; to < axis.inputSize(); to++) {
                any |= read.contains(to);
                assertEquals(any, reads.anyRead(from, to));
            }
        }
    }

    @Property(tries = 10000, seed = "4")
    @Domain(ValidAxes.class)
    @Label("the cells that are left over at the end are counted")
    void trailingCells(@ForAll Axis axis) {
        assertEquals(new BruteAxis(axis).trailing(), new Reads(axis).trailingInputs());
    }

    @Property(tries = 10000, seed = "5")
    @Domain(ValidAxes.class)
    @Label("the outputs with a tap on a real cell are counted")
    void outputsWithRealTap(@ForAll Axis axis) {
        assertEquals(new BruteAxis(axis).outputsWithRealTap().size(), new Reads(axis).outputsWithRealTap());
    }

    @Property(tries = 20000, seed = "6")
    @Domain(ValidAxes.class)
    @Label("the parts that never mix are the connected components, and are shared where outputs outnumber them")
    void subGrids(@ForAll Axis axis) {
        var brute = new BruteAxis(axis);
        long reading = brute.reads.stream().filter(r -> r.source() >= 0).map(BruteAxis.Read::output).distinct().count();
        int components = brute.components();
        assertEquals(new Finding.AxisGrids(components, components < reading), new Reads(axis).subGrids());
    }

    @Example
    @Label("of a transposed convolution's window are refused, not miscounted")
    void baseDilationIsRefused() {
        var transposed = new Axis(new Window(3, 1, 1, 2, 2, 2), 4, PaddingMode.ZEROS);
        assertThrows(IllegalArgumentException.class, () -> new Reads(transposed));
    }
}
