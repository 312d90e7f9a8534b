package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.PaddingMode;
import atrous.layer.Reads;
import atrous.layer.Relation;
import atrous.layer.Window;
import atrous.text.Decimal;
import atrous.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What a selected cell says: a heading, and for an output its arithmetic written out. */
public record Reading(String heading, List<String> terms, String result) {

    /** More terms than this are counted instead of written. */
    static final long MOST_TERMS = 81;
    /** Products that are summed for one cell: more would not be done within a frame. */
    static final long MOST_PRODUCTS = 2_000_000;

    public static Reading of(Subject s, Target target, boolean values, Messages m) {
        return of(s, target, new Selection(target, null, 0), values, m);
    }

    /** In view of what else is marked. */
    static Reading of(Subject s, Target target, Selection selection, boolean values, Messages m) {
        return s.moved() ? DeformReading.of(s, target, selection, values, m) : switch (target.map()) {
            case OUTPUT -> output(s, target, values, m);
            case INPUT -> new Reading(input(s, target, values, m), List.of(), "");
            case KERNEL -> new Reading(kernel(s, target, values, m), List.of(), "");
        };
    }

    /** As one sentence, for a live region. */
    public String spoken(String colon) {
        var text = new StringBuilder(heading);
        if (!terms.isEmpty() || !result.isEmpty()) {
            text.append(colon);
        }
        for (String term : terms) {
            text.append(term).append(term.endsWith("；") ? "" : " ");
        }
        return text.append(result).toString();
    }

    private static Reading output(Subject s, Target o, boolean values, Messages m) {
        if (s.transposed()) {
            return TransposedReading.output(s, o, values, m);
        }
        long taps = s.rows().taps(o.row()) * s.columns().taps(o.column());
        long span = s.rows().window().effectiveSize() * s.columns().window().effectiveSize();
        long padding = taps - new Reads(s.rows()).tapsOnCells(o.row()) * new Reads(s.columns()).tapsOnCells(o.column());
        String heading = s.weighted() ? m.outputReads(cell(s, o), taps, span, padding) + ChannelReading.inEach(s, m)
                : s.adaptive() ? Bins.reading(s, o, m) : m.outputPools(cell(s, o), taps, span, padding);
        OptionalLong inAll = s.taps();
        if (!values || inAll.isEmpty() || inAll.getAsLong() > MOST_PRODUCTS) {
            return new Reading(heading, List.of(), "");
        }
        if (!s.weighted()) {
            return PooledReading.of(s, o, heading, taps <= MOST_TERMS, m);
        }
        List<String> terms = taps <= MOST_TERMS ? terms(s, o) : List.of(m.sumOfTerms(taps));
        return ChannelReading.of(s, o, heading, terms, m);
    }

    static List<String> terms(Subject s, Target o) {
        var terms = new ArrayList<String>();
        for (long i = 0; i < s.rows().window().size(); i++) {
            for (long j = 0; j < s.columns().window().size(); j++) {
                if (s.transposed() && (s.rows().source(o.row(), i) < 0 || s.columns().source(o.column(), j) < 0)) {
                    continue;
                }
                double weight = s.kernel().at(i, j);
                float value = s.valueAt(s.rows().window().position(o.row(), i),
                        s.columns().window().position(o.column(), j));
                String sign = weight < 0 ? "− " : "+ ";
                String lead = !terms.isEmpty() ? sign : weight < 0 ? "−" : "";
                terms.add(lead + Decimal.show(Math.abs(weight), 3) + "·" + factor(value));
            }
        }
        return terms;
    }

    static String factor(float value) {
        return value < 0 ? "(" + Decimal.show(value, 2) + ")" : Decimal.show(value, 2);
    }

    private static String input(Subject s, Target at, boolean values, Messages m) {
        String cell = cell(s, at);
        long row = s.rows().sourceAt(at.row());
        long column = s.columns().sourceAt(at.column());
        if (s.isInserted(at.row(), at.column())) {
            return m.insertedZero(cell);
        }
        if (row == PaddingMode.NONE || column == PaddingMode.NONE) {
            long readers = s.rows().readersAt(at.row()) * s.columns().readersAt(at.column());
            return s.weighted() ? m.zeroPadding(cell, readers)
                    : m.pooledPadding(cell, readers, s.isMax(), s.pooled().counts(at.row(), at.column()));
        }
        if (s.transposed()) {
            return TransposedReading.input(s, row, column, values, m);
        }
        Reads rows = new Reads(s.rows());
        Reads columns = new Reads(s.columns());
        long outputs = rows.readingOutputs(row) * columns.readingOutputs(column);
        long times = rows.readCount(row) * columns.readCount(column);
        String value = values ? Decimal.show(s.input().at(row, column), 4) : "";
        boolean real = s.isReal(at.row(), at.column());
        String source = real ? cell : cell(s, new Target(MapKind.INPUT, row, column));
        String said = m.inputReadBy(source, value, outputs, times);
        return !real ? m.paddingShows(cell) + said : s.affordable() ? said + won(s, at, outputs, m) : said;
    }

    /** In how many of the outputs that read it a cell is the largest. */
    private static String won(Subject s, Target at, long outputs, Messages m) {
        if (outputs == 0 || outputs > MOST_TERMS) {
            return "";
        }
        Relation.Outputs rows = s.rows().readers(at.row());
        Relation.Outputs columns = s.columns().readers(at.column());
        long wins = 0;
        for (long r = rows.from(); r <= rows.to(); r++) {
            for (long c = columns.from(); c <= columns.to(); c++) {
                wins += at.equals(s.pooled().winner(r, c)) ? 1 : 0;
            }
        }
        return m.winsIn(wins);
    }

    private static String kernel(Subject s, Target at, boolean values, Messages m) {
        if (s.transposed()) {
            return TransposedReading.weight(s, at, values, m);
        }
        if (s.adaptive()) {
            return Bins.placeReading(s, at, m);
        }
        long real = realReads(s.rows(), at.row()) * realReads(s.columns(), at.column());
        if (!s.weighted()) {
            return m.tapPairs(cell(s, at), s.outputs(), s.outputs() - real);
        }
        String value = values ? Decimal.show(s.kernel().at(at.row(), at.column()), 4) : "";
        return m.weightPairs(cell(s, at), value, s.outputs(), s.outputs() - real);
    }

    /** Outputs for which one tap stands on a real cell. */
    static long realReads(Axis axis, long tap) {
        Window w = axis.window();
        long first = Math.max(0, -Math.floorDiv(w.position(0, tap), w.stride()));
        long last = Math.min(axis.outputSize() - 1,
                Math.floorDiv(axis.inputSize() - 1 - w.position(0, tap), w.stride()));
        return Math.max(0, last - first + 1);
    }

    /** A cell's position as it is shown. */
    public static String cell(Subject s, Target t) {
        String column = Decimal.show(t.column(), 0);
        return s.oneAxis() ? column : "(" + Decimal.show(t.row(), 0) + ", " + column + ")";
    }
}
