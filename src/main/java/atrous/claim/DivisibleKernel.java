package atrous.claim;

import atrous.layer.KernelAxis;
import java.util.ArrayList;
import java.util.List;

/** A transposed convolution whose kernel is a multiple of its stride is said to overlap evenly. */
public record DivisibleKernel(long stride, long multiple) implements Claim {

    private static final long MOST_DILATION = 4;

    @Override
    public String id() {
        return "divisible-kernel";
    }

    public long kernel() {
        return stride * multiple;
    }

    private Stamped stamped(long dilation) {
        return new Stamped(new KernelAxis(kernel(), stride, dilation));
    }

    /** Dilations with which the overlap is even, or those with which it is not. */
    public List<Long> dilations(boolean even) {
        var dilations = new ArrayList<Long>();
        for (long d = 1; d <= MOST_DILATION; d++) {
            if (stamped(d).even() == even) {
                dilations.add(d);
            }
        }
        return dilations;
    }

    public Cell.Between overlap(long dilation) {
        return stamped(dilation).between();
    }

    /** Whether fewer inputs reach some output at the border than reach those inside. */
    public boolean fewerAtBorder() {
        boolean fewer = false;
        for (long count : stamped(1).strip().counts()) {
            fewer |= count < overlap(1).fewest();
        }
        return fewer;
    }

    @Override
    public Verdict verdict() {
        return dilations(false).isEmpty() ? Verdict.HOLDS : dilations(true).isEmpty() ? Verdict.FAILS : Verdict.ONLY_IF;
    }

    @Override
    public Evidence evidence() {
        var rows = new ArrayList<List<Cell>>();
        for (long d = 1; d <= MOST_DILATION; d++) {
            rows.add(List.of(new Cell.Count(d), overlap(d), new Cell.Answer(stamped(d).even())));
        }
        var strips = new ArrayList<Strip>();
        for (long d : examples()) {
            strips.add(stamped(d).strip());
        }
        return new Evidence(rows, List.of(), strips);
    }

    /** The first dilation that overlaps evenly and the first that does not, where there is one. */
    public List<Long> examples() {
        var examples = new ArrayList<Long>();
        for (boolean even : new boolean[] {true, false}) {
            if (!dilations(even).isEmpty()) {
                examples.add(dilations(even).get(0));
            }
        }
        return examples;
    }

    @Override
    public List<Shown> shown() {
        var shown = new ArrayList<Shown>();
        for (long d : examples()) {
            shown.add(stamped(d).shown());
        }
        return shown;
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting(Setting.Kind.STRIDE, stride, 1, 4), new Setting(Setting.Kind.MULTIPLE, multiple, 1, 3));
    }

    @Override
    public Claim with(List<Long> values) {
        return new DivisibleKernel(values.get(0), values.get(1));
    }

    @Override
    public <T> T told(Teller<T> teller) {
        return teller.divisibleKernel(this);
    }
}
