package atrous.state;

import atrous.layer.Problem;
import atrous.layer.Where;
import java.util.ArrayList;
import java.util.List;

/** What of an opened link is still worth telling: not what has been set otherwise since, nor anything of another kind of layer. */
final class Unsettled {

    private Unsettled() {}

    static List<Problem> of(List<Problem> problems, Project before, Project after) {
        String was = Link.writeWhole(before);
        String is = Link.writeWhole(after);
        var left = new ArrayList<Problem>();
        for (Problem problem : problems) {
            String part = problem.where() instanceof Where.OfLink at ? at.name() : "";
            if (LinkWords.before(was, '?').equals(LinkWords.before(is, '?')) && value(was, part).equals(value(is, part))) {
                left.add(problem);
            }
        }
        return left;
    }

    /** Empty where the part is the default. */
    private static String value(String link, String name) {
        for (String part : LinkWords.cut(LinkWords.after(link, '?'), '&')) {
            if (LinkWords.before(part, '=').equals(name)) {
                return part;
            }
        }
        return "";
    }
}
