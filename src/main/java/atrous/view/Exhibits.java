package atrous.view;

import atrous.figure.Frame;
import atrous.layer.ConvTranspose;
import atrous.state.AppState;
import atrous.state.Side;
import atrous.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Which sections a layer has under its figure. */
final class Exhibits {

    private Exhibits() {}

    static List<Exhibit> of(AppState state, Side side, Frame frame, Messages m) {
        var exhibits = new ArrayList<Exhibit>();
        if (state.project().layer(side).layer() instanceof ConvTranspose) {
            exhibits.add(OutputSizeExhibit.of(state.project(), side, m));
        }
        return exhibits;
    }
}
