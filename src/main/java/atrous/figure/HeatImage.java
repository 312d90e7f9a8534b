package atrous.figure;

import atrous.field.FieldMap;

/**
 * A map's numbers as shares of the largest, row by row, for a picture with a pixel a cell. What has no number is −1.
 *
 * @param top the input's row that the first one is
 * @param left the input's column that the first one is
 * @param logarithmic whether equal steps of the share are equal factors of the number
 */
public record HeatImage(int top, int left, int height, int width, double[] shares, boolean logarithmic) {

    /** Beyond this many times the smallest number, equal steps would show one cell only. */
    private static final double MOST_IN_STEPS = 1000;
    private static final int MOST_CELLS = 4_000_000;

    /** Null where it is too large. */
    public static HeatImage of(FieldMap map) {
        if ((double) map.height() * map.width() > MOST_CELLS) {
            return null;
        }
        double[] values = map.values();
        double least = Double.MAX_VALUE;
        double most = 0;
        for (double value : values) {
            most = Math.max(most, value);
            least = value > 0 ? Math.min(least, value) : least;
        }
        boolean logarithmic = most / least > MOST_IN_STEPS;
        double range = Math.log(most / least);
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            values[i] = value <= 0 ? -1 : !logarithmic ? value / most : Math.log(value / least) / range;
        }
        return new HeatImage(map.top(), map.left(), map.height(), map.width(), values, logarithmic);
    }
}
