package atrous.claim;

import atrous.layer.Axis;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import java.util.ArrayList;
import java.util.List;

/** Dilation d is said to sample at intervals of d − 1. */
public record Interval(long dilation) implements Claim {

    private static final long KERNEL = 3;
    private static final int FEWEST_ROWS = 4;

    @Override
    public String id() {
        return "interval";
    }

    /** Cells from one tap to the next. */
    public long step() {
        return step(dilation);
    }

    /** Cells between two taps. */
    public long gap() {
        return gap(dilation);
    }

    private Axis axis(long d) {
        var axis = new KernelAxis(KERNEL, 1, d);
        return Layers.axis(axis, Padding.Rule.VALID, axis.effectiveSize());
    }

    private long step(long d) {
        return axis(d).source(0, 1) - axis(d).source(0, 0);
    }

    private long gap(long d) {
        Axis axis = axis(d);
        long gap = 0;
        for (long cell = axis.source(0, 0); cell < axis.source(0, 1); cell++) {
            gap += axis.reads(0, cell) ? 0 : 1;
        }
        return gap;
    }

    @Override
    public Verdict verdict() {
        return step() == dilation - 1 ? Verdict.HOLDS : gap() == dilation - 1 ? Verdict.ONLY_IF : Verdict.FAILS;
    }

    @Override
    public Evidence evidence() {
        var rows = new ArrayList<List<Cell>>();
        for (long d = 1; d <= Math.max(FEWEST_ROWS, dilation); d++) {
            rows.add(List.of(new Cell.Count(d), new Cell.Count(step(d)), new Cell.Count(gap(d))));
        }
        return new Evidence(rows, List.of((int) dilation - 1),
                List.of(Stack.ofRates(KERNEL, List.of(dilation)).strip()));
    }

    @Override
    public List<Shown> shown() {
        var axis = new KernelAxis(KERNEL, 1, dilation);
        return List.of(new Shown.OfLayer(List.of(axis.effectiveSize() + 6), Layers.conv(1, axis, Padding.Rule.SAME_UPPER)));
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting(Setting.Kind.DILATION, dilation, 1, 8));
    }

    @Override
    public Claim with(List<Long> values) {
        return new Interval(values.get(0));
    }

    @Override
    public <T> T told(Teller<T> teller) {
        return teller.interval(this);
    }
}
