package atrous.e2e.bench;

/**
 * One line of the table.
 *
 * @param target what it should not exceed, or null
 */
record Row(String bench, String name, String unit, int samples, double median, double p95, double max, Double target) {
    static Row of(String bench, String name, String unit, Samples samples) {
        return new Row(bench, name, unit, samples.count(), samples.median(), samples.percentile(95), samples.max(), null);
    }

    Row withTarget(double wanted) {
        return new Row(bench, name, unit, samples, median, p95, max, wanted);
    }
}
