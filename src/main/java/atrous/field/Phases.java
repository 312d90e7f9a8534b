package atrous.field;

import atrous.layer.PoolAxis;

/** The phases of a field in doubles, which are exact up to 2⁵³ and much quicker in a browser than longs. */
final class Phases {

    /** Low enough that a sum over a period is exact as well. */
    static final double LARGEST = 1L << 45;

    private final double[] first;
    private final double[] last;
    private final double shift;
    private final double reach;

    Phases(AxisField.Even field) {
        first = new double[field.period()];
        last = new double[field.period()];
        shift = field.shift();
        double farthest = 0;
        for (int i = 0; i < first.length; i++) {
            CellSpan phase = field.phases().get(i);
            first[i] = phase.isEmpty() ? Double.POSITIVE_INFINITY : phase.first();
            last[i] = phase.isEmpty() ? Double.NEGATIVE_INFINITY : phase.last();
            farthest = phase.isEmpty() ? farthest : Math.max(farthest, Math.max(Math.abs(first[i]), Math.abs(last[i])));
        }
        reach = farthest;
    }

    /**
     * With what all of the cells see; null where that is beyond exact numbers.
     *
     * <p>Of cells a whole number of periods apart, the first one's field starts first and the last one's ends last: so
     * many cells at either end decide.
     */
    CellSpan around(PoolAxis.Cells cells) {
        double period = first.length;
        double start = cells.first();
        double step = cells.step();
        double end = start + step * (cells.count() - 1);
        if ((Math.max(Math.abs(start), Math.abs(end)) / period + 1) * shift + reach > LARGEST) {
            return null;
        }
        double deciding = Math.min(cells.count(), period / Rational.gcd(first.length, cells.step()));
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < deciding; i++) {
            double low = start + i * step;
            double turns = Math.floor(low / period);
            from = Math.min(from, first[(int) (low - turns * period)] + turns * shift);
            double high = end - i * step;
            turns = Math.floor(high / period);
            to = Math.max(to, last[(int) (high - turns * period)] + turns * shift);
        }
        return from > to ? CellSpan.NONE : new CellSpan((long) from, (long) to);
    }
}
