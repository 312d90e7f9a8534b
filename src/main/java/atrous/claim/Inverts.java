package atrous.claim;

import atrous.layer.Axis;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import java.util.List;

/** A transposed convolution ("deconvolution") is said to invert the convolution with the same kernel. All weights are 1. */
public record Inverts(long kernel, long stride) implements Claim {

    private static final long OUTPUTS = 5;

    @Override
    public String id() {
        return "inverts";
    }

    private KernelAxis axis() {
        return new KernelAxis(kernel, stride, 1);
    }

    public long inputSize() {
        return (OUTPUTS - 1) * stride + kernel;
    }

    private Axis forth() {
        return Layers.axis(axis(), Padding.Rule.VALID, inputSize());
    }

    private Axis back() {
        return Layers.transposedAxis(axis(), between());
    }

    /** The size of what the convolution makes. */
    public long between() {
        return forth().outputSize();
    }

    public long returned() {
        return back().outputSize();
    }

    /** A single 1, as near to the middle as one that comes back changed, if there is one. */
    private long[] start() {
        int middle = (int) inputSize() / 2;
        for (int away = 0; away <= middle; away++) {
            if (changed(single(middle - away)) > 0) {
                return single(middle - away);
            }
        }
        return single(middle);
    }

    private long[] single(int at) {
        long[] cells = new long[(int) inputSize()];
        cells[at] = 1;
        return cells;
    }

    private static long[] sums(Axis axis, long[] cells) {
        long[] sums = new long[(int) axis.outputSize()];
        for (int o = 0; o < sums.length; o++) {
            for (long tap = 0; tap < axis.taps(o); tap++) {
                long source = axis.source(o, tap);
                sums[o] += source == PaddingMode.NONE ? 0 : cells[(int) source];
            }
        }
        return sums;
    }

    /** Cells that come back with another value. */
    public long changed() {
        return changed(start());
    }

    private long changed(long[] start) {
        long[] end = sums(back(), sums(forth(), start));
        long changed = 0;
        for (int i = 0; i < start.length; i++) {
            changed += i < end.length && start[i] == end[i] ? 0 : 1;
        }
        return changed;
    }

    @Override
    public Verdict verdict() {
        return returned() == inputSize() && changed() == 0 ? Verdict.HOLDS : Verdict.FAILS;
    }

    @Override
    public Evidence evidence() {
        long[] made = sums(forth(), start());
        return new Evidence(List.of(), List.of(), List.of(new Strip(0, Seen.boxed(start())), new Strip(0, Seen.boxed(made)),
                new Strip(0, Seen.boxed(sums(back(), made)))));
    }

    @Override
    public List<Shown> shown() {
        return List.of(new Shown.OfLayer(List.of(inputSize()), Layers.conv(1, axis(), Padding.Rule.VALID)),
                new Shown.OfLayer(List.of(between()), Layers.transposed(1, axis())));
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting(Setting.Kind.KERNEL, kernel, 1, 7), new Setting(Setting.Kind.STRIDE, stride, 1, 4));
    }

    @Override
    public Claim with(List<Long> values) {
        return new Inverts(values.get(0), values.get(1));
    }

    @Override
    public <T> T told(Teller<T> teller) {
        return teller.inverts(this);
    }
}
