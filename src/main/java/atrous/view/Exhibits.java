package atrous.view;

import atrous.figure.Frame;
import atrous.layer.Axis;
import atrous.state.AppState;
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
        return exhibits;
    }
}
