package atrous.claim;

import atrous.layer.KernelAxis;
import java.util.ArrayList;
import java.util.List;

/** Odd kernels are said to make checkerboards, and even ones not to, in a transposed convolution. */
public record OddKernels(long stride) implements Claim {

    @Override
    public String id() {
        return "odd-kernels";
    }

    private Stamped stamped(long kernel) {
        return new Stamped(new KernelAxis(kernel, stride, 1));
    }

    /** From the stride, the smallest kernel that reaches every output, on. */
    private List<Long> kernels() {
        var kernels = new ArrayList<Long>();
        for (long k = Math.max(2, stride); k <= 2 * stride + 2; k++) {
            kernels.add(k);
        }
        return kernels;
    }

    public Cell.Between overlap(long kernel) {
        return stamped(kernel).between();
    }

    private boolean asSaid(long kernel) {
        return stamped(kernel).even() == (Math.floorMod(kernel, 2L) == 0);
    }

    /** Kernels of which something else is true than what is said. */
    public List<Long> others() {
        var others = new ArrayList<Long>();
        for (long k : kernels()) {
            if (!asSaid(k)) {
                others.add(k);
            }
        }
        return others;
    }

    @Override
    public Verdict verdict() {
        return others().isEmpty() ? Verdict.HOLDS : Verdict.FAILS;
    }

    @Override
    public Evidence evidence() {
        var rows = new ArrayList<List<Cell>>();
        var marked = new ArrayList<Integer>();
        for (long k : kernels()) {
            if (!asSaid(k)) {
                marked.add(rows.size());
            }
            rows.add(List.of(new Cell.Count(k), overlap(k), new Cell.Answer(stamped(k).even())));
        }
        return new Evidence(rows, marked, List.of(stamped(example()).strip()));
    }

    /** The first even kernel that is not as said, else the first that is not, else the first of all. */
    public long example() {
        for (long k : others()) {
            if (Math.floorMod(k, 2L) == 0) {
                return k;
            }
        }
        return others().isEmpty() ? kernels().get(0) : others().get(0);
    }

    @Override
    public List<Shown> shown() {
        return List.of(stamped(example()).shown());
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting(Setting.Kind.STRIDE, stride, 1, 5));
    }

    @Override
    public Claim with(List<Long> values) {
        return new OddKernels(values.get(0));
    }

    @Override
    public <T> T told(Teller<T> teller) {
        return teller.oddKernels(this);
    }
}
