package atrous.view;

import atrous.figure.Frame;
import java.util.ArrayList;
import java.util.List;

/** Which sections a network has under its table. */
public final class NetworkExhibits {

    private NetworkExhibits() {}

    public static List<Exhibit> of(NetworkView view, Frame frame) {
        var exhibits = new ArrayList<Exhibit>();
        exhibits.add(NetworkFindingsExhibit.of(view));
        exhibits.add(CoverageExhibit.of(view, frame));
        exhibits.add(InfluenceExhibit.of(view, frame));
        exhibits.addAll(AsppExhibit.of(view, frame));
        exhibits.addAll(NetworkGrowth.of(view, frame));
        return exhibits;
    }
}
