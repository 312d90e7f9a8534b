package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.figure.MapKind;
import atrous.figure.Target;
import atrous.layer.Field;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sliding kernel")
class PlayTest {

    private static final Action PLAY = new Pointing.Play();
    private static final Action TICK = new Pointing.Tick();

    @Test
    @DisplayName("goes through every output in reading order, stops after the last, and writes no link on the way")
    void toTheEnd() {
        var visit = new Visit("#conv?i=4x5&k=3&d=1&p=same").does(PLAY);
        for (int step = 1; step <= 20; step++) {
            assertEquals(step < 20 || step == 1, visit.state.session().playing());
            assertEquals(step, Marked.filled(visit.state));
            assertEquals(step, Marked.position(visit.state));
            assertEquals(new Target(MapKind.OUTPUT, (step - 1) / 5, (step - 1) % 5),
                    Marked.selection(visit.state, Side.FIRST).shown());
            visit.does(TICK);
        }
        assertFalse(visit.state.session().playing());
        assertEquals(20, Marked.filled(visit.state));
        assertEquals(List.of(), visit.links());
    }

    @Test
    @DisplayName("starts over after the end, and goes on from where it was paused")
    void again() {
        var visit = new Visit("#conv?i=2x2&k=1&d=1").does(PLAY, TICK, TICK, TICK, TICK, PLAY);
        assertEquals(1, Marked.filled(visit.state));
        visit.does(TICK, new Pointing.Pause());
        assertEquals(2, Marked.filled(visit.state));
        assertTrue(visit.links().get(0).endsWith("pin=none&step=2"), visit.links().get(0));
        visit.does(TICK);
        assertEquals(2, Marked.filled(visit.state));
        visit.does(PLAY, TICK);
        assertEquals(3, Marked.filled(visit.state));
    }

    @Test
    @DisplayName("stands still on a layer of one output")
    void oneOutput() {
        var visit = new Visit("#conv?i=3x3&k=3&d=1&p=valid").does(PLAY, TICK);
        assertFalse(visit.state.session().playing());
        assertEquals(1, Marked.filled(visit.state));
    }

    @Test
    @DisplayName("can be put anywhere, within what there is")
    void stepTo() {
        var visit = new Visit("#").does(new Pointing.StepTo(17, false));
        assertEquals(17, Marked.filled(visit.state));
        assertEquals(List.of(), visit.links());
        visit.does(new Pointing.StepTo(400, true));
        assertEquals(49, Marked.filled(visit.state));
        assertEquals(1, visit.links().size());
        visit.does(new Pointing.StepTo(-3, true));
        assertEquals(1, Marked.filled(visit.state));
    }

    @Test
    @DisplayName("stops where a cell is pinned, with all outputs computed while it is inspected")
    void pinning() {
        var visit = new Visit("#").does(PLAY, TICK, TICK, new Pointing.TogglePin(new Target(MapKind.INPUT, 0, 0)));
        assertFalse(visit.state.session().playing());
        assertEquals(49, Marked.filled(visit.state));
        assertEquals(OptionalLong.of(3), visit.project().step());
    }

    @Test
    @DisplayName("stays within the outputs when the layer shrinks under it")
    void shrinking() {
        var visit = new Visit("#").does(new Pointing.StepTo(40, true)).types(Field.INPUT_SIZE, 0, "5");
        assertEquals(25, Marked.filled(visit.state));
        visit.types(Field.INPUT_SIZE, 0, "7");
        assertEquals(40, Marked.filled(visit.state));
    }

    @Test
    @DisplayName("is no undo step, nor is changing the speed or the language while it slides")
    void noUndoSteps() {
        var visit = new Visit("#").does(PLAY, TICK, new Arrange.Prefer(Preferences.DEFAULT.with(Preferences.Speed.FAST)),
                new Arrange.EditSide(Side.FIRST), new Arrange.DismissLinkProblems(), TICK);
        assertEquals(List.of(), visit.links());
        assertEquals(List.of(new Effect.SavePreferences(visit.state.preferences().text())), visit.effects);
        assertTrue(visit.state.session().playing());
        assertEquals(List.of(), visit.state.history().past());
    }
}
