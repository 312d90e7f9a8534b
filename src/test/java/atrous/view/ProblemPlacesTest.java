package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.layer.Field;
import atrous.layer.Padding;
import atrous.state.Action;
import atrous.state.AppState;
import atrous.state.ControlId;
import atrous.state.Edit;
import atrous.state.Link;
import atrous.state.Preferences;
import atrous.state.Update;
import atrous.text.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A kernel that does not fit its padded input")
class ProblemPlacesTest {

    private static final String START = "#conv?i=7x7&k=3&d=2&p=1";

    @ParameterizedTest
    @CsvSource({"INPUT_SIZE, 2", "KERNEL_SIZE, 9", "DILATION, 5"})
    @DisplayName("is said beside the number that was changed last, and nowhere else")
    void changedLast(Field field, String text) {
        assertEquals(List.of(field + " 0"), places(START, number(field, 0, text)));
    }

    @Test
    @DisplayName("is said beside the padding that was taken away")
    void padding() {
        assertEquals(List.of("PADDING 0"), places("#conv?i=7x7&k=3&d=4&p=1", number(Field.PADDING, 0, "0")));
        assertEquals(List.of("rule"),
                places("#conv?i=7x7&k=3&d=4&p=1", new Edit.ChoosePadding(Optional.of(Padding.Rule.VALID))));
    }

    @Test
    @DisplayName("is called a window at a layer that pools, by the controls' names and by what is said of them")
    void window() {
        NumberControl size = ControlPanel.of(after("#maxpool?i=8x8", number(Field.KERNEL_SIZE, 0, "99")), new English()).kernel().get(0);
        assertEquals("Window size", size.name());
        assertEquals("Window size “99” spans 99 cells, but the padded input has 8: raise the padding to 46 or more on each side, or make it or "
                + "its dilation smaller.", size.problem());
    }

    @Test
    @DisplayName("is said on the axis that it is true of")
    void oneAxis() {
        assertEquals(List.of("DILATION 1"), places(START, new Edit.SetLinked(false), number(Field.DILATION, 1, "5")));
        assertEquals(List.of("KERNEL_SIZE 1"), places(START, new Edit.SetLinked(false), number(Field.DILATION, 1, "5"),
                number(Field.KERNEL_SIZE, 0, "2")));
    }

    @Test
    @DisplayName("stays said where it was when a number changes that has no part in it")
    void stays() {
        assertEquals(List.of("DILATION 0"), places(START, number(Field.DILATION, 0, "5"), number(Field.STRIDE, 0, "2")));
    }

    @ParameterizedTest
    @CsvSource({"7x7, 0", "7, 0", "7, 1"})
    @DisplayName("is not alone: a padding that is no number is forgotten when a rule takes its place")
    void paddingForgotten(String size, int index) {
        AppState state = after("#conv?i=" + size + "&p=1,2" + (size.equals("7") ? "" : ",1,2"),
                number(Field.PADDING, index, "x"), new Edit.ChoosePadding(Optional.of(Padding.Rule.SAME_UPPER)));
        assertEquals("", new LayerView(state, new English()).controls().note());
    }

    private static Action number(Field field, int index, String text) {
        return new Edit.SetNumber(new ControlId(field, index), text, true);
    }

    private static AppState after(String link, Action... actions) {
        AppState state = AppState.start(Link.read(link).project(), List.of(), Preferences.DEFAULT);
        for (Action action : actions) {
            state = Update.apply(state, action).state();
        }
        return state;
    }

    private static List<String> places(String link, Action... actions) {
        ControlPanel panel = new LayerView(after(link, actions), new English()).controls();
        var places = new ArrayList<String>();
        Stream.of(panel.input(), panel.kernel(), panel.padding(), panel.channels()).flatMap(List::stream)
                .filter(control -> !control.problem().isEmpty())
                .forEach(control -> places.add(control.id().field() + " " + control.id().index()));
        if (!panel.ruleProblem().isEmpty()) {
            places.add("rule");
        }
        if (!panel.modeProblem().isEmpty()) {
            places.add("mode");
        }
        return places;
    }
}
