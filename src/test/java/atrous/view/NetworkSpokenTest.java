package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.network.Presets;
import atrous.state.NetworkAction;
import atrous.state.NetworkArrange;
import atrous.state.NetworkEdit;
import atrous.state.NetworkNumber;
import atrous.state.NetworkProject;
import atrous.state.NetworkState;
import atrous.state.NetworkTyping;
import atrous.state.NetworkUpdate;
import atrous.state.Preferences;
import atrous.text.ChineseNetwork;
import atrous.text.EnglishNetwork;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("To those who listen, a change of a network")
class NetworkSpokenTest {

    private NetworkState state = NetworkState.start(NetworkProject.of(NetworkProject.DEFAULT
            .withText("input 33x33\nconv 3\nx2 {\n  conv 5\n  relu\n}\nconv 1\n").outline()), List.of(), Preferences.DEFAULT);

    private String spoken(NetworkAction action) {
        NetworkState before = state;
        state = NetworkUpdate.apply(state, action).state();
        return NetworkSpoken.of(action, before, state, new EnglishNetwork());
    }

    private String caption() {
        return new NetworkView(state, new EnglishNetwork()).caption();
    }

    @Test
    @DisplayName("is told by what was done where that is not clear")
    void done() {
        String before = caption();
        String first = spoken(new NetworkEdit.SetNumber(0, NetworkNumber.DILATION, 2));
        assertEquals(caption(), first);
        assertEquals("Undone. " + before, spoken(new NetworkArrange.Undo()));
        assertEquals("Redone. " + first, spoken(new NetworkArrange.Redo()));
        String removed = spoken(new NetworkEdit.Remove(1));
        assertEquals("x2 removed, and the 2 lines in it. " + caption(), removed);
        var preset = Presets.ALL.get(0);
        String opened = spoken(new NetworkArrange.Open(preset.text()));
        assertEquals("Opened: " + KnownNetwork.title(preset, new EnglishNetwork().presets()) + ". " + caption(), opened);
    }

    @Test
    @DisplayName("that moves a line into a repeat or out of it says so")
    void moved() {
        assertTrue(spoken(new NetworkEdit.Shift(0, true)).startsWith("conv 3: now in x2, line 2 of 5. "));
        assertTrue(spoken(new NetworkEdit.Shift(1, false)).startsWith("conv 3: now outside the repeat, line 1 of 5. "));
        assertEquals("conv 3: now line 1 of 5", spoken(new NetworkEdit.Shift(0, false)));
    }

    @Test
    @DisplayName("that has mistakes is told by the first of them; what is being typed is not told")
    void mistakes() {
        assertEquals("", spoken(new NetworkTyping.Line(0, "zz", false)));
        assertTrue(spoken(new NetworkTyping.Line(0, "zz", true)).startsWith("Line 2. “zz”"));
        assertEquals("", spoken(new NetworkTyping.Text("input 9x9\nconv 3", true)));
        assertEquals("", spoken(new NetworkArrange.Select(0)));
    }

    @Test
    @DisplayName("is told in Chinese too")
    void chinese() {
        NetworkState before = state;
        state = NetworkUpdate.apply(state, new NetworkEdit.Remove(1)).state();
        assertTrue(NetworkSpoken.of(new NetworkEdit.Remove(1), before, state, new ChineseNetwork()).startsWith("已删除 x2 及其中的 2 行。"));
    }
}
