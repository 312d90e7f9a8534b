package atrous.claim;

import atrous.layer.Axis;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import java.util.ArrayList;
import java.util.List;

/** The cells that a dilated kernel steps over are said to be lost. */
public record Skipped(long input, long kernel, long dilation) implements Claim {

    private static final List<Padding.Rule> PADDINGS = List.of(Padding.Rule.VALID, Padding.Rule.SAME_UPPER);

    @Override
    public String id() {
        return "skipped";
    }

    /** Whether the kernel fits without padding. */
    public boolean fits() {
        return axis(Padding.Rule.VALID) != null;
    }

    private Axis axis(Padding.Rule padding) {
        return Layers.axis(new KernelAxis(kernel, 1, dilation), padding, input);
    }

    /** On one axis. */
    public long outputs(boolean padded) {
        return axis(rule(padded)).outputSize();
    }

    private static Padding.Rule rule(boolean padded) {
        return padded ? Padding.Rule.SAME_UPPER : Padding.Rule.VALID;
    }

    /** Outputs of an axis that read a cell of it. */
    public List<Long> readers(boolean padded, long cell) {
        Axis axis = axis(rule(padded));
        var readers = new ArrayList<Long>();
        for (long o = 0; o < axis.outputSize(); o++) {
            if (axis.reads(o, cell)) {
                readers.add(o);
            }
        }
        return readers;
    }

    public long middle(boolean padded) {
        return Math.floorDiv(outputs(padded), 2L);
    }

    /** The first cell of an axis that the middle output steps over between taps on the map, or −1. */
    public long skippedCell(boolean padded) {
        Axis axis = axis(rule(padded));
        for (long cell = first(axis, middle(padded)); cell <= last(axis, middle(padded)); cell++) {
            if (!axis.reads(middle(padded), cell)) {
                return cell;
            }
        }
        return -1;
    }

    private static long first(Axis axis, long output) {
        return Math.max(0, axis.position(output, 0));
    }

    private static long last(Axis axis, long output) {
        return Math.min(axis.inputSize(), axis.position(output, axis.window().size() - 1) + 1) - 1;
    }

    /** Cells of the square map that the middle output spans and does not read. */
    public long skipped(boolean padded) {
        Axis axis = axis(rule(padded));
        long middle = middle(padded);
        long spanned = last(axis, middle) - first(axis, middle) + 1;
        long read = 0;
        for (long cell = 0; cell < input; cell++) {
            read += axis.reads(middle, cell) ? 1 : 0;
        }
        return spanned * spanned - read * read;
    }

    /** Those of them that no output reads. */
    public long lost(boolean padded) {
        Axis axis = axis(rule(padded));
        long middle = middle(padded);
        long spanned = last(axis, middle) - first(axis, middle) + 1;
        long read = 0;
        for (long cell = first(axis, middle); cell <= last(axis, middle); cell++) {
            read += readers(padded, cell).isEmpty() ? 0 : 1;
        }
        return spanned * spanned - read * read;
    }

    @Override
    public Verdict verdict() {
        boolean padded = lost(true) > 0;
        boolean unpadded = fits() ? lost(false) > 0 : padded;
        return unpadded && padded ? Verdict.HOLDS : unpadded || padded ? Verdict.ONLY_IF : Verdict.FAILS;
    }

    @Override
    public Evidence evidence() {
        var rows = new ArrayList<List<Cell>>();
        var marked = new ArrayList<Integer>();
        for (long d = 2; d <= Math.max(3, dilation); d++) {
            var each = new Skipped(input, kernel, d);
            for (Padding.Rule padding : PADDINGS) {
                boolean padded = padding != Padding.Rule.VALID;
                if (padded || each.fits()) {
                    if (d == dilation) {
                        marked.add(rows.size());
                    }
                    rows.add(List.of(new Cell.Count(d), new Cell.Answer(padded), new Cell.Count(each.skipped(padded)),
                            new Cell.Count(each.skipped(padded) - each.lost(padded)), new Cell.Count(each.lost(padded))));
                }
            }
        }
        var strips = new ArrayList<Strip>();
        for (Padding.Rule padding : PADDINGS) {
            boolean padded = padding != Padding.Rule.VALID;
            if (padded || fits()) {
                strips.add(readings(padded));
            }
        }
        return new Evidence(rows, marked, strips);
    }

    private Strip readings(boolean padded) {
        var counts = new ArrayList<Long>();
        for (long cell = 0; cell < input; cell++) {
            counts.add((long) readers(padded, cell).size());
        }
        return new Strip(0, counts);
    }

    @Override
    public List<Shown> shown() {
        var shown = new ArrayList<Shown>();
        for (Padding.Rule padding : PADDINGS) {
            if (padding != Padding.Rule.VALID || fits()) {
                shown.add(new Shown.OfLayer(Layers.each(2, input), Layers.conv(2, new KernelAxis(kernel, 1, dilation), padding)));
            }
        }
        return shown;
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting(Setting.Kind.INPUT, input, 3, 31), new Setting(Setting.Kind.KERNEL, kernel, 2, 7),
                new Setting(Setting.Kind.DILATION, dilation, 2, 6));
    }

    @Override
    public Claim with(List<Long> values) {
        return new Skipped(values.get(0), values.get(1), values.get(2));
    }

    @Override
    public <T> T told(Teller<T> teller) {
        return teller.skipped(this);
    }
}
