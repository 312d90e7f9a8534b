package atrous.figure;

import atrous.tensor.Sample;

/** How many samples of a deformable layer use each shown cell of its input. */
final class DeformCounts {

    private DeformCounts() {}

    /** Row by row; empty where they are too many to count. */
    static long[] of(Subject s, MapBox map) {
        if (!s.deformed().affordableAgain(s.outputs())) {
            return new long[0];
        }
        long[] counts = new long[map.rows().count() * map.columns().count()];
        for (long r = 0; r < s.rows().outputSize(); r++) {
            for (long c = 0; c < s.columns().outputSize(); c++) {
                for (Tap tap : s.deformed().taps(new Target(MapKind.OUTPUT, r, c))) {
                    add(tap.sample(), map, counts);
                }
            }
        }
        return counts;
    }

    private static void add(Sample sample, MapBox map, long[] counts) {
        for (Sample.Neighbour n : sample.neighbours()) {
            if (n.weight() > 0 && map.shows(n.row(), n.column())) {
                counts[(int) ((n.row() - map.rows().from()) * map.columns().count() + n.column() - map.columns().from())]++;
            }
        }
    }
}
