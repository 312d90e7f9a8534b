package atrous.claim;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import java.util.ArrayList;
import java.util.List;

/** Dilation is said to add parameters. */
public record Parameters(long kernel, long channels) implements Claim {

    private static final long MOST_DILATION = 4;

    @Override
    public String id() {
        return "parameters";
    }

    public long dilation() {
        return MOST_DILATION;
    }

    private Conv conv(long width, long dilation) {
        return new Conv(Layers.each(2, new KernelAxis(width, 1, dilation)), Padding.Rule.SAME_UPPER, PaddingMode.ZEROS, channels,
                channels, 1, false);
    }

    public long parameters(long dilation) {
        return conv(kernel, dilation).parameters().getAsLong();
    }

    public long span(long dilation) {
        return Stack.ofRates(kernel, List.of(dilation)).seen().field();
    }

    /** Of an ordinary kernel that spans as much. */
    public long parametersAsWide(long dilation) {
        return conv(span(dilation), 1).parameters().getAsLong();
    }

    /** Multiplications and additions for one output cell, all channels. */
    private long macs(long dilation) {
        Conv conv = conv(kernel, dilation);
        return conv.macs(((Checked.Ok<List<Axis>>) conv.at(List.of(1L, 1L))).value()).getAsLong();
    }

    @Override
    public Verdict verdict() {
        boolean more = false;
        for (long d = 2; d <= MOST_DILATION; d++) {
            more |= parameters(d) > parameters(1);
        }
        return more ? Verdict.HOLDS : Verdict.FAILS;
    }

    @Override
    public Evidence evidence() {
        var rows = new ArrayList<List<Cell>>();
        for (long d = 1; d <= MOST_DILATION; d++) {
            rows.add(List.of(new Cell.Count(d), new Cell.Count(span(d)), new Cell.Count(parameters(d)),
                    new Cell.Count(macs(d)), new Cell.Count(parametersAsWide(d))));
        }
        return new Evidence(rows, List.of(), List.of());
    }

    @Override
    public List<Shown> shown() {
        return List.of(new Shown.OfLayer(Layers.each(2, span(2) + 2), conv(kernel, 2)));
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting(Setting.Kind.KERNEL, kernel, 2, 7), new Setting(Setting.Kind.CHANNELS, channels, 1, 512));
    }

    @Override
    public Claim with(List<Long> values) {
        return new Parameters(values.get(0), values.get(1));
    }

    @Override
    public <T> T told(Teller<T> teller) {
        return teller.parameters(this);
    }
}
