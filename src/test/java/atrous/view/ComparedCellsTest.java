package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.figure.Frame;
import atrous.figure.MapKind;
import atrous.state.AppState;
import atrous.state.Link;
import atrous.state.Preferences;
import atrous.state.Side;
import atrous.text.English;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Two compared figures")
class ComparedCellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"i=12x12&k=3&d=1&vs=1&vs.d=4", "i=7x7&k=3&d=2&vs=1&vs.d=1", "i=9x9&k=3&p=valid&vs=1&vs.i=20x30",
        "i=16&k=3&d=1&vs=1&vs.d=9", "i=224x224&k=3&d=1&vs=1&vs.k=9&vs.d=4", "i=5x40&k=3&ci=4&co=64&vs=1&vs.s=4&vs.d=8",
        "i=64x64&k=9&d=4&vs=1&vs.i=3x3&vs.k=1"})
    @DisplayName("have cells of one size, no larger than either alone would have, and the smaller of one fills it")
    void oneSize(String link) {
        AppState state = AppState.start(Link.read("#conv?" + link).project(), List.of(), Preferences.DEFAULT);
        var view = new LayerView(state, new English());
        for (double width = 320; width < 1000; width += 17) {
            for (double height : new double[] {300, 450, 620}) {
                var frame = new Frame(width, height);
                for (MapKind map : MapKind.values()) {
                    double first = cell(view, Side.FIRST, map, view.alike(frame));
                    double alone = Math.min(cell(view, Side.FIRST, map, frame), cell(view, Side.SECOND, map, frame));
                    assertEquals(first, cell(view, Side.SECOND, map, view.alike(frame)), map + " at " + frame);
                    assertTrue(first <= alone && first >= alone * 0.7, map + " at " + frame + ": " + first + " of " + alone);
                }
            }
        }
    }

    private static double cell(LayerView view, Side side, MapKind map, Frame frame) {
        return view.figure(side, frame).layout().box(map).cell();
    }
}
