package atrous.figure;

import atrous.text.Decimal;
import atrous.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The end of an output's arithmetic: after the terms of the shown channel, what the others add, and the bias. */
final class ChannelReading {

    /** More channels than this are added up before they are told. */
    private static final long MOST_CHANNELS = 6;

    private ChannelReading() {}

    /** What is said of how much an output reads, where it is said of one channel only. */
    static String inEach(Subject s, Messages m) {
        return s.channels().read() == 1 ? "" : m.inEachOfChannels(s.channels().read());
    }

    /** @param shown the terms of the shown channel */
    static Reading of(Subject s, Target o, String heading, List<String> shown, Messages m) {
        Channels c = s.channels();
        OptionalLong products = s.products();
        boolean several = c.read() > 1;
        String partial = several ? "= " + Decimal.show(s.partialAt(c.in(), o.row(), o.column()), 4) : "";
        if (products.isEmpty() || products.getAsLong() > Reading.MOST_PRODUCTS) {
            return new Reading(heading, shown, partial + m.partOnly(several, c.biased()));
        }
        var terms = new ArrayList<>(shown);
        if (several) {
            if (!terms.isEmpty()) {
                terms.set(0, m.partOfChannel(c.number(c.in()), terms.get(0)));
            }
            terms.add(partial + m.semicolon());
            channels(s, o, m, terms);
        }
        if (c.biased()) {
            terms.add((terms.isEmpty() ? "" : "+ ") + m.biasOf(Decimal.show(c.bias(), 4)));
        }
        return new Reading(heading, terms, "= " + Decimal.show(s.outputAt(o.row(), o.column()), 4));
    }

    private static void channels(Subject s, Target o, Messages m, List<String> terms) {
        Channels c = s.channels();
        boolean each = c.read() <= MOST_CHANNELS;
        double others = 0;
        for (long n = 0; n < c.read(); n++) {
            float part = s.partialAt(n, o.row(), o.column());
            if (each || n == c.in()) {
                terms.add((each && n > 0 ? "+ " : "") + m.partOfChannel(c.number(n), Decimal.show(part, 4)));
            } else {
                others += part;
            }
        }
        if (!each) {
            terms.add("+ " + m.partOfOthers(c.read() - 1, Decimal.show(others, 4)));
        }
    }
}
