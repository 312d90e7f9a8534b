package atrous.view;

import atrous.figure.Frame;
import atrous.figure.Subject;
import atrous.figure.Target;
import atrous.layer.Axis;
import atrous.layer.LayerKind;
import atrous.state.AppState;
import atrous.state.LayerSpec;
import atrous.state.Marked;
import atrous.state.Side;
import atrous.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Which sections a layer has under its figure. */
final class Exhibits {

    private Exhibits() {}

    static List<Exhibit> of(AppState state, Side side, List<Axis> axes, Frame frame, Messages m) {
        var exhibits = new ArrayList<Exhibit>();
        LayerSpec spec = state.project().layer(side);
        if (spec.layer().kind() == LayerKind.DEFORM_CONV) {
            Subject s = Marked.subject(state.project(), side);
            Target output = Marked.selection(state, side).pinnedOutput();
            exhibits.add(new OffsetsExhibit(s, m).exhibit(output, frame));
            exhibits.add(new StackExhibit(s, output, state.project().show().inRow(), frame, m)
                    .exhibit(state.project().show().inRow()));
        }
        exhibits.addAll(ChannelExhibits.of(state, side, axes, frame, m));
        return exhibits;
    }
}
