package atrous.view;

import static atrous.view.Maths.floor;
import static atrous.view.Maths.fraction;
import static atrous.view.Maths.name;
import static atrous.view.Maths.number;
import static atrous.view.Maths.row;
import static atrous.view.Maths.sign;
import static atrous.view.Maths.sub;

import atrous.layer.Axis;
import atrous.layer.Window;
import atrous.text.Quantity;

/** The output size of one axis: the formula, and the same with this layer's numbers. */
final class OutputSizeFormula {

    private OutputSizeFormula() {}

    static Maths general() {
        return row(name("o"), sign("="), whole(name("n"), sub(name("p"), "lo"), sub(name("p"), "hi"), name("d"),
                name("k"), name("s"), sign("\u2062")));
    }

    static Maths substituted(Axis axis) {
        Window w = axis.window();
        return row(name("o"), sign("="), whole(n(axis.inputSize()), n(w.paddingLow()), n(w.paddingHigh()),
                n(w.dilation()), n(w.size()), n(w.stride()), sign("·")), sign("="), n(axis.outputSize()));
    }

    private static Maths whole(Maths n, Maths low, Maths high, Maths d, Maths k, Maths s, Maths times) {
        Maths span = row(n, sign("+"), low, sign("+"), high, sign("−"), d, times, sign("("), k, sign("−"),
                number("1"), sign(")"), sign("−"), number("1"));
        return row(floor(fraction(span, s)), sign("+"), number("1"));
    }

    private static Maths n(long value) {
        return number(Quantity.of(value));
    }
}
