package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.code.Framework;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text of the page's own scripts")
class TextActionTest {

    private final AppState start = AppState.start(Project.DEFAULT, List.of(), Preferences.DEFAULT);

    @Test
    @DisplayName("chooses the framework that the layer is written for")
    void framework() {
        for (Framework framework : Framework.values()) {
            assertEquals(framework,
                    after(TextAction.FRAMEWORK + framework.ordinal()).preferences().framework());
        }
    }

    @Test
    @DisplayName("chooses of how many layers in a row is told")
    void inRow() {
        assertEquals(4, after(TextAction.IN_ROW + 3).project().show().inRow());
    }

    @Test
    @DisplayName("sets the groups of the layer that is edited")
    void groups() {
        AppState channels = after(TextAction.OPEN + "#conv?i=7x7&ci=4&co=8");
        AppState grouped = Update.apply(channels, TextAction.of(TextAction.GROUPS + 4, channels)).state();
        assertEquals("#conv?i=7x7&k=3&s=1&d=2&p=same&ci=4&co=8&g=4", Link.write(grouped.project()));
    }

    @Test
    @DisplayName("opens a link, whatever colons are in it")
    void open() {
        String link = "#conv?i=9x9&k=3&s=1&d=1&p=same&in=random:4";
        assertEquals(Link.read(link).project(), after(TextAction.OPEN + link).project());
    }

    @Test
    @DisplayName("writes the link that it opens, and leaves the edited side as it is")
    void written() {
        var compared = AppState.start(Link.read("#conv?vs=1&vs.d=1").project(), List.of(), Preferences.DEFAULT);
        var first = Update.apply(compared, new Arrange.EditSide(Side.FIRST)).state();
        String link = "#conv?i=9x9&k=3&s=1&d=1&p=same&vs=1&vs.d=2";
        Update.Next next = Update.apply(first, TextAction.of(TextAction.OPEN + link, first));
        assertEquals(List.of(new Effect.WriteLink(next.state().project())), next.effects());
        assertEquals(link, Link.write(next.state().project()));
        assertEquals(Side.FIRST, next.state().session().editing());
    }

    private AppState after(String text) {
        return Update.apply(start, TextAction.of(text, start)).state();
    }
}
