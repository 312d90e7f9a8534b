package atrous.claim;

import java.util.ArrayList;
import java.util.List;

/** Rates without a common divisor are said to leave no gridding. */
public record CoprimeRates(long kernel, long first, long second, long third) implements Claim {

    /** The schedules of the paper on hybrid dilated convolution (Wang et al. 2018), and one that its rule lets pass. */
    private static final List<List<Long>> EXAMPLES =
            List.of(List.of(2L, 2L, 2L), List.of(1L, 2L, 5L), List.of(1L, 2L, 9L), List.of(2L, 3L, 5L));

    @Override
    public String id() {
        return "coprime-rates";
    }

    public List<Long> rates() {
        return List.of(first, second, third);
    }

    public long divisor() {
        return divisor(rates());
    }

    public Seen seen() {
        return Stack.ofRates(kernel, rates()).seen();
    }

    private static long divisor(List<Long> rates) {
        long divisor = 0;
        for (long rate : rates) {
            divisor = divisor(rate, divisor);
        }
        return divisor;
    }

    private static long divisor(long a, long b) {
        return b == 0 ? a : divisor(b, Math.floorMod(a, b));
    }

    @Override
    public Verdict verdict() {
        return divisor() == 1 && seen().holes() == 0 ? Verdict.HOLDS : Verdict.FAILS;
    }

    @Override
    public Evidence evidence() {
        var schedules = new ArrayList<>(EXAMPLES);
        if (!schedules.contains(rates())) {
            schedules.add(rates());
        }
        var rows = new ArrayList<List<Cell>>();
        for (List<Long> rates : schedules) {
            Seen seen = Stack.ofRates(kernel, rates).seen();
            rows.add(List.of(new Cell.Rates(rates), new Cell.Count(divisor(rates)), new Cell.Count(seen.field()),
                    new Cell.Count(seen.holes())));
        }
        return new Evidence(rows, List.of(schedules.indexOf(rates())), List.of(Stack.ofRates(kernel, rates()).strip()));
    }

    @Override
    public List<Shown> shown() {
        return List.of(new Shown.OfNetwork(Stack.ofRates(kernel, rates()).outline()));
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting(Setting.Kind.KERNEL, kernel, 2, 7), new Setting(Setting.Kind.FIRST_RATE, first, 1, 9),
                new Setting(Setting.Kind.SECOND_RATE, second, 1, 9), new Setting(Setting.Kind.THIRD_RATE, third, 1, 9));
    }

    @Override
    public Claim with(List<Long> values) {
        return new CoprimeRates(values.get(0), values.get(1), values.get(2), values.get(3));
    }

    @Override
    public <T> T told(Teller<T> teller) {
        return teller.coprimeRates(this);
    }
}
