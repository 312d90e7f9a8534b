package atrous.view;

import static atrous.view.Maths.ceiling;
import static atrous.view.Maths.floor;
import static atrous.view.Maths.fraction;
import static atrous.view.Maths.name;
import static atrous.view.Maths.number;
import static atrous.view.Maths.row;
import static atrous.view.Maths.sign;
import static atrous.view.Maths.sub;

import atrous.layer.Axis;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.Window;
import atrous.text.Quantity;

/** The output size of one axis: the formula, and the same with this layer's numbers. */
final class OutputSizeFormula {

    private OutputSizeFormula() {}

    static Maths general(boolean up) {
        return row(name("o"), sign("="), whole(up, name("n"), sub(name("p"), "lo"), sub(name("p"), "hi"), name("d"),
                name("k"), name("s"), sign("\u2062")));
    }

    static Maths substituted(Axis axis, Padding.Sides asked, boolean up) {
        Window w = axis.window();
        long dropped = Window.of(new KernelAxis(w.size(), w.stride(), w.dilation()), asked.low(), asked.high() + w.stride() - 1)
                .outputSize(axis.inputSize()) - axis.outputSize();
        Maths whole = whole(up, n(axis.inputSize()), n(asked.low()), n(asked.high()),
                n(w.dilation()), n(w.size()), n(w.stride()), sign("·"));
        return row(name("o"), sign("="), up && dropped > 0 ? row(whole, sign("−"), n(dropped)) : whole, sign("="),
                n(axis.outputSize()));
    }

    /** Of a transposed convolution: o = s(n − 1) + d(k − 1) + 1 − p_lo − p_hi + a. */
    static Maths transposed() {
        return row(name("o"), sign("="), full(name("n"), sub(name("p"), "lo"), sub(name("p"), "hi"), name("d"), name("k"),
                name("s"), sign("\u2062"), name("a")));
    }

    static Maths transposed(Axis axis, Padding.Sides cut, long added) {
        Window w = axis.window();
        return row(name("o"), sign("="), full(n(axis.inputSize()), n(cut.low()), n(cut.high()), n(w.dilation()), n(w.size()),
                n(w.baseDilation()), sign("·"), n(added)), sign("="), n(axis.outputSize()));
    }

    private static Maths full(Maths n, Maths low, Maths high, Maths d, Maths k, Maths s, Maths times, Maths added) {
        return row(s, times, less(n), sign("+"), d, times, less(k), sign("+"), number("1"), sign("−"), low, sign("−"), high,
                sign("+"), added);
    }

    private static Maths less(Maths of) {
        return row(sign("("), of, sign("−"), number("1"), sign(")"));
    }

    private static Maths whole(boolean up, Maths n, Maths low, Maths high, Maths d, Maths k, Maths s, Maths times) {
        Maths span = row(n, sign("+"), low, sign("+"), high, sign("−"), d, times, sign("("), k, sign("−"),
                number("1"), sign(")"), sign("−"), number("1"));
        Maths windows = fraction(span, s);
        return row(up ? ceiling(windows) : floor(windows), sign("+"), number("1"));
    }

    private static Maths n(long value) {
        return number(Quantity.of(value));
    }
}
