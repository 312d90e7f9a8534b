package atrous.view;

import java.util.List;

/** A piece of MathML, without the markup. */
public record Maths(String tag, String text, List<Maths> children) {

    static Maths number(String text) {
        return new Maths("mn", text, List.of());
    }

    static Maths name(String text) {
        return new Maths("mi", text, List.of());
    }

    static Maths sign(String text) {
        return new Maths("mo", text, List.of());
    }

    static Maths row(Maths... parts) {
        return new Maths("mrow", "", List.of(parts));
    }

    static Maths fraction(Maths over, Maths under) {
        return new Maths("mfrac", "", List.of(over, under));
    }

    static Maths sub(Maths base, String index) {
        return new Maths("msub", "", List.of(base, name(index)));
    }

    static Maths ceiling(Maths inner) {
        return row(sign("⌈"), inner, sign("⌉"));
    }

    static Maths floor(Maths inner) {
        return row(sign("⌊"), inner, sign("⌋"));
    }
}
