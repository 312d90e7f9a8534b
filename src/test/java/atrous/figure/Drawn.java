package atrous.figure;

import atrous.scene.Mark;
import atrous.scene.Paint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is found in a drawing by looking at its marks. */
final class Drawn {

    private Drawn() {}

    static List<Mark.Rect> rects(List<Mark> marks, Paint fill) {
        var found = new ArrayList<Mark.Rect>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Rect rect && rect.style().fill().equals(fill)) {
                found.add(rect);
            }
        }
        return found;
    }

    /** The cells of a map that are filled with a paint, singly or in blocks, as {@code row,column}. */
    static Set<String> cells(List<Mark> marks, MapBox map, Paint fill) {
        var found = new TreeSet<String>();
        for (Mark.Rect rect : rects(marks, fill)) {
            long across = Math.round(rect.width() / map.cell());
            long down = Math.round(rect.height() / map.cell());
            Target first = map.hit(rect.x() + map.cell() / 2, rect.y() + map.cell() / 2);
            if (first != null && rect.width() == across * map.cell() && rect.height() == down * map.cell()) {
                addBlock(first, down, across, found);
            }
        }
        return found;
    }

    private static void addBlock(Target first, long rows, long columns, Set<String> found) {
        for (long r = 0; r < rows; r++) {
            for (long c = 0; c < columns; c++) {
                found.add(cell(first.row() + r, first.column() + c));
            }
        }
    }

    static String cell(long row, long column) {
        return row + "," + column;
    }
}
