package atrous.view;

import java.util.List;

/**
 * A column of the table of layers.
 *
 * @param cells one a node, in the network's order
 * @param total under the column; empty where there is none
 */
public record NetworkColumn(String head, boolean isNumber, List<Cell> cells, String total) {

    public NetworkColumn {
        cells = List.copyOf(cells);
    }

    /**
     * @param shown on the page
     * @param plain in copies, where programs read it
     * @param order by which a column of numbers is sorted; NaN for what comes last either way
     */
    public record Cell(String shown, String plain, double order) {

        public static Cell text(String text) {
            return new Cell(text, text, Double.NaN);
        }
    }
}
