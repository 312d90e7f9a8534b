package atrous.view;

import static atrous.view.Maths.name;
import static atrous.view.Maths.row;
import static atrous.view.Maths.sign;
import static atrous.view.Maths.sub;

import java.util.List;

/** What a deformable layer computes: y(p₀) = Σₙ w(pₙ)·x(p₀ + pₙ + Δpₙ)·Δmₙ (Zhu et al. 2018, equation 1). */
final class DeformFormula {

    private DeformFormula() {}

    static Maths of(boolean modulated) {
        Maths sum = new Maths("munder", "", List.of(sign("∑"), name("n")));
        Maths start = sub(name("p"), "0");
        Maths tap = sub(name("p"), "n");
        Maths moved = sub(name("Δp"), "n");
        Maths y = row(name("y"), sign("("), start, sign(")"), sign("="), sum, name("w"), sign("("), tap, sign(")"), sign("·"),
                name("x"), sign("("), start, sign("+"), tap, sign("+"), moved, sign(")"));
        return modulated ? row(y, sign("·"), sub(name("Δm"), "n")) : y;
    }
}
