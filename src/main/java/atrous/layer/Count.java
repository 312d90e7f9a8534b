package atrous.layer;

import java.util.OptionalLong;

/** Sums and products of non-negative counts that turn empty, instead of wrong, past 2⁶³ − 1. */
public final class Count {

    private Count() {}

    public static OptionalLong product(OptionalLong... factors) {
        long product = 1;
        for (OptionalLong factor : factors) {
            if (factor.isEmpty()) {
                return OptionalLong.empty();
            }
            long f = factor.getAsLong();
            if (f != 0 && product > Math.floorDiv(Long.MAX_VALUE, f)) {
                return OptionalLong.empty();
            }
            product *= f;
        }
        return OptionalLong.of(product);
    }

    public static OptionalLong sum(OptionalLong a, OptionalLong b) {
        if (a.isEmpty() || b.isEmpty() || a.getAsLong() > Long.MAX_VALUE - b.getAsLong()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(a.getAsLong() + b.getAsLong());
    }
}
