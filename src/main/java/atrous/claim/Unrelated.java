package atrous.claim;

import atrous.layer.Relation;
import java.util.ArrayList;
import java.util.List;

/** In a stack of one rate, distant information is said to become unrelated. */
public record Unrelated(long kernel, long dilation) implements Claim {

    private static final int LAYERS = 3;

    @Override
    public String id() {
        return "unrelated";
    }

    public long layers() {
        return LAYERS;
    }

    private Stack stack(boolean mixed) {
        List<Long> rates = new ArrayList<>(Layers.each(LAYERS, dilation));
        if (mixed) {
            rates.add(1L);
        }
        return Stack.ofRates(kernel, rates);
    }

    public Seen seen() {
        return stack(false).seen();
    }

    /**
     * Input cells that two outputs both read.
     *
     * @param apart cells from one to the other
     * @param mixed whether a layer of rate 1 follows
     */
    public long shared(long apart, boolean mixed) {
        List<Relation> relations = stack(mixed).relations();
        long middle = Math.floorDiv(relations.get(0).inputSize(), 2L);
        return Seen.of(relations, middle).shared(Seen.of(relations, middle + apart));
    }

    /** On one axis: the nearest other output that reads some of the same cells is so far away. */
    public long grids() {
        long apart = 1;
        while (shared(apart, false) == 0) {
            apart++;
        }
        return apart;
    }

    /** How far apart the nearest outputs are that share nothing even after a layer of rate 1; 0 where there are none. */
    public long stillApart() {
        for (long apart = 1; apart < grids(); apart++) {
            if (shared(apart, true) == 0) {
                return apart;
            }
        }
        return 0;
    }

    @Override
    public Verdict verdict() {
        return grids() > 1 ? Verdict.ONLY_IF : Verdict.FAILS;
    }

    @Override
    public Evidence evidence() {
        var rows = new ArrayList<List<Cell>>();
        for (long apart = 1; apart <= 2 * dilation + 1; apart++) {
            rows.add(List.of(new Cell.Count(apart), new Cell.Count(shared(apart, false)), new Cell.Count(shared(apart, true))));
        }
        return new Evidence(rows, List.of(), List.of(stack(false).strip(), stack(true).strip()));
    }

    @Override
    public List<Shown> shown() {
        return List.of(new Shown.OfNetwork(stack(false).outline()), new Shown.OfNetwork(stack(true).outline()));
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting(Setting.Kind.KERNEL, kernel, 2, 5), new Setting(Setting.Kind.DILATION, dilation, 1, 4));
    }

    @Override
    public Claim with(List<Long> values) {
        return new Unrelated(values.get(0), values.get(1));
    }

    @Override
    public <T> T told(Teller<T> teller) {
        return teller.unrelated(this);
    }
}
