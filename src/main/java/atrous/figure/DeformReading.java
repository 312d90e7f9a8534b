package atrous.figure;

import atrous.tensor.Sample;
import atrous.layer.Weighted;
import atrous.text.Decimal;
import atrous.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** What a cell of a deformable layer says: weights times values between cells, times the mask. */
final class DeformReading {

    private final Subject s;
    private final Deformed deformed;
    private final boolean values;
    private final Messages m;

    private DeformReading(Subject s, boolean values, Messages m) {
        this.s = s;
        this.deformed = s.deformed();
        this.values = values;
        this.m = m;
    }

    static Reading of(Subject s, Target target, Selection selection, boolean values, Messages m) {
        var reading = new DeformReading(s, values, m);
        return switch (target.map()) {
            case OUTPUT -> reading.output(target, selection.tap());
            case INPUT -> reading.input(target);
            case KERNEL -> reading.tap(target, selection.pinnedOutput());
        };
    }

    private Reading output(Target o, Target held) {
        String cell = Reading.cell(s, o);
        long taps = s.rows().window().size() * s.columns().window().size();
        if (!deformed.affordable(1)) {
            return new Reading(m.outputSamples(cell, taps, 0), List.of(), "");
        }
        long outside = 0;
        for (long i = 0; i < s.rows().window().size(); i++) {
            for (long j = 0; j < s.columns().window().size(); j++) {
                outside += isOutside(deformed.sample(o, i, j)) ? 1 : 0;
            }
        }
        String heading = m.outputSamples(cell, taps, outside);
        if (!values) {
            return new Reading(heading, List.of(), "");
        }
        Target close = held != null && s.has(held) ? held : deformed.closest(o);
        List<String> terms = taps > Reading.MOST_TERMS ? List.of(m.sumOfTerms(taps)) : terms(o, close);
        var w = (Weighted) s.layer();
        return new Reading(heading, terms, "= " + Decimal.show(s.outputAt(o.row(), o.column()), 4)
                + m.partOnly(w.inChannels() > w.groups(), w.bias()));
    }

    /** Whether some of what is read there is not of the input. */
    static boolean isOutside(Sample sample) {
        boolean outside = sample.neighbours().isEmpty();
        for (Sample.Neighbour n : sample.neighbours()) {
            outside |= n.weight() > 0 && !n.isInside();
        }
        return outside;
    }

    /** Of one tap the interpolation is written out. */
    private List<String> terms(Target o, Target close) {
        var terms = new ArrayList<String>();
        for (long i = 0; i < s.rows().window().size(); i++) {
            for (long j = 0; j < s.columns().window().size(); j++) {
                double weight = s.kernel().at(i, j);
                String lead = !terms.isEmpty() ? weight < 0 ? "− " : "+ " : weight < 0 ? "−" : "";
                Sample sample = deformed.sample(o, i, j);
                boolean written = close != null && close.row() == i && close.column() == j && !sample.neighbours().isEmpty();
                double value = sample.value(s.input());
                String factor = written ? "(" + interpolation(sample) + ")"
                        : value < 0 ? "(" + Decimal.show(value, 3) + ")" : Decimal.show(value, 3);
                terms.add(lead + Decimal.show(Math.abs(weight), 3) + "·" + factor + masked(o, i, j));
            }
        }
        return terms;
    }

    private String masked(Target o, long i, long j) {
        return deformed.taps().layer().modulated() ? "·" + Decimal.show(deformed.mask(o, i, j), 3) : "";
    }

    private String interpolation(Sample sample) {
        var text = new StringBuilder();
        for (Sample.Neighbour n : sample.neighbours()) {
            if (n.weight() > 0) {
                float value = n.isInside() ? s.input().at(n.row(), n.column()) : 0;
                text.append(text.length() == 0 ? "" : " + ").append(Decimal.show(n.weight(), 3)).append('·')
                        .append(value < 0 ? "(" + Decimal.show(value, 2) + ")" : Decimal.show(value, 2));
            }
        }
        return text.toString();
    }

    private Reading input(Target at) {
        DeformReaders readers = DeformReaders.of(s, at);
        String value = !s.isReal(at.row(), at.column()) ? "0" : values ? Decimal.show(s.input().at(at.row(), at.column()), 4) : "";
        return new Reading(m.inputSampled(Reading.cell(s, at), value, s.isReal(at.row(), at.column()), readers.known(),
                readers.readers().size(), readers.samples()), List.of(), "");
    }

    private Reading tap(Target tap, Target output) {
        String weight = values ? Decimal.show(s.kernel().at(tap.row(), tap.column()), 4) : "";
        String cell = Reading.cell(s, tap);
        if (output == null || !deformed.affordable(1)) {
            return new Reading(m.weightSamples(cell, weight, s.outputs()), List.of(), "");
        }
        Sample sample = deformed.sample(output, tap.row(), tap.column());
        String heading = m.tapMoved(cell, weight, Reading.cell(s, output),
                pair(deformed.offset(output, tap.row(), tap.column(), true), deformed.offset(output, tap.row(), tap.column(), false)),
                pair(sample.row(), sample.column()));
        return new Reading(heading, !values ? List.of() : List.of(sample.neighbours().isEmpty() ? "0" : interpolation(sample)),
                !values ? "" : "= " + Decimal.show(sample.value(s.input()), 4)
                + (deformed.taps().layer().modulated() ? m.timesMask(Decimal.show(deformed.mask(output, tap.row(), tap.column()), 3)) : ""));
    }

    private static String pair(double row, double column) {
        return "(" + Decimal.show(row, 2) + ", " + Decimal.show(column, 2) + ")";
    }
}
