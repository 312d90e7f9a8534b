package atrous.view;

import static atrous.view.Maths.ceiling;
import static atrous.view.Maths.floor;
import static atrous.view.Maths.fraction;
import static atrous.view.Maths.name;
import static atrous.view.Maths.number;
import static atrous.view.Maths.row;
import static atrous.view.Maths.sign;

import atrous.figure.Bins;
import atrous.layer.BinAxis;
import atrous.text.Quantity;
import java.util.ArrayList;

/** The bins of one axis: the formula, and the same with this layer's numbers. */
final class BinFormula {

    /** More bins than this are not written out one by one. */
    private static final long MOST_WRITTEN = 12;

    private BinFormula() {}

    static Maths general() {
        return fromTo(name("n"), name("m"));
    }

    static Maths substituted(BinAxis bins) {
        Maths formula = fromTo(number(Quantity.of(bins.inputSize())), number(Quantity.of(bins.outputSize())));
        if (bins.outputSize() > MOST_WRITTEN) {
            return formula;
        }
        var parts = new ArrayList<Maths>();
        parts.add(formula);
        parts.add(sign(":"));
        for (long o = 0; o < bins.outputSize(); o++) {
            if (o > 0) {
                parts.add(sign(","));
            }
            parts.add(number(Bins.range(bins.start(o), bins.end(o) - 1)));
        }
        return row(parts.toArray(Maths[]::new));
    }

    /** ⌊o n / m⌋ … ⌈(o + 1) n / m⌉ − 1 */
    private static Maths fromTo(Maths n, Maths m) {
        Maths next = row(sign("("), name("o"), sign("+"), number("1"), sign(")"));
        return row(floor(fraction(row(name("o"), sign("·"), n), m)), sign("…"), ceiling(fraction(row(next, sign("·"), n), m)),
                sign("−"), number("1"));
    }
}
