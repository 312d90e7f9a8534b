package atrous.claim;

import atrous.layer.Axis;
import atrous.layer.KernelAxis;
import atrous.layer.PaddingMode;
import java.util.ArrayList;
import java.util.List;

/** Padding is said to enlarge the field. */
public record PaddedField(long kernel, long dilation) implements Claim {

    private static final long MORE = 4;

    @Override
    public String id() {
        return "padding-field";
    }

    private KernelAxis axis() {
        return new KernelAxis(kernel, 1, dilation);
    }

    public long inputSize() {
        return axis().effectiveSize() + MORE;
    }

    /** Cells before and after the input together: none, what keeps the size, and all that still reads a cell. */
    public List<Long> paddings() {
        long span = axis().effectiveSize() - 1;
        return List.of(0L, span, 2 * span);
    }

    private Axis padded(long total) {
        return Layers.axis(axis(), Layers.padding(1, total), inputSize());
    }

    /** Positions from an output's first tap to its last. */
    public long field(long total) {
        Axis axis = padded(total);
        return axis.position(0, kernel - 1) - axis.position(0, 0) + 1;
    }

    public long outputs(long total) {
        return padded(total).outputSize();
    }

    /** Input cells that the first output reads. */
    public long firstReads(long total) {
        long cells = 0;
        for (long tap = 0; tap < kernel; tap++) {
            cells += padded(total).source(0, tap) == PaddingMode.NONE ? 0 : 1;
        }
        return cells;
    }

    @Override
    public Verdict verdict() {
        boolean grows = false;
        for (long total : paddings()) {
            grows |= field(total) > field(0);
        }
        return grows ? Verdict.HOLDS : Verdict.FAILS;
    }

    @Override
    public Evidence evidence() {
        var rows = new ArrayList<List<Cell>>();
        for (long total : paddings()) {
            rows.add(List.of(new Cell.Count(total), new Cell.Change(inputSize(), outputs(total)),
                    new Cell.Count(field(total)), new Cell.Count(firstReads(total))));
        }
        return new Evidence(rows, List.of(), List.of());
    }

    @Override
    public List<Shown> shown() {
        var shown = new ArrayList<Shown>();
        for (long total : paddings().subList(0, 2)) {
            shown.add(new Shown.OfLayer(Layers.each(2, inputSize()), Layers.conv(2, axis(), Layers.padding(2, total))));
        }
        return shown;
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting(Setting.Kind.KERNEL, kernel, 2, 7), new Setting(Setting.Kind.DILATION, dilation, 1, 8));
    }

    @Override
    public Claim with(List<Long> values) {
        return new PaddedField(values.get(0), values.get(1));
    }

    @Override
    public <T> T told(Teller<T> teller) {
        return teller.paddedField(this);
    }
}
