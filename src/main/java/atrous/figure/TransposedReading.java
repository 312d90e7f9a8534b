package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.Reads;
import atrous.text.Decimal;
import atrous.text.Messages;
import java.util.List;

/** What a cell of a transposed convolution says: of its real inputs, and of what becomes of their stamps. */
final class TransposedReading {

    private TransposedReading() {}

    static Reading output(Subject s, Target o, boolean values, Messages m) {
        long inputs = new Reads(s.rows().seenFromInput()).readCount(o.row())
                * new Reads(s.columns().seenFromInput()).readCount(o.column());
        String heading = m.outputReached(Reading.cell(s, o), inputs) + ChannelReading.inEach(s, m);
        long taps = s.layer().taps().orElse(Long.MAX_VALUE);
        if (!values || taps > Reading.MOST_PRODUCTS) {
            return new Reading(heading, List.of(), "");
        }
        List<String> terms = inputs > Reading.MOST_TERMS ? List.of(m.sumOfTerms(inputs)) : Reading.terms(s, o);
        Reading reading = ChannelReading.of(s, o, heading, terms, m);
        return !reading.terms().isEmpty() ? reading : new Reading(heading, List.of(), Decimal.show(s.outputAt(o.row(), o.column()), 4));
    }

    /** @param row of the input itself */
    static String input(Subject s, long row, long column, boolean values, Messages m) {
        long kept = stamped(s.rows(), row) * stamped(s.columns(), column);
        return m.inputStamps(Reading.cell(s, new Target(MapKind.INPUT, row, column)),
                values ? Decimal.show(s.input().at(row, column), 4) : "", kept,
                s.rows().window().size() * s.columns().window().size() - kept);
    }

    private static long stamped(Axis axis, long input) {
        return new Reads(axis.seenFromInput()).tapsOnCells(input);
    }

    static String weight(Subject s, Target tap, boolean values, Messages m) {
        Target weight = s.weightOf(tap);
        long used = Reading.realReads(s.rows().seenFromInput(), weight.row())
                * Reading.realReads(s.columns().seenFromInput(), weight.column());
        return m.weightPairs(Reading.cell(s, weight),
                values ? Decimal.show(s.kernel().at(tap.row(), tap.column()), 4) : "", used, 0);
    }
}
