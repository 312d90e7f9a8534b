package atrous.view;

import atrous.field.AxisField;
import atrous.field.CellSpan;
import atrous.field.Rational;
import atrous.field.ReceptiveFields;
import atrous.network.Inference;
import atrous.text.NetworkFigureWords;
import atrous.text.NetworkWords;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntFunction;

/** What the receptive fields of a network's nodes add to its table and to the list of its layers. */
final class NetworkFields {

    /** One axis of one node in a column. */
    private interface Part {
        Entry of(AxisField field);
    }

    /** @param order NaN where it has none */
    private record Entry(String shown, double order) {}

    private static final Entry NONE = new Entry("–", Double.NaN);

    private final ReceptiveFields fields;
    private final NetworkFigureWords words;

    private NetworkFields(ReceptiveFields fields, NetworkFigureWords words) {
        this.fields = fields;
        this.words = words;
    }

    static List<NetworkColumn> columns(Inference inference, NetworkWords words) {
        var columns = new NetworkFields(NetworkAnalysis.of(inference).fields(), words.figures());
        return List.of(columns.column(words.figures().effectiveStride(), columns::stride),
                columns.column(words.figures().field(), columns::size),
                columns.column(words.figures().start(), columns::start),
                columns.column(words.figures().centre(), columns::centre),
                columns.column(words.figures().effectivePadding(), columns::padding));
    }

    /** How far a node sees, in a few signs. */
    static IntFunction<String> sizes(Inference inference, NetworkWords words) {
        var fields = new NetworkFields(ReceptiveFields.of(inference), words.figures());
        return node -> fields.cell(node, fields::size).shown();
    }

    private NetworkColumn column(String head, Part part) {
        var cells = new ArrayList<NetworkColumn.Cell>();
        for (int node = 0; node < fields.at().size(); node++) {
            cells.add(cell(node, part));
        }
        return new NetworkColumn(head, true, cells, "");
    }

    /** Once where both axes agree. */
    private NetworkColumn.Cell cell(int node, Part part) {
        var shown = new StringBuilder();
        double order = 1;
        Entry first = null;
        for (AxisField field : fields.at().get(node)) {
            Entry entry = part.of(field);
            if (first == null || !entry.equals(first)) {
                shown.append(first == null ? "" : " × ").append(entry.shown());
            }
            order = first == null ? entry.order() : Math.max(order, entry.order());
            first = entry;
        }
        String text = shown.toString();
        return new NetworkColumn.Cell(text, text.replace('−', '-').replace(" × ", "x"), order);
    }

    private static AxisField local(AxisField field) {
        return field instanceof AxisField.Whole whole && whole.local().isPresent() ? whole.local().get() : field;
    }

    private Entry stride(AxisField field) {
        return local(field) instanceof AxisField.Even even
                ? new Entry(even.effectiveStride().toString(), even.effectiveStride().value()) : NONE;
    }

    private Entry size(AxisField field) {
        if (field instanceof AxisField.Whole whole) {
            String local = whole.local().map(inner -> " (" + size(inner).shown() + ")").orElse("");
            return new Entry(words.wholeImage() + local, Double.MAX_VALUE);
        } else if (field instanceof AxisField.Uneven uneven) {
            return new Entry(words.unevenField(Long.toString(uneven.smallest()), Long.toString(uneven.largest())), uneven.largest());
        }
        var even = (AxisField.Even) field;
        String size = even.smallest() == even.largest() ? Long.toString(even.largest())
                : words.range(Long.toString(even.smallest()), Long.toString(even.largest()));
        return new Entry(even.alignment().isAligned() ? size
                : size + " (" + words.misaligned(even.alignment().most().toString()) + ")", even.largest());
    }

    private Entry start(AxisField field) {
        return local(field) instanceof AxisField.Even even && !even.at(0).isEmpty()
                ? new Entry(signed(Rational.of(even.at(0).first())), even.at(0).first()) : NONE;
    }

    private Entry centre(AxisField field) {
        if (!(local(field) instanceof AxisField.Even even) || even.at(0).isEmpty()) {
            return NONE;
        }
        CellSpan first = even.at(0);
        return new Entry(signed(first.centre()), first.centre().value());
    }

    private Entry padding(AxisField field) {
        OptionalLong padding = local(field) instanceof AxisField.Even even ? even.effectivePadding() : OptionalLong.empty();
        return padding.isEmpty() ? NONE : new Entry(signed(Rational.of(padding.getAsLong())), padding.getAsLong());
    }

    /** Halves as decimals, and with a true minus sign. */
    private static String signed(Rational number) {
        String digits = number.denominator() == 2
                ? Math.abs(number.numerator()) / 2 + ".5" : new Rational(Math.abs(number.numerator()), number.denominator()).toString();
        return (number.numerator() < 0 ? "−" : "") + digits;
    }
}
