package atrous.claim;

import atrous.layer.Axis;
import atrous.layer.KernelAxis;
import java.util.ArrayList;
import java.util.List;

/** Dilation is said to leave the resolution as it is. */
public record Resolution(long input, long kernel, long dilation) implements Claim {

    private static final long MOST_STRIDE = 2;

    @Override
    public String id() {
        return "resolution";
    }

    /** Cells before and after the input together: none, what an ordinary kernel needs, what this one needs. */
    public List<Long> paddings() {
        var paddings = new ArrayList<Long>(List.of(0L, kernel - 1));
        if (needed() != kernel - 1) {
            paddings.add(needed());
        }
        return paddings;
    }

    public long strided() {
        return MOST_STRIDE;
    }

    /** Padding that makes up for what the kernel spans. */
    public long needed() {
        return new KernelAxis(kernel, 1, dilation).effectiveSize() - 1;
    }

    /** The size afterwards, 0 where the kernel does not fit. */
    public long after(long stride, long padding) {
        Axis axis = Layers.axis(new KernelAxis(kernel, stride, dilation), Layers.padding(1, padding), input);
        return axis == null ? 0 : axis.outputSize();
    }

    public boolean keeps(long stride, long padding) {
        return after(stride, padding) == input;
    }

    @Override
    public Verdict verdict() {
        int kept = 0;
        int cases = 0;
        for (long stride = 1; stride <= MOST_STRIDE; stride++) {
            for (long padding : paddings()) {
                cases++;
                kept += keeps(stride, padding) ? 1 : 0;
            }
        }
        return kept == cases ? Verdict.HOLDS : kept > 0 ? Verdict.ONLY_IF : Verdict.FAILS;
    }

    @Override
    public Evidence evidence() {
        var rows = new ArrayList<List<Cell>>();
        for (long stride = 1; stride <= MOST_STRIDE; stride++) {
            for (long padding : paddings()) {
                rows.add(List.of(new Cell.Count(padding), new Cell.Count(stride),
                        after(stride, padding) == 0 ? new Cell.None() : new Cell.Change(input, after(stride, padding)),
                        new Cell.Answer(keeps(stride, padding))));
            }
        }
        return new Evidence(rows, List.of(), List.of());
    }

    @Override
    public List<Shown> shown() {
        var shown = new ArrayList<Shown>();
        for (long padding : List.of(0L, needed())) {
            if (after(1, padding) > 0) {
                shown.add(new Shown.OfLayer(Layers.each(2, input),
                        Layers.conv(2, new KernelAxis(kernel, 1, dilation), Layers.padding(2, padding))));
            }
        }
        return shown;
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting(Setting.Kind.INPUT, input, 2, 64), new Setting(Setting.Kind.KERNEL, kernel, 2, 7),
                new Setting(Setting.Kind.DILATION, dilation, 1, 8));
    }

    @Override
    public Claim with(List<Long> values) {
        return new Resolution(values.get(0), values.get(1), values.get(2));
    }

    @Override
    public <T> T told(Teller<T> teller) {
        return teller.resolution(this);
    }
}
