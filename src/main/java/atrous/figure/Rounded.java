package atrous.figure;

import atrous.scene.Mark;
import java.util.List;

/** Whether some number is drawn with a sign that it is no longer exact. */
final class Rounded {

    private Rounded() {}

    static boolean in(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text text && text.text().startsWith("≈") || mark instanceof Mark.Group group && in(group.marks())) {
                return true;
            }
        }
        return false;
    }
}
