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

    /** The cells of a map that are filled with a paint, as {@code row,column}. */
    static Set<String> cells(List<Mark> marks, MapBox map, Paint fill) {
        var found = new TreeSet<String>();
        for (Mark.Rect rect : rects(marks, fill)) {
            Target hit = map.hit(rect.x() + rect.width() / 2, rect.y() + rect.height() / 2);
            if (hit != null && rect.width() == map.cell() && rect.height() == map.cell()) {
                found.add(hit.row() + "," + hit.column());
            }
        }
        return found;
    }

    static String cell(long row, long column) {
        return row + "," + column;
    }
}
