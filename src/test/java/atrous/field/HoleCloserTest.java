package atrous.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.KernelAxis;
import atrous.network.Outline;
import atrous.network.OutlineText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Closing the holes of a stack")
class HoleCloserTest {

    private static Stack stack(long kernel, long... dilations) {
        var layers = new ArrayList<KernelAxis>();
        for (long dilation : dilations) {
            layers.add(new KernelAxis(kernel, 1, dilation));
        }
        return new Stack(layers);
    }

    // Facts hdc-2-2-2 (6 holes in 13 cells), hdc-1-2-3 (13 cells, none), hdc-1-2-2 (11 cells, none).
    @Test
    @DisplayName("makes 1, 2, 3 of 2, 2, 2, or 1, 2, 2 where the field may shrink")
    void gridding() {
        HoleCloser.Closing closing = HoleCloser.of(stack(3, 2, 2, 2));
        assertEquals(6, closing.holes());
        assertEquals(new HoleCloser.Closed(stack(3, 1, 2, 3), 2, 2, 13), closing.keeping().orElseThrow());
        assertEquals(new HoleCloser.Closed(stack(3, 1, 2, 2), 1, 1, 11), closing.smallest().orElseThrow());
        assertTrue(closing.complete());
    }

    @Test
    @DisplayName("finds nothing where the kernels can't fill the strides, and leaves alone what has no hole")
    void none() {
        HoleCloser.Closing skipping = HoleCloser.of(new Stack(List.of(new KernelAxis(1, 2, 1), new KernelAxis(3, 1, 1))));
        assertTrue(skipping.smallest().isEmpty() && skipping.keeping().isEmpty() && skipping.complete());
        assertEquals(0, HoleCloser.of(stack(3, 1, 2, 4)).keeping().orElseThrow().changed());
    }

    @Test
    @DisplayName("changes as little as the least of all dilations there are")
    void exhaustive() {
        var random = new Random(5);
        int closed = 0;
        for (int i = 0; i < 400; i++) {
            var layers = new ArrayList<KernelAxis>();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                layers.add(new KernelAxis(1 + random.nextInt(4), 1 + random.nextInt(2), 1 + random.nextInt(4)));
            }
            var stack = new Stack(layers);
            HoleCloser.Closing closing = HoleCloser.of(stack);
            assertTrue(closing.complete(), stack.toString());
            long[] keeping = {Long.MAX_VALUE};
            long[] smallest = {Long.MAX_VALUE};
            enumerate(stack, 0, new ArrayList<>(), keeping, smallest);
            assertEquals(keeping[0], size(closing.keeping().orElse(null)), stack.toString());
            assertEquals(smallest[0], size(closing.smallest().orElse(null)), stack.toString());
            closing.keeping().ifPresent(c -> assertTrue(c.field() >= stack.field() && c.stack().holes() == 0));
            closing.smallest().ifPresent(c -> assertEquals(c.field(), CellSetTest.naive(c.stack().layers()).size()));
            closed += keeping[0] != Long.MAX_VALUE && keeping[0] > 0 ? 1 : 0;
        }
        assertTrue(closed > 15, "closed: " + closed);
    }

    private static long size(HoleCloser.Closed closed) {
        return closed == null ? Long.MAX_VALUE : closed.changed() * 1_000_000L + closed.change();
    }

    private static void enumerate(Stack stack, int layer, List<Long> dilations, long[] keeping, long[] smallest) {
        if (layer < stack.layers().size()) {
            long now = stack.layers().get(layer).dilation();
            long most = Math.max(now, Math.floorDiv(stack.field(), stack.effectiveStrides().get(layer)));
            boolean free = stack.layers().get(layer).size() > 1;
            for (long dilation = free ? 1 : now; dilation <= (free ? most : now); dilation++) {
                dilations.add(dilation);
                enumerate(stack, layer + 1, dilations, keeping, smallest);
                dilations.remove(dilations.size() - 1);
            }
            return;
        }
        long size = 0;
        for (int i = 0; i < dilations.size(); i++) {
            long by = Math.abs(dilations.get(i) - stack.layers().get(i).dilation());
            size += by == 0 ? 0 : 1_000_000 + by;
        }
        Stack changed = stack.with(dilations);
        if (size < Math.max(keeping[0], smallest[0]) && CellSetTest.naive(changed.layers()).size() == changed.field()) {
            smallest[0] = Math.min(smallest[0], size);
            keeping[0] = changed.field() >= stack.field() ? Math.min(keeping[0], size) : keeping[0];
        }
    }

    @Test
    @DisplayName("gives the outline with the new dilations: paddings follow, repeats are written out where their turns differ")
    void outline() {
        Outline outline = OutlineText.read("input 33x33\nx3 { conv 3 d2 p2; a: relu }\nconv 1\n").read().outline();
        Stack stack = Chain.of(outline).stack(0);
        Outline changed = Chain.with(outline, HoleCloser.of(stack).keeping().orElseThrow().stack().dilations());
        assertEquals("input 33x33\nconv 3 p1\nrelu\nconv 3 d2 p2\nrelu\nconv 3 d3 p3\nrelu\nconv 1\n", OutlineText.write(changed));
        assertEquals(outline, Chain.with(outline, stack.dilations()));
    }

    @Test
    @DisplayName("takes a bounded amount of work on long stacks")
    void longStacks() {
        for (Stack stack : List.of(stack(3, 2, 4, 8, 16, 32), stack(3, 2, 2, 2, 2, 2, 2, 2, 2), stack(3, 1, 2, 9, 1, 2, 9, 1, 2, 9),
                stack(3, 6, 12, 18, 24), stack(3, 512, 512), stack(3, 3, 6, 12, 24, 48))) {
            HoleCloser.Closing closing = HoleCloser.of(stack);
            assertTrue(closing.complete() && closing.smallest().isPresent(), stack.toString());
            closing.smallest().ifPresent(c -> assertEquals(0, c.stack().holes()));
        }
    }
}
