package atrous.field;

import java.util.List;

/** Compares the centres of branches, output by output. */
final class Centres {

    /** Twice the centres, summed over the outputs. */
    private final long[] sums;
    private long outputs;
    private long most;

    Centres(int branches) {
        sums = new long[branches];
    }

    /** Of one output; passed over where a branch has no field there. */
    void add(List<CellSpan> fields) {
        for (CellSpan field : fields) {
            if (field.isEmpty()) {
                return;
            }
        }
        long[] centres = new long[sums.length];
        for (int i = 0; i < sums.length; i++) {
            centres[i] = fields.get(i).first() + fields.get(i).last();
            sums[i] += centres[i];
        }
        most = Math.max(most, spread(centres));
        outputs++;
    }

    Alignment alignment() {
        return outputs == 0 ? Alignment.ALIGNED
                : new Alignment(Rational.of(most, 2), Rational.of(spread(sums), 2 * outputs));
    }

    private static long spread(long[] numbers) {
        long least = numbers[0];
        long largest = numbers[0];
        for (long number : numbers) {
            least = Math.min(least, number);
            largest = Math.max(largest, number);
        }
        return largest - least;
    }
}
