package atrous.claim;

import java.util.ArrayList;
import java.util.List;

/** Dilation is said to make the field grow exponentially. */
public record Exponential(long kernel, long layers) implements Claim {

    /** How the rates go from layer to layer. */
    public enum Schedule {
        ONES, TWOS, COUNTING, DOUBLING;

        public List<Long> rates(long layers) {
            var rates = new ArrayList<Long>();
            for (long i = 0; i < layers; i++) {
                rates.add(switch (this) {
                    case ONES -> 1L;
                    case TWOS -> 2L;
                    case COUNTING -> i + 1;
                    case DOUBLING -> 1L << i;
                });
            }
            return rates;
        }
    }

    @Override
    public String id() {
        return "exponential";
    }

    public long field(Schedule schedule) {
        return field(schedule, layers);
    }

    private long field(Schedule schedule, long count) {
        return count == 0 ? 1 : Stack.ofRates(kernel, schedule.rates(count)).seen().field();
    }

    /** Whether every layer adds twice what the one before it did. */
    boolean doubles(Schedule schedule) {
        for (long i = 2; i <= layers; i++) {
            if (added(schedule, i) != 2 * added(schedule, i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** Cells that a layer adds, counted from 1. */
    public long added(Schedule schedule, long layer) {
        return field(schedule, layer) - field(schedule, layer - 1);
    }

    @Override
    public Verdict verdict() {
        int doubling = 0;
        for (Schedule schedule : Schedule.values()) {
            doubling += doubles(schedule) ? 1 : 0;
        }
        return doubling == Schedule.values().length ? Verdict.HOLDS : doubling > 0 ? Verdict.ONLY_IF : Verdict.FAILS;
    }

    @Override
    public Evidence evidence() {
        var rows = new ArrayList<List<Cell>>();
        for (long count = 1; count <= layers; count++) {
            var row = new ArrayList<Cell>();
            row.add(new Cell.Count(count));
            for (Schedule schedule : Schedule.values()) {
                row.add(new Cell.Count(field(schedule, count)));
            }
            rows.add(row);
        }
        return new Evidence(rows, List.of(), List.of());
    }

    @Override
    public List<Shown> shown() {
        return List.of(network(Schedule.DOUBLING), network(Schedule.TWOS));
    }

    private Shown network(Schedule schedule) {
        return new Shown.OfNetwork(Stack.ofRates(kernel, schedule.rates(layers)).outline());
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting(Setting.Kind.KERNEL, kernel, 2, 7), new Setting(Setting.Kind.LAYERS, layers, 3, 7));
    }

    @Override
    public Claim with(List<Long> values) {
        return new Exponential(values.get(0), values.get(1));
    }

    @Override
    public <T> T told(Teller<T> teller) {
        return teller.exponential(this);
    }
}
