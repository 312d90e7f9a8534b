package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import atrous.layer.Field;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("After a reload")
class KeptTest {

    private static final String HASH = "#conv?i=7x7&k=3&s=1&d=2&p=same";

    private static AppState open(String hash) {
        Link.Read read = Link.read(hash);
        return AppState.start(read.project(), read.problems(), Preferences.parse(""));
    }

    private static AppState reloaded(AppState state) {
        String hash = Link.write(state.history().current());
        return Kept.restored(open(hash), Kept.text(state, hash), hash);
    }

    @Test
    @DisplayName("the way back and the way forward are as they were")
    void history() {
        AppState state = open(HASH);
        for (String hash : List.of("#conv?i=7x7&k=3&s=2&d=2&p=same", "#conv?i=9x9&k=3&s=2&d=2&p=same")) {
            state = Update.apply(state, new Arrange.OpenLink(hash)).state();
        }
        state = Update.apply(state, new Arrange.Undo()).state();
        AppState after = reloaded(state);
        assertEquals(state.history(), after.history());
        assertEquals(state.project(), after.project());
    }

    @Test
    @DisplayName("values too many for a link are still there")
    void values() {
        AppState state = open("#conv?i=64x64&k=3&s=1&d=2&p=same&in=random:0");
        state = Update.apply(state, new MatrixEdit.SetCell(false, 5, 6, "7.25")).state();
        assertEquals(true, Link.leavesOutValues(state.project()));
        assertEquals(state.project(), reloaded(state).project());
    }

    @Test
    @DisplayName("a gesture that was on its way has ended")
    void gesture() {
        AppState state = open(HASH);
        AppState sliding = Update.apply(state, new Edit.SetNumber(new ControlId(Field.DILATION, 0), "1", false)).state();
        AppState after = reloaded(sliding);
        assertEquals(sliding.project(), after.project());
        assertEquals(List.of(state.project()), after.history().past());
    }

    @Test
    @DisplayName("what was kept of another page, or nothing, changes nothing")
    void others() {
        AppState opened = open(HASH);
        assertSame(opened, Kept.restored(opened, "", HASH));
        assertSame(opened, Kept.restored(opened, Kept.text(opened, "#conv?i=9"), HASH));
    }
}
