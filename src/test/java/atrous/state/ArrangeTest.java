package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.figure.MapKind;
import atrous.figure.Options;
import atrous.figure.Target;
import atrous.layer.Field;
import atrous.layer.LayerKind;
import atrous.tensor.Pattern;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page")
class ArrangeTest {

    @Test
    @DisplayName("compares the layer with itself without dilation, and the controls change the second")
    void compare() {
        var visit = new Visit("#conv?i=9x9&k=3&s=2&d=4&p=half").does(new Arrange.Compare(true));
        assertEquals(Link.read("#conv?i=9x9&k=3&s=2&d=4&p=half&vs=1&vs.d=1").project(), visit.project());
        assertEquals(Side.SECOND, visit.state.session().editing());
        visit.types(Field.KERNEL_SIZE, 0, "5");
        assertEquals(List.of(3L, 5L), List.of(size(visit, Side.FIRST), size(visit, Side.SECOND)));
        visit.does(new Arrange.EditSide(Side.FIRST)).types(Field.KERNEL_SIZE, 0, "1");
        assertEquals(List.of(1L, 5L), List.of(size(visit, Side.FIRST), size(visit, Side.SECOND)));
        visit.does(new Arrange.Compare(false));
        assertEquals(Optional.empty(), visit.project().compared());
        assertEquals(Side.FIRST, visit.state.session().editing());
    }

    private static long size(Visit visit, Side side) {
        return visit.project().layer(side).layer().kernel().get(0).size();
    }

    @Test
    @DisplayName("compares an ordinary layer with a dilated one if that fits, else with itself")
    void compareUndilated() {
        assertEquals(2, new Visit("#conv?d=1").does(new Arrange.Compare(true)).kernel(0).dilation());
        assertEquals(1, new Visit("#conv?i=3x3&d=1&p=valid").does(new Arrange.Compare(true)).kernel(0).dilation());
    }

    @Test
    @DisplayName("keeps axes linked only while the side that is edited has equal axes")
    void editSide() {
        var visit = new Visit("#conv?vs=1&vs.k=3x5");
        assertTrue(visit.state.session().linked());
        assertFalse(visit.does(new Arrange.EditSide(Side.SECOND)).state.session().linked());
        assertFalse(visit.does(new Arrange.EditSide(Side.FIRST)).state.session().linked());
        assertEquals(List.of(), visit.effects);
    }

    @Test
    @DisplayName("opens a link in place of what it shows, which undo brings back")
    void openLink() {
        var visit = new Visit("#").types(Field.STRIDE, 0, "bad").does(new Arrange.OpenLink("#conv?i=20&k=7"));
        assertEquals(Link.read("#conv?i=20&k=7").project(), visit.project());
        assertTrue(visit.editor().refused().isEmpty());
        assertEquals(Project.DEFAULT, visit.does(new Arrange.Undo()).project());
    }

    @Test
    @DisplayName("that opens a link to what it shows already stays as it is")
    void openSameLink() {
        for (Pattern pattern : Pattern.values()) {
            var visit = new Visit("#").types(Field.SEED, 0, "7").does(new Edit.FillWith(false, pattern),
                    new Arrange.Show(new Options(false, true))).types(Field.STRIDE, 0, "bad");
            AppState before = visit.state;
            visit.does(new Arrange.OpenLink(visit.links().get(visit.links().size() - 1)));
            assertSame(before.session(), visit.state.session());
            assertEquals(before.history(), visit.state.history());
        }
    }

    @Test
    @DisplayName("shows what of a link it could not use until that is dismissed")
    void linkProblems() {
        var visit = new Visit("#").does(new Arrange.OpenLink("#conv?k=x"));
        assertEquals(1, visit.state.session().linkProblems().size());
        visit.types(Field.STRIDE, 0, "2");
        assertEquals(1, visit.state.session().linkProblems().size());
        visit.does(new Arrange.DismissLinkProblems());
        assertEquals(List.of(), visit.state.session().linkProblems());
    }

    @Test
    @DisplayName("no longer tells of a part of a link that is set otherwise")
    void settled() {
        var visit = new Visit("#").does(new Arrange.OpenLink("#conv?k=x&s=x&pin=o99,99&colour=red"));
        assertEquals(List.of("k", "s", "pin", "colour"), visit.told());
        visit.types(Field.STRIDE, 0, "bad");
        assertEquals(List.of("k", "s", "pin", "colour"), visit.told());
        visit.types(Field.STRIDE, 0, "2");
        assertEquals(List.of("k", "pin", "colour"), visit.told());
        visit.does(new Pointing.TogglePin(new Target(MapKind.OUTPUT, 0, 0)));
        assertEquals(List.of("k", "colour"), visit.told());
        visit.does(new Arrange.OpenLink("#conv?k=x&s=3"));
        assertEquals(List.of("k"), visit.told());
        visit.does(new Edit.ChooseKind(LayerKind.MAX_POOL));
        assertEquals(List.of(), visit.told());
    }

    @Test
    @DisplayName("starts over with the first figure, and keeps what is preferred")
    void reset() {
        var visit = new Visit("#conv?i=20&k=7").does(new Arrange.Prefer(Preferences.DEFAULT.with(Preferences.Theme.DARK)),
                new Arrange.Reset());
        assertEquals(Project.DEFAULT, visit.project());
        assertEquals(Preferences.Theme.DARK, visit.state.preferences().theme());
        assertEquals(List.of(new Effect.SavePreferences(visit.state.preferences().text()),
                new Effect.WriteLink(Project.DEFAULT)), visit.effects);
    }
}
