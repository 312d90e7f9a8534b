package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import atrous.figure.ChannelChoice;
import atrous.layer.Requirement;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Which channels are shown")
class ShownChannelsTest {

    private static final String LINK = "#conv?i=7x7&k=3&s=1&d=2&p=same&ci=3&co=4";

    private static AppState open(String link) {
        return AppState.start(Link.read(link).project(), List.of(), Preferences.DEFAULT);
    }

    private static AppState show(AppState state, boolean output, long channel) {
        return Update.apply(state, new ShownChannels.Show(output, channel, true)).state();
    }

    @Test
    @DisplayName("is chosen within what there is, kept in the link, and undone")
    void choose() {
        AppState shown = show(show(open(LINK), false, 1), true, 99);
        assertEquals(LINK + "&ic=2&oc=4", Link.write(shown.project()));
        assertEquals(shown.project(), Link.read(LINK + "&ic=2&oc=4").project());
        assertEquals(new ChannelChoice(0, 0), show(shown, true, -1).project().show().channels().with(false, 0));
        AppState undone = Update.apply(shown, new Arrange.Undo()).state();
        assertEquals(LINK + "&ic=2", Link.write(undone.project()));
    }

    @Test
    @DisplayName("is not in the link of a layer that has lost the channel, but is back with it")
    void lost() {
        AppState shown = show(open(LINK), true, 3);
        var fewer = Update.apply(shown, new Edit.SetNumber(new ControlId(atrous.layer.Field.OUT_CHANNELS, 0), "1", true)).state();
        assertEquals(LINK.replace("&co=4", ""), Link.write(fewer.project()));
        var again = Update.apply(fewer, new Edit.SetNumber(new ControlId(atrous.layer.Field.OUT_CHANNELS, 0), "4", true)).state();
        assertEquals(LINK + "&oc=4", Link.write(again.project()));
    }

    @Test
    @DisplayName("is refused in a link where there is no such channel, with the range")
    void problems() {
        assertEquals(new Requirement.WholeNumber(1, 3), Link.read(LINK + "&ic=4").problems().get(0).requirement());
        assertEquals(new Requirement.WholeNumber(1, 4), Link.read(LINK + "&oc=0").problems().get(0).requirement());
        assertEquals(new Requirement.WholeNumber(1, 1), Link.read("#maxpool?i=7x7&k=3&ic=2").problems().get(0).requirement());
    }

    @Test
    @DisplayName("decides whether values can be typed: only into the first, from which the others follow")
    void typing() {
        AppState other = show(open(LINK), true, 1);
        AppState refused = Update.apply(other, new MatrixEdit.SetCell(true, 0, 0, "5")).state();
        assertInstanceOf(Requirement.FirstChannel.class, refused.session().matrixProblem().requirement());
        assertEquals(other.project(), refused.project());
        AppState input = Update.apply(other, new MatrixEdit.SetCell(false, 0, 0, "5")).state();
        assertEquals(5, Marked.subject(input.project(), Side.FIRST).input().at(0, 0));
    }
}
