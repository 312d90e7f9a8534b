package atrous.figure;

import atrous.text.Decimal;
import atrous.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of an output that pools. */
final class PooledReading {

    private PooledReading() {}

    /** @param each whether the values are few enough to be written out */
    static Reading of(Subject s, Target o, String heading, boolean each, Messages m) {
        Pooled pooled = s.pooled();
        String result = "= " + Decimal.show(pooled.at(o.row(), o.column()), 4);
        var terms = new ArrayList<String>();
        if (s.isMax()) {
            Target winner = pooled.winner(o.row(), o.column());
            if (each) {
                values(s, o, "max(", ",", terms);
            }
            return new Reading(heading, terms,
                    winner == null ? result : result + m.fromInput(Reading.cell(s, winner)));
        }
        if (each) {
            values(s, o, "(", " +", terms);
        } else {
            terms.add(m.sumOfValues(pooled.divisor(o.row(), o.column())));
        }
        long divisor = pooled.divisor(o.row(), o.column());
        if (divisor == 1) {
            return new Reading(heading, List.of(), result.substring(2));
        }
        terms.add("/ " + Decimal.show(divisor, 0));
        return new Reading(heading, terms, result);
    }

    /** What is read, one term each; of an average only what counts. */
    private static void values(Subject s, Target o, String before, String between, List<String> terms) {
        for (long i = 0; i < s.rows().taps(o.row()); i++) {
            for (long j = 0; j < s.columns().taps(o.column()); j++) {
                String value = s.label(s.rows().position(o.row(), i), s.columns().position(o.column(), j));
                if (!value.isEmpty()) {
                    int last = terms.size() - 1;
                    if (last >= 0) {
                        terms.set(last, terms.get(last) + between);
                    }
                    terms.add((last < 0 ? before : "") + (value.charAt(0) == '−' && !s.isMax() ? "(" + value + ")" : value));
                }
            }
        }
        int last = terms.size() - 1;
        if (last >= 0) {
            terms.set(last, terms.get(last) + ")");
        } else {
            terms.add("0");
        }
    }
}
