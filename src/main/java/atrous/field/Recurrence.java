package atrous.field;

import atrous.layer.EndlessAxis;
import java.util.ArrayList;
import java.util.List;

/** The fields of a node on maps without borders, from its sources'. */
final class Recurrence {

    static final int LONGEST_PERIOD = 4096;

    /** A field, or why there is none. */
    sealed interface Step {}

    record Found(AxisField.Even field) implements Step {}

    record Lost(AxisField.Reason reason) implements Step {}

    private Recurrence() {}

    static Step through(AxisField.Even source, EndlessAxis axis) {
        long turns = source.period() / Rational.gcd(source.period(), axis.shift());
        double shift = (double) source.shift() * (turns * axis.shift() / source.period());
        if ((double) axis.period() * turns > LONGEST_PERIOD) {
            return new Lost(AxisField.Reason.LONG_PERIOD);
        }
        if (shift > Phases.LARGEST) {
            return new Lost(AxisField.Reason.TOO_LARGE);
        }
        var table = new Phases(source);
        var phases = new ArrayList<CellSpan>();
        for (long output = 0; output < axis.period() * turns; output++) {
            CellSpan span = table.around(axis.cells().apply(output));
            if (span == null) {
                return new Lost(AxisField.Reason.TOO_LARGE);
            }
            phases.add(span);
        }
        return new Found(shortest(phases, (long) shift, Alignment.ALIGNED, source.aligned()));
    }

    static Step merged(List<AxisField.Even> sources) {
        long period = 1;
        boolean aligned = true;
        for (AxisField.Even source : sources) {
            if (!source.effectiveStride().equals(sources.get(0).effectiveStride())) {
                return new Lost(AxisField.Reason.STRIDES_DIFFER);
            }
            period *= source.period() / Rational.gcd(period, source.period());
            if (period > LONGEST_PERIOD) {
                return new Lost(AxisField.Reason.LONG_PERIOD);
            }
            aligned &= source.aligned();
        }
        if ((double) period / sources.get(0).period() * sources.get(0).shift() > Phases.LARGEST) {
            return new Lost(AxisField.Reason.TOO_LARGE);
        }
        long shift = period / sources.get(0).period() * sources.get(0).shift();
        var phases = new ArrayList<CellSpan>();
        var apart = new Centres(sources.size());
        for (int output = 0; output < period; output++) {
            var fields = new ArrayList<CellSpan>();
            CellSpan span = CellSpan.NONE;
            for (AxisField.Even source : sources) {
                fields.add(source.at(output));
                span = span.around(source.at(output));
            }
            phases.add(span);
            apart.add(fields);
        }
        Alignment alignment = apart.alignment();
        return new Found(shortest(phases, shift, alignment, aligned && alignment.isAligned()));
    }

    /** With the shortest period that tells the same. */
    private static AxisField.Even shortest(List<CellSpan> phases, long shift, Alignment alignment, boolean aligned) {
        int period = phases.size();
        for (int shorter = 1; shorter < period; shorter++) {
            if (period % shorter == 0 && shift % (period / shorter) == 0 && repeats(phases, shorter, shift / (period / shorter))) {
                return new AxisField.Even(phases.subList(0, shorter), shift / (period / shorter), alignment, aligned);
            }
        }
        return new AxisField.Even(phases, shift, alignment, aligned);
    }

    private static boolean repeats(List<CellSpan> phases, int period, long shift) {
        for (int i = period; i < phases.size(); i++) {
            if (!phases.get(i).equals(phases.get(i - period).movedBy(shift))) {
                return false;
            }
        }
        return true;
    }
}
