package atrous.claim;

import atrous.layer.KernelAxis;
import java.util.ArrayList;
import java.util.List;

/** A kernel no larger than the stride is said to avoid the checkerboard of a transposed convolution. */
public record SmallKernel(long stride) implements Claim {

    @Override
    public String id() {
        return "small-kernel";
    }

    private Stamped stamped(long kernel) {
        return new Stamped(new KernelAxis(kernel, stride, 1));
    }

    public Cell.Between overlap(long kernel) {
        return stamped(kernel).between();
    }

    /** Kernels up to the stride that overlap evenly. */
    public List<Long> even() {
        var even = new ArrayList<Long>();
        for (long k = 1; k <= stride; k++) {
            if (stamped(k).even()) {
                even.add(k);
            }
        }
        return even;
    }

    @Override
    public Verdict verdict() {
        return even().size() == stride ? Verdict.HOLDS : even().isEmpty() ? Verdict.FAILS : Verdict.ONLY_IF;
    }

    @Override
    public Evidence evidence() {
        var rows = new ArrayList<List<Cell>>();
        var strips = new ArrayList<Strip>();
        for (long k = 1; k <= stride; k++) {
            rows.add(List.of(new Cell.Count(k), overlap(k), new Cell.Answer(stamped(k).even())));
        }
        for (long k : examples()) {
            strips.add(stamped(k).strip());
        }
        return new Evidence(rows, List.of(), strips);
    }

    /** The largest kernel and the one below it, where there is one. */
    public List<Long> examples() {
        return stride == 1 ? List.of(stride) : List.of(stride, stride - 1);
    }

    @Override
    public List<Shown> shown() {
        var shown = new ArrayList<Shown>();
        for (long k : examples()) {
            shown.add(stamped(k).shown());
        }
        return shown;
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting(Setting.Kind.STRIDE, stride, 1, 6));
    }

    @Override
    public Claim with(List<Long> values) {
        return new SmallKernel(values.get(0));
    }

    @Override
    public <T> T told(Teller<T> teller) {
        return teller.smallKernel(this);
    }
}
