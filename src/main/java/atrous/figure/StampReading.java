package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.Reads;
import atrous.text.Decimal;
import atrous.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** What an input adds to outputs: its value times each weight of which something is left. */
final class StampReading {

    private StampReading() {}

    /** Each weight once, with the number of outputs that get its product; none where they are too many to write. */
    static List<String> products(Scatter s, Target input, Messages m) {
        Axis down = s.down();
        Axis across = s.across();
        if (down.window().size() > Reading.MOST_TERMS || across.window().size() > Reading.MOST_TERMS
                || new Reads(down).tapsOnCells(input.row()) * new Reads(across).tapsOnCells(input.column()) > Reading.MOST_TERMS) {
            return List.of();
        }
        float[] weights = new float[(int) Reading.MOST_TERMS];
        int[] times = new int[weights.length];
        int count = 0;
        for (long i = 0; i < down.window().size(); i++) {
            for (long j = 0; j < across.window().size(); j++) {
                if (down.source(input.row(), i) >= 0 && across.source(input.column(), j) >= 0) {
                    weights[count] = s.weight(i, j);
                    int k = 0;
                    while (k < count && weights[k] != weights[count]) {
                        k++;
                    }
                    times[k]++;
                    count += k == count ? 1 : 0;
                }
            }
        }
        return terms(s.value(input.row(), input.column()), weights, times, count, m);
    }

    private static List<String> terms(float value, float[] weights, int[] times, int count, Messages m) {
        var terms = new ArrayList<String>();
        for (int k = 0; k < count; k++) {
            String product = Decimal.show(value, 2) + "·" + Reading.factor(weights[k]) + " = "
                    + Decimal.show((double) value * weights[k], 4);
            terms.add(product + (times[k] == 1 ? "" : " (" + times[k] + "×)") + (k == count - 1 ? "" : m.comma().trim()));
        }
        return terms;
    }
}
