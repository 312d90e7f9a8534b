package atrous.claim;

import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import java.util.ArrayList;
import java.util.List;

/** A kernel with a dilation is said to have a field of so many cells a side. */
public record FieldOfOne(String id, long kernel, long dilation, long said) implements Claim {

    private static final int FEWEST_ROWS = 4;

    /** Cells a side that an output of the layer alone reads between. */
    public long alone() {
        return Stack.ofRates(kernel, List.of(dilation)).seen().field();
    }

    /** Dilations of the layers below, which double up to this one's. */
    public List<Long> below() {
        return below(dilation);
    }

    /** Cells a side on top of those. */
    public long stacked() {
        return stack(dilation).seen().field();
    }

    private static List<Long> below(long dilation) {
        var below = new ArrayList<Long>();
        for (long rate = 1; rate < dilation; rate *= 2) {
            below.add(rate);
        }
        return below;
    }

    private Stack stack(long dilation) {
        List<Long> rates = below(dilation);
        rates.add(dilation);
        return Stack.ofRates(kernel, rates);
    }

    @Override
    public Verdict verdict() {
        return said == alone() ? Verdict.HOLDS : said == stacked() ? Verdict.ONLY_IF : Verdict.FAILS;
    }

    @Override
    public Evidence evidence() {
        var rows = new ArrayList<List<Cell>>();
        for (long d = 1; d <= Math.max(FEWEST_ROWS, dilation); d++) {
            List<Long> below = below(d);
            rows.add(List.of(new Cell.Count(d), new Cell.Count(new FieldOfOne(id, kernel, d, said).alone()),
                    below.isEmpty() ? new Cell.None() : new Cell.Rates(below), new Cell.Count(stack(d).seen().field())));
        }
        return new Evidence(rows, List.of((int) dilation - 1),
                List.of(Stack.ofRates(kernel, List.of(dilation)).strip(), stack(dilation).strip()));
    }

    @Override
    public List<Shown> shown() {
        var axis = new KernelAxis(kernel, 1, dilation);
        return List.of(new Shown.OfLayer(Layers.each(2, axis.effectiveSize() + 2), Layers.conv(2, axis, Padding.Rule.SAME_UPPER)),
                new Shown.OfNetwork(stack(dilation).outline()));
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting(Setting.Kind.KERNEL, kernel, 2, 7), new Setting(Setting.Kind.DILATION, dilation, 1, 8),
                new Setting(Setting.Kind.SAID, said, 1, 99));
    }

    @Override
    public Claim with(List<Long> values) {
        return new FieldOfOne(id, values.get(0), values.get(1), values.get(2));
    }

    @Override
    public <T> T told(Teller<T> teller) {
        return teller.fieldOfOne(this);
    }
}
