package atrous.view;

import atrous.figure.Frame;
import atrous.figure.Subject;
import atrous.figure.Target;
import atrous.layer.Axis;
import atrous.layer.Conv;
import atrous.layer.ConvTranspose;
import atrous.layer.DeformConv;
import atrous.layer.Pool;
import atrous.layer.Sliding;
import atrous.state.AppState;
import atrous.state.Marked;
import atrous.state.Project;
import atrous.state.Side;
import atrous.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Which sections a layer has under its figure. */
final class Exhibits {

    private Exhibits() {}

    static List<Exhibit> of(AppState state, Side side, List<Axis> axes, Frame frame, Messages m) {
        var exhibits = new ArrayList<Exhibit>();
        exhibits.addAll(ChannelExhibits.of(state, side, axes, frame, m));
        ofKind(state, side, frame, m, exhibits);
        return exhibits;
    }

    private static void ofKind(AppState state, Side side, Frame frame, Messages m, List<Exhibit> exhibits) {
        Project project = state.project();
        Sliding layer = project.layer(side).layer();
        if (layer instanceof Conv) {
            exhibits.add(ConvRowExhibit.of(project, side, frame, m));
        } else if (layer instanceof ConvTranspose) {
            exhibits.add(OutputSizeExhibit.of(project, side, m));
            exhibits.add(TransposedRowExhibit.of(project, side, frame, m));
        } else if (layer instanceof Pool) {
            exhibits.add(PoolingCostExhibit.of(project, side, frame, m));
        } else if (layer instanceof DeformConv) {
            Subject s = Marked.subject(project, side);
            Target output = Marked.selection(state, side).pinnedOutput();
            exhibits.add(new OffsetsExhibit(s, m).exhibit(output, frame));
            exhibits.add(new StackExhibit(s, output, project.show().inRow(), frame, m).exhibit(project.show().inRow()));
        }
    }
}
