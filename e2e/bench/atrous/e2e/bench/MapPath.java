package atrous.e2e.bench;

import com.google.gson.Gson;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/** Where to point so as to go over a whole map, row by row; the page's ARIA grid tells where its cells are. */
final class MapPath {
    /** A cell's place on the page and in the map, both from the map's first cell. */
    private record Cell(double x, double y, int row, int column) {
        static Cell of(Locator cell) {
            BoundingBox box = cell.boundingBox();
            return new Cell(box.x + box.width / 2, box.y + box.height / 2,
                    number(cell.locator(".."), "aria-rowindex") - 1, number(cell, "aria-colindex") - 1);
        }
    }

    private MapPath() {
    }

    /** @param map {@code INPUT}, {@code KERNEL} or {@code OUTPUT} */
    static List<double[]> over(Page page, String map, int steps) {
        Locator at = page.locator("[data-map=" + map + "]").first();
        Locator grid = at.locator("xpath=../..");
        int rows = number(grid, "aria-rowcount");
        int columns = number(grid, "aria-colcount");
        at.focus();
        Cell first = Cell.of(at);
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        page.waitForFunction("([cell, row]) => cell.parentNode.getAttribute('aria-rowindex') == row",
                List.of(at.elementHandle(), first.row() + 2));
        Cell next = Cell.of(at);
        at.blur();
        double pitchX = next.x() - first.x();
        double pitchY = next.y() - first.y();
        int stride = Math.max(1, rows * columns / steps);
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            int cell = i * stride % (rows * columns);
            int column = cell / columns % 2 == 0 ? cell % columns : columns - 1 - cell % columns;
            points.add(new double[] {first.x() + (column - first.column()) * pitchX,
                first.y() + (cell / columns - first.row()) * pitchY});
        }
        return points;
    }

    private static int number(Locator element, String attribute) {
        return new Gson().fromJson(element.getAttribute(attribute), int.class);
    }
}
