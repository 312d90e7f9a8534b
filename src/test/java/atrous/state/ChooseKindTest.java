package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.layer.LayerKind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Choosing another kind of layer")
class ChooseKindTest {

    private static String after(String link, LayerKind kind) {
        AppState state = AppState.start(Link.read(link).project(), List.of(), Preferences.DEFAULT);
        return Link.write(Update.apply(state, new Edit.ChooseKind(kind)).state().project());
    }

    @Test
    @DisplayName("shows its usual layer where nobody has changed anything")
    void untouched() {
        assertEquals("#maxpool?i=8x8&k=2&s=2&d=1&p=valid", after("#conv?i=7x7&k=3&s=1&d=2&p=same", LayerKind.MAX_POOL));
        assertEquals("#conv?i=7x7&k=3&s=1&d=2&p=same", after("#maxpool?i=8x8", LayerKind.CONV));
        assertEquals("#avgpool?i=16&k=2&s=2&d=1&p=valid", after("#conv?i=16", LayerKind.AVG_POOL));
    }

    @Test
    @DisplayName("shows its usual layer over another input where only that was changed")
    void otherInput() {
        assertEquals("#convt?i=6x6&k=3&s=2&d=1&p=1&in=ramp", after("#conv?i=6x6&k=3&s=1&d=2&p=same&in=ramp", LayerKind.CONV_TRANSPOSE));
        assertEquals("#convt?i=7x7&k=3&s=2&d=1&p=1", after("#deform?i=7x7&tap=3,3:0,0:1,1", LayerKind.CONV_TRANSPOSE));
        assertEquals("#maxpool?i=9&k=2&s=2&d=1&p=valid", after("#conv?i=9", LayerKind.MAX_POOL));
    }

    @Test
    @DisplayName("keeps what both have in common, and a given padding as numbers where there are no rules")
    void kept() {
        assertEquals("#maxpool?i=9x8&k=3x2&s=2&d=1&p=1", after("#conv?i=9x8&k=3x2&s=2&d=1&p=1&ci=3&w=ones", LayerKind.MAX_POOL));
        assertEquals("#avgpool?i=9x8&k=3&s=2&d=1&p=same&ceil=1&in=ramp",
                after("#maxpool?i=9x8&k=3&s=2&p=same&ceil=1&in=ramp", LayerKind.AVG_POOL));
        assertEquals("#convt?i=9x9&k=3&s=2&d=1&p=1&w=box", after("#conv?i=9x9&k=3&s=2&d=1&p=same&w=box", LayerKind.CONV_TRANSPOSE));
    }

    @Test
    @DisplayName("to or from adaptive pooling, whose bins are no window, keeps the input")
    void adaptive() {
        assertEquals("#adaptavg?i=8x8&out=3", after("#conv?i=7x7&k=3&s=1&d=2&p=same", LayerKind.ADAPTIVE_AVG_POOL));
        assertEquals("#adaptmax?i=16&out=6", after("#conv?i=16", LayerKind.ADAPTIVE_MAX_POOL));
        assertEquals("#adaptmax?i=9x8&out=2x5&in=ramp", after("#adaptavg?i=9x8&out=2x5&in=ramp", LayerKind.ADAPTIVE_MAX_POOL));
        assertEquals("#adaptmax?i=9x8&out=3&in=ramp", after("#maxpool?i=9x8&k=3&in=ramp", LayerKind.ADAPTIVE_MAX_POOL));
        assertEquals("#conv?i=9x8&k=3&s=1&d=2&p=same&in=ramp", after("#adaptavg?i=9x8&out=2&in=ramp", LayerKind.CONV));
    }

    @Test
    @DisplayName("is one undo step, and changes the layer that is edited")
    void compared() {
        Visit visit = new Visit("#conv?i=9x9&k=3&s=2&d=1&p=same&vs=1&vs.d=2");
        visit.does(new Edit.ChooseKind(LayerKind.MAX_POOL));
        assertEquals("#conv?i=9x9&k=3&s=2&d=1&p=same&vs=maxpool&vs.i=9x9&vs.k=3&vs.d=2&vs.p=same", Link.write(visit.project()));
        visit.does(new Arrange.Undo());
        assertEquals("#conv?i=9x9&k=3&s=2&d=1&p=same&vs=1&vs.d=2", Link.write(visit.project()));
    }
}
