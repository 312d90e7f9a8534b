package atrous.figure;

import atrous.tensor.Sample;
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
        List<Tap> all = deformed.taps(o);
        long outside = 0;
        for (Tap tap : all) {
            outside += tap.isOutside() ? 1 : 0;
        }
        String heading = m.outputSamples(cell, taps, outside) + ChannelReading.inEach(s, m);
        if (!values) {
            return new Reading(heading, List.of(), "");
        }
        List<String> terms = taps > Reading.MOST_TERMS ? List.of(m.sumOfTerms(taps))
                : terms(all, deformed.closest(o, all, held));
        return ChannelReading.of(s, o, heading, terms, m);
    }

    /** Of one tap the interpolation is written out. */
    private List<String> terms(List<Tap> taps, Target close) {
        var terms = new ArrayList<String>();
        for (Tap tap : taps) {
            double weight = s.kernel().at(tap.at().row(), tap.at().column());
            String lead = !terms.isEmpty() ? weight < 0 ? "− " : "+ " : weight < 0 ? "−" : "";
            double value = tap.sample().value(s.input());
            boolean written = tap.at().equals(close) && !tap.sample().neighbours().isEmpty();
            String factor = written ? interpolation(tap.sample()) : Decimal.show(value, 3);
            terms.add(lead + Decimal.show(Math.abs(weight), 3) + "·" + (written || value < 0 ? "(" + factor + ")" : factor)
                    + (deformed.isModulated() ? "·" + Decimal.show(tap.mask(), 3) : ""));
        }
        return terms;
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
        Tap moved = deformed.tap(output, tap.row(), tap.column());
        Sample sample = moved.sample();
        String heading = m.tapMoved(cell, weight, Reading.cell(s, output), pair(moved.down(), moved.right()),
                pair(sample.row(), sample.column()));
        return !values ? new Reading(heading, List.of(), "")
                : new Reading(heading, sample.neighbours().isEmpty() ? List.of(m.pointOutside()) : List.of(interpolation(sample)),
                "= " + Decimal.show(sample.value(s.input()), 4)
                + (deformed.isModulated() ? m.timesMask(Decimal.show(moved.mask(), 3)) : ""));
    }

    private static String pair(double row, double column) {
        return "(" + Decimal.show(row, 2) + ", " + Decimal.show(column, 2) + ")";
    }
}
