package atrous.e2e.bench;

import java.util.List;

/** Repeated measurements of one thing, in ascending order. */
record Samples(List<Double> sorted) {
    static Samples of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return new Samples(values.stream().sorted().toList());
    }

    int count() {
        return sorted.size();
    }

    double median() {
        return percentile(50);
    }

    /** The nearest rank: always a value that was measured. */
    double percentile(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }

    double max() {
        return sorted.get(sorted.size() - 1);
    }
}
