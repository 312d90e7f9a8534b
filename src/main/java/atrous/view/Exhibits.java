package atrous.view;

import atrous.figure.Frame;
import atrous.layer.Conv;
import atrous.layer.ConvTranspose;
import atrous.layer.Pool;
import atrous.layer.Sliding;
import atrous.state.AppState;
import atrous.state.Project;
import atrous.state.Side;
import atrous.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Which sections a layer has under its figure. */
final class Exhibits {

    private Exhibits() {}

    static List<Exhibit> of(AppState state, Side side, Frame frame, Messages m) {
        var exhibits = new ArrayList<Exhibit>();
        inARow(state.project(), side, frame, m, exhibits);
        return exhibits;
    }

    private static void inARow(Project project, Side side, Frame frame, Messages m, List<Exhibit> exhibits) {
        Sliding layer = project.layer(side).layer();
        if (layer instanceof Conv) {
            exhibits.add(ConvRowExhibit.of(project, side, frame, m));
        } else if (layer instanceof ConvTranspose) {
            exhibits.add(OutputSizeExhibit.of(project, side, m));
            exhibits.add(TransposedRowExhibit.of(project, side, frame, m));
        } else if (layer instanceof Pool) {
            exhibits.add(PoolingCostExhibit.of(project, side, frame, m));
        }
    }
}
