package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.Count;
import atrous.layer.Reads;
import atrous.text.Decimal;
import atrous.text.Messages;
import atrous.text.Quantity;
import java.util.List;
import java.util.OptionalLong;

/** What a cell of a transposed convolution says in the words of the picture that it is pointed at in; the arithmetic is the same in all. */
final class PictureReading {

    private PictureReading() {}

    static Reading of(Subject s, Target t, Selection selection, Options options, Messages m) {
        if (options.picture() == Picture.MATRIX && t.from() != null) {
            return pair(s, t, options.values(), m);
        }
        Reading plain = Reading.of(s, t, selection, options.values(), m);
        if (options.picture() == Picture.ZEROS || t.map() == MapKind.INPUT && !s.isReal(t.row(), t.column())) {
            return plain;
        }
        boolean stamp = options.picture() == Picture.STAMP;
        String heading = switch (t.map()) {
            case OUTPUT -> stamp ? m.outputStamped(Reading.cell(s, t), reaching(s, t))
                    : m.rowOfMatrix(Reading.cell(s, t), reaching(s, t), cells(s, false, m));
            case INPUT -> stamp ? plain.heading() : column(s, t, options.values(), m);
            case KERNEL -> stamp ? plain.heading() : weight(s, t, options.values(), m);
        };
        boolean products = stamp && t.map() == MapKind.INPUT && options.values();
        return new Reading(heading, products ? StampReading.products(Scatter.of(s), new Places(s, true).cell(t), m) : plain.terms(),
                plain.result());
    }

    private static long reaching(Subject s, Target o) {
        return new Reads(s.rows().seenFromInput()).readCount(o.row())
                * new Reads(s.columns().seenFromInput()).readCount(o.column());
    }

    private static String column(Subject s, Target t, boolean values, Messages m) {
        long row = s.rows().sourceAt(t.row());
        long column = s.columns().sourceAt(t.column());
        return m.columnOfMatrix(Reading.cell(s, new Target(MapKind.INPUT, row, column)),
                values ? Decimal.show(s.input().at(row, column), 4) : "",
                kept(s.rows(), row) * kept(s.columns(), column), cells(s, true, m));
    }

    private static long kept(Axis axis, long input) {
        return new Reads(axis.seenFromInput()).tapsOnCells(input);
    }

    private static String weight(Subject s, Target tap, boolean values, Messages m) {
        Target weight = s.weightOf(tap);
        return m.weightInMatrix(Reading.cell(s, weight), values ? Decimal.show(s.kernel().at(tap.row(), tap.column()), 4) : "",
                Reading.realReads(s.rows().seenFromInput(), weight.row())
                        * Reading.realReads(s.columns().seenFromInput(), weight.column()));
    }

    /** Of a cell of the matrix. */
    private static Reading pair(Subject s, Target o, boolean values, Messages m) {
        Scatter scatter = Scatter.of(s);
        Target from = new Places(s, true).cell(o.from());
        Target weight = scatter.weightBetween(from.row(), from.column(), o.row(), o.column());
        String output = Reading.cell(s, o);
        String input = Reading.cell(s, from);
        if (weight == null) {
            return new Reading(m.emptyCell(output, input), List.of(), "");
        }
        String place = Reading.cell(s, weight);
        return !values ? new Reading(m.matrixCell(output, input, place), List.of(), "")
                : new Reading(m.matrixCell(output, input, place),
                        List.of(Decimal.show(scatter.weight(weight.row(), weight.column()), 3) + "·"
                                + Reading.factor(scatter.value(from.row(), from.column()))),
                        "= " + Decimal.show(scatter.product(from, weight), 4));
    }

    /** The number of cells of the output or the input. */
    static String cells(Subject s, boolean ofOutput, Messages m) {
        return Quantity.of(count(s, ofOutput), m);
    }

    private static OptionalLong count(Subject s, boolean ofOutput) {
        return ofOutput ? Count.product(OptionalLong.of(s.rows().outputSize()), OptionalLong.of(s.columns().outputSize()))
                : Count.product(OptionalLong.of(s.rows().inputSize()), OptionalLong.of(s.columns().inputSize()));
    }
}
