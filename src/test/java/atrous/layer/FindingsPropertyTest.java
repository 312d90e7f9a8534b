package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Label("Findings, against a plane of windows written out cell by cell:")
@Domain(ValidAxes.class)
class FindingsPropertyTest {

    /** The cells that each window reads, and whether it has a tap on a real one. */
    private record Plane(List<Set<Long>> windows, int inPadding) {

        static Plane of(Axis height, Axis width) {
            var rows = new BruteAxis(height);
            var columns = new BruteAxis(width);
            var windows = new ArrayList<Set<Long>>();
            int inPadding = 0;
            for (int y = 0; y < rows.outputs; y++) {
                for (int x = 0; x < columns.outputs; x++) {
                    var cells = new HashSet<Long>();
                    boolean real = false;
                    for (var r : readsOf(rows, y)) {
                        for (var c : readsOf(columns, x)) {
                            real |= rows.isReal(r.place()) && columns.isReal(c.place());
                            if (r.source() >= 0 && c.source() >= 0) {
                                cells.add((long) r.source() * columns.size + c.source());
                            }
                        }
                    }
                    windows.add(cells);
                    inPadding += real ? 0 : 1;
                }
            }
            return new Plane(windows, inPadding);
        }

        private static List<BruteAxis.Read> readsOf(BruteAxis axis, int output) {
            return axis.reads.stream().filter(r -> r.output() == output).toList();
        }

        Set<Long> cellsRead() {
            var cells = new HashSet<Long>();
            windows.forEach(cells::addAll);
            return cells;
        }

        boolean shareCells() {
            return windows.stream().mapToInt(Set::size).sum() > cellsRead().size();
        }

        int parts() {
            var groupOf = new HashMap<Long, Set<Long>>();
            for (Set<Long> window : windows) {
                var joined = new HashSet<>(window);
                window.forEach(cell -> joined.addAll(groupOf.getOrDefault(cell, Set.of())));
                joined.forEach(cell -> groupOf.put(cell, joined));
            }
            return new HashSet<>(groupOf.values()).size();
        }
    }

    private static Map<Class<?>, Finding> findings(Axis height, Axis width) {
        var found = new HashMap<Class<?>, Finding>();
        Findings.of(conv(height, width), List.of(height, width)).forEach(f -> found.putIfAbsent(f.getClass(), f));
        return found;
    }

    private static Conv conv(Axis... axes) {
        var kernel = new ArrayList<KernelAxis>();
        var sides = new ArrayList<Padding.Sides>();
        for (Axis axis : axes) {
            Window w = axis.window();
            kernel.add(new KernelAxis(w.size(), w.stride(), w.dilation()));
            sides.add(new Padding.Sides(w.paddingLow(), w.paddingHigh()));
        }
        return new Conv(kernel, new Padding.Explicit(sides), axes[0].mode(), 1, 1, 1, false);
    }

    @Property(tries = 1500, seed = "1")
    @Label("counts over two axes are those of the plane")
    void planes(@ForAll Axis height, @ForAll Axis width) {
        Assume.that(height.mode() == width.mode() && height.outputSize() * width.outputSize() < 150);
        var plane = Plane.of(height, width);
        var found = findings(height, width);
        long cells = height.inputSize() * width.inputSize();
        int parts = plane.parts();
        if (found.get(Finding.NeverRead.class) instanceof Finding.NeverRead f) {
            assertEquals(plane.cellsRead().size(), f.readCells());
            assertEquals(cells, f.allCells());
        }
        boolean allRead = plane.cellsRead().size() == cells;
        boolean said = found.containsKey(Finding.NeverRead.class) || found.containsKey(Finding.Trailing.class);
        assertEquals(!allRead, said);
        var inPadding = (Finding.WhollyInPadding) found.get(Finding.WhollyInPadding.class);
        assertEquals(plane.inPadding() == 0 ? null : new Finding.WhollyInPadding(OptionalLong.of(plane.inPadding()),
                OptionalLong.of(plane.windows().size()), height.mode()), inPadding);
        boolean fallsApart = parts > 1 && height.window().size() * width.window().size() > 1;
        long grids = found.get(Finding.SubGrids.class) instanceof Finding.SubGrids f ? f.product() : 0;
        long apart = found.get(Finding.NoOverlap.class) instanceof Finding.NoOverlap f ? f.windows() : 0;
        assertEquals(fallsApart && plane.shareCells() ? parts : 0, grids);
        assertEquals(fallsApart && !plane.shareCells() ? parts : 0, apart);
    }

    @Property(tries = 5000, seed = "2")
    @Label("every axis that skips cells has a cause, and each cause is what it says")
    void causes(@ForAll Axis axis) {
        var brute = new BruteAxis(axis);
        var found = findings(axis, axis).get(Finding.NeverRead.class);
        boolean skips = axis.inputSize() - brute.trailing() > brute.inputsRead().size();
        assertEquals(skips, found != null);
        if (found instanceof Finding.NeverRead f) {
            assertTrue(!f.axes().get(0).causes().isEmpty());
            f.axes().get(0).causes().forEach(cause -> check(cause, axis, brute));
        }
    }

    private static void check(UnreadCause cause, Axis axis, BruteAxis brute) {
        var places = new HashSet<Integer>();
        brute.reads.forEach(r -> places.add(r.place()));
        int last = places.stream().mapToInt(p -> p).max().orElseThrow();
        if (cause instanceof UnreadCause.TooFewTaps c) {
            assertTrue(c.taps() == axis.window().size() && c.taps() < c.stride() / c.gcd());
        } else if (cause instanceof UnreadCause.CommonDivisor c) {
            assertTrue(places.stream().allMatch(p -> p % c.gcd() == 0));
        } else if (cause instanceof UnreadCause.FewerOutputsThanDilation c) {
            assertTrue(c.outputs() == brute.outputs && c.outputs() < c.dilation() / c.gcd());
        } else if (cause instanceof UnreadCause.PastLastWindow c) {
            assertEquals(brute.trailing(), c.cells());
        } else if (cause instanceof UnreadCause.SkippedAtBorder c) {
            long border = (c.stride() - 1) * (c.dilation() - 1);
            for (int place = 0; place <= last; place++) {
                assertTrue(places.contains(place) || place < border || last - place < border);
            }
        }
    }

    @Property(tries = 3000, seed = "3")
    @Label("at most one tap is real exactly where one is said to be")
    void atMostOneTap(@ForAll Axis axis) {
        var brute = new BruteAxis(axis);
        var perOutput = new HashMap<Integer, Integer>();
        brute.reads.stream().filter(r -> brute.isReal(r.place()))
                .forEach(r -> perOutput.merge(r.output(), 1, Integer::sum));
        boolean said = findings(axis, axis).containsKey(Finding.AtMostOneTap.class);
        assertTrue(!said || perOutput.values().stream().allMatch(taps -> taps == 1));
    }
}
