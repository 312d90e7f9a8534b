package atrous.tensor;

import java.util.ArrayList;
import java.util.List;

/**
 * A point between cells of a map, and the four cells it is interpolated from: bilinear, zeros outside, as torchvision's
 * {@code deform_conv2d} has it.
 *
 * @param row in cells; whole numbers are the cells' centres
 * @param column likewise
 * @param neighbours upper left, upper right, lower left, lower right; none where the point lies a cell or more outside
 */
public record Sample(double row, double column, List<Neighbour> neighbours) {

    /**
     * @param weight (1 − distance) along each axis, multiplied; the four sum to 1
     * @param isInside whether it is a cell of the map; one outside counts as 0
     */
    public record Neighbour(long row, long column, double weight, boolean isInside) {}

    public Sample {
        neighbours = List.copyOf(neighbours);
    }

    /** @param height cells of the map, {@code width} likewise */
    public static Sample at(double row, double column, long height, long width) {
        var neighbours = new ArrayList<Neighbour>();
        if (row > -1 && row < height && column > -1 && column < width) {
            double top = Math.floor(row);
            double left = Math.floor(column);
            double down = row - top;
            double right = column - left;
            for (int i = 0; i < 4; i++) {
                long r = (long) top + i / 2;
                long c = (long) left + i % 2;
                double weight = (i < 2 ? 1 - down : down) * (i % 2 == 0 ? 1 - right : right);
                neighbours.add(new Neighbour(r, c, weight, r >= 0 && r < height && c >= 0 && c < width));
            }
        }
        return new Sample(row, column, neighbours);
    }

    /** The interpolated value, equal to the engine's. */
    public double value(Plane map) {
        double sum = 0;
        for (Neighbour n : neighbours) {
            sum += n.weight() * (n.isInside() ? Rounding.toFloat(map.at(n.row(), n.column())) : 0);
        }
        return sum;
    }
}
