package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.figure.Anchor;
import atrous.figure.MapKind;
import atrous.figure.Selection;
import atrous.figure.Target;
import atrous.layer.Field;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pointing")
class PointingTest {

    private static final Target CORNER = new Target(MapKind.OUTPUT, 0, 0);
    private static final Target INPUT = new Target(MapKind.INPUT, 3, 2);

    private static Target shown(Visit visit) {
        return Marked.selection(visit.state, Side.FIRST).shown();
    }

    @Test
    @DisplayName("at a cell shows it, writes nothing, and gives way to the pinned cell again")
    void hover() {
        var visit = new Visit("#");
        assertEquals(new Target(MapKind.OUTPUT, 3, 3), shown(visit));
        visit.does(new Pointing.Hover(INPUT, false));
        assertEquals(INPUT, shown(visit));
        visit.does(new Pointing.Hover(null, false));
        assertEquals(new Target(MapKind.OUTPUT, 3, 3), shown(visit));
        assertEquals(List.of(), visit.effects);
    }

    @Test
    @DisplayName("at a cell that this layer does not have shows the pinned one")
    void nowhere() {
        var visit = new Visit("#").does(new Pointing.Hover(new Target(MapKind.OUTPUT, 50, 50), true));
        assertEquals(new Target(MapKind.OUTPUT, 3, 3), shown(visit));
        assertEquals(Anchor.of(Marked.subject(visit.project(), Side.FIRST), shown(visit)), Marked.anchor(visit.state, Side.FIRST));
    }

    @Test
    @DisplayName("with the keyboard moves the drawn neighbourhood, with the mouse not")
    void neighbourhood() {
        var visit = new Visit("#conv?i=500x500&k=3");
        Anchor middle = Marked.anchor(visit.state, Side.FIRST);
        visit.does(new Pointing.Hover(CORNER, false));
        assertEquals(middle, Marked.anchor(visit.state, Side.FIRST));
        visit.does(new Pointing.Hover(CORNER, true));
        assertEquals(0, Marked.anchor(visit.state, Side.FIRST).outputRow());
    }

    @Test
    @DisplayName("at a cell and choosing it pins it; choosing it again lets it go")
    void pin() {
        var visit = new Visit("#").does(new Pointing.TogglePin(INPUT));
        assertEquals(new Pin.At(INPUT), visit.project().pin());
        assertTrue(visit.links().get(0).endsWith("&pin=i3,2"));
        visit.does(new Pointing.TogglePin(INPUT));
        assertEquals(new Pin.None(), visit.project().pin());
        assertTrue(visit.links().get(1).endsWith("&pin=none"));
        assertEquals(new Pin.None(), new Visit("#").does(new Pointing.TogglePin(new Target(MapKind.OUTPUT, 3, 3))).project().pin());
        assertEquals(new Pin.None(), new Visit("#conv?pin=o1,1").does(new Pointing.Unpin()).project().pin());
    }

    @Test
    @DisplayName("at a cell that only the second figure has pins it and lets it go, too")
    void pinOnTheSecond() {
        var far = new Target(MapKind.OUTPUT, 10, 10);
        var visit = new Visit("#conv?p=valid&vs=1&vs.p=full").does(new Pointing.TogglePin(far));
        assertEquals(far, Marked.selection(visit.state, Side.SECOND).shown());
        visit.does(new Pointing.TogglePin(far));
        assertEquals(new Pin.None(), visit.project().pin());
    }

    @Test
    @DisplayName("at nothing shows the middle output, which stays the middle while sizes change")
    void middle() {
        var visit = new Visit("#");
        for (int size = 1; size <= 12; size++) {
            visit.types(Field.INPUT_SIZE, 0, Integer.toString(size));
            assertEquals(new Target(MapKind.OUTPUT, size / 2, size / 2), shown(visit));
        }
        assertFalse(visit.links().get(11).contains("pin"));
    }

    @Test
    @DisplayName("at a cell that shrinking took away is remembered for when it grows back")
    void shrinkAndGrow() {
        var corner = new Target(MapKind.OUTPUT, 6, 6);
        var visit = new Visit("#").does(new Pointing.TogglePin(corner)).types(Field.INPUT_SIZE, 0, "4");
        assertEquals(new Target(MapKind.OUTPUT, 3, 3), shown(visit));
        visit.types(Field.INPUT_SIZE, 0, "9");
        assertEquals(corner, shown(visit));
    }

    @Test
    @DisplayName("moves a pin only onto cells that are there")
    void movePin() {
        var visit = new Visit("#").does(new Pointing.MovePin(CORNER));
        assertEquals(new Pin.At(CORNER), visit.project().pin());
        assertEquals(1, Marked.position(visit.state));
        visit.does(new Pointing.MovePin(new Target(MapKind.OUTPUT, -1, 0)), new Pointing.MovePin(new Target(MapKind.OUTPUT, 0, 7)));
        assertEquals(new Pin.At(CORNER), visit.project().pin());
        assertEquals(1, visit.links().size());
    }

    @Test
    @DisplayName("steps over inputs where these stamp the kernel, and over outputs in the other pictures")
    void stampsInputs() {
        var visit = new Visit("#convt?i=3x4&k=3&s=2&p=1&view=stamp&pin=none&step=6");
        assertEquals(12, Marked.steps(visit.project()));
        assertEquals(6, Marked.position(visit.state));
        // The sixth input is in the second row and column; with a stride of two it stands at (2, 2) among zeros.
        assertEquals(new Target(MapKind.INPUT, 2, 2), shown(visit));
        visit.does(new Pointing.StepTo(99, true));
        assertEquals(12, Marked.position(visit.state));
        visit.does(new Pointing.Play());
        assertEquals(1, Marked.filled(visit.state));
        for (int tick = 2; tick <= 12; tick++) {
            visit.does(new Pointing.Tick());
            assertEquals(tick, Marked.filled(visit.state));
        }
        assertFalse(visit.state.session().playing());
        visit.does(new Pointing.MovePin(new Target(MapKind.INPUT, 4, 6)));
        assertEquals(12, Marked.position(visit.state));
        assertEquals(Marked.subject(visit.project(), Side.FIRST).outputs(),
                Marked.steps(new Visit("#convt?i=3x4&k=3&s=2&p=1&view=matrix").project()));
    }

    @Test
    @DisplayName("with nothing pinned or pointed at shows the last output computed")
    void nothingPinned() {
        var visit = new Visit("#conv?pin=none&step=9");
        Selection selection = Marked.selection(visit.state, Side.FIRST);
        assertEquals(new Target(MapKind.OUTPUT, 1, 1), selection.shown());
        assertEquals(9, selection.filled());
        assertEquals(new Target(MapKind.OUTPUT, 6, 6), shown(new Visit("#conv?pin=none")));
        assertNull(visit.state.session().pointed());
    }
}
