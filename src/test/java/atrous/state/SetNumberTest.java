package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Conv;
import atrous.layer.Field;
import atrous.layer.Padding;
import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Where;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A number that is typed")
class SetNumberTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE,
            names = {"OUTPUT_PADDING", "OUTPUT_SIZE", "OFFSET_GROUPS", "OFFSET_AMOUNT", "INPUT_VALUES", "KERNEL_VALUES"})
    @DisplayName("becomes the value of its control, and of no other")
    void everyControl(Field field) {
        var visit = new Visit("#conv?i=9x8&k=3x2&s=1x2&d=2x1&p=3,4,5,6&ci=4&co=8&g=2");
        int controls = field == Field.PADDING ? 4 : field == Field.SEED
                || field == Field.IN_CHANNELS || field == Field.OUT_CHANNELS || field == Field.GROUPS ? 1 : 2;
        for (int index = 0; index < controls; index++) {
            Map<ControlId, Long> before = values(visit.layer());
            long value = field == Field.GROUPS ? 4 : field == Field.OUT_CHANNELS ? 10 : field == Field.IN_CHANNELS ? 12 : 7;
            visit.types(field, index, " " + value + " ");
            before.put(new ControlId(field, index), value);
            assertEquals(before, values(visit.layer()));
            assertTrue(visit.editor().problems().isEmpty());
            visit = new Visit("#conv?i=9x8&k=3x2&s=1x2&d=2x1&p=3,4,5,6&ci=4&co=8&g=2");
        }
    }

    private static Map<ControlId, Long> values(LayerSpec spec) {
        var values = new java.util.HashMap<ControlId, Long>();
        for (Field field : List.of(Field.INPUT_SIZE, Field.KERNEL_SIZE, Field.STRIDE, Field.DILATION, Field.PADDING,
                Field.IN_CHANNELS, Field.OUT_CHANNELS, Field.GROUPS, Field.SEED)) {
            for (int i = 0; i < (field == Field.PADDING ? 4 : 2); i++) {
                values.put(new ControlId(field, i), Controls.value(spec, new ControlId(field, i)));
            }
        }
        values.keySet().removeIf(id -> id.index() == 1
                && (id.field() == Field.IN_CHANNELS || id.field() == Field.OUT_CHANNELS || id.field() == Field.GROUPS));
        return values;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0", "-3", "1.5", "1e3", "1048577", "99999999999999999999"})
    @DisplayName("and is no valid number leaves the figure, stays in its control, and is explained")
    void refused(String text) {
        var visit = new Visit("#conv?i=9x9&k=3&s=1&d=1&p=1").types(Field.KERNEL_SIZE, 0, "5");
        Project before = visit.project();
        visit.types(Field.KERNEL_SIZE, 0, text);
        assertEquals(before, visit.project());
        assertEquals(text, visit.editor().refusal(new ControlId(Field.KERNEL_SIZE, 0)).text());
        assertEquals(List.of(new Problem(new Where.OfLayer(Field.KERNEL_SIZE, Where.ALL_AXES), text,
                new Requirement.WholeNumber(1, Conv.LIMIT))), visit.editor().problems());
        assertEquals(1, visit.links().size());
    }

    @Test
    @DisplayName("may be 0 only for padding and seeds")
    void zero() {
        var visit = new Visit("#conv?i=9x9&k=3&s=1&d=1&p=1").types(Field.PADDING, 0, "0").types(Field.SEED, 0, "0");
        assertEquals(List.of(), visit.editor().problems());
        for (Field field : List.of(Field.INPUT_SIZE, Field.STRIDE, Field.DILATION, Field.IN_CHANNELS, Field.GROUPS)) {
            assertEquals(1, new Visit("#").types(field, 0, "0").editor().problems().size());
        }
    }

    @Test
    @DisplayName("that is right but does not fit is kept as a wish, and the figure follows once it fits")
    void conflict() {
        var visit = new Visit("#conv?i=9x9&k=3&s=1&d=3&p=valid");
        Project before = visit.project();
        visit.types(Field.KERNEL_SIZE, 0, "7");
        assertEquals(before, visit.project());
        assertEquals(7, visit.editor().wanted().layer().kernel().get(0).size());
        var needed = (Requirement.KernelFits) visit.editor().problems().get(0).requirement();
        assertEquals(new Requirement.KernelFits(3, 19, 9, 5), needed);
        assertEquals(List.of(), visit.links());
        visit.types(Field.PADDING, 0, Long.toString(needed.paddingNeeded()));
        assertEquals(7, visit.kernel(0).size());
        assertEquals(List.of(), visit.editor().problems());
        assertEquals(1, visit.links().size());
    }

    @Test
    @DisplayName("right in one control leaves what is wrong in another as it was typed")
    void othersStay() {
        var visit = new Visit("#").types(Field.STRIDE, 0, "x").types(Field.KERNEL_SIZE, 0, "5");
        assertEquals(5, visit.kernel(0).size());
        assertEquals("x", visit.editor().refusal(new ControlId(Field.STRIDE, 1)).text());
        visit.types(Field.STRIDE, 0, "2");
        assertTrue(visit.editor().refused().isEmpty());
        assertEquals(2, visit.kernel(1).stride());
    }

    @Test
    @DisplayName("goes to height and width alike while they are linked, to one of them while not")
    void linkedAxes() {
        var visit = new Visit("#").types(Field.KERNEL_SIZE, 1, "5").types(Field.PADDING, 2, "4");
        assertEquals(List.of(5L, 5L), List.of(visit.kernel(0).size(), visit.kernel(1).size()));
        var four = new Padding.Sides(4, 4);
        assertEquals(new Padding.Explicit(List.of(four, four)), visit.layer().layer().paddingAsked());
        visit.does(new Edit.SetLinked(false)).types(Field.KERNEL_SIZE, 1, "3").types(Field.PADDING, 2, "6");
        assertEquals(List.of(5L, 3L), List.of(visit.kernel(0).size(), visit.kernel(1).size()));
        assertEquals(new Padding.Explicit(List.of(four, new Padding.Sides(6, 4))), visit.layer().layer().paddingAsked());
        visit.does(new Edit.SetLinked(true));
        assertEquals(visit.kernel(0), visit.kernel(1));
        assertEquals(new Padding.Explicit(List.of(four, four)), visit.layer().layer().paddingAsked());
    }

    @Test
    @DisplayName("is linked from the start only where height and width are the same")
    void linkedFromTheStart() {
        assertTrue(new Visit("#").state.session().linked());
        for (String link : List.of("i=7x8", "k=3x1", "p=1,2,1,2", "p=1,1,2,2")) {
            assertFalse(new Visit("#conv?" + link).state.session().linked(), link);
        }
    }

    @Test
    @DisplayName("for one side of the padding takes the others from the rule that was chosen")
    void paddingFromARule() {
        var visit = new Visit("#conv?i=7x7&k=4&d=1&p=same").does(new Edit.SetLinked(false)).types(Field.PADDING, 1, "9");
        assertEquals(new Padding.Explicit(List.of(new Padding.Sides(1, 9), new Padding.Sides(1, 2))),
                visit.layer().layer().paddingAsked());
    }

    @Test
    @DisplayName("for all sides at once can't stand for sides that differ: choosing them separates the axes")
    void unequalSidesUnlink() {
        var visit = new Visit("#conv?i=7x7&k=4&d=1&p=same").does(new Edit.ChoosePadding(java.util.Optional.empty()));
        assertFalse(visit.state.session().linked());
        assertTrue(new Visit("#").does(new Edit.ChoosePadding(java.util.Optional.empty())).state.session().linked());
    }

    @Test
    @DisplayName("that is the same as before writes no link")
    void same() {
        var visit = new Visit("#");
        AppState before = visit.state;
        visit.types(Field.KERNEL_SIZE, 0, "3");
        assertEquals(List.of(), visit.effects);
        assertSame(before.history(), visit.state.history());
    }
}
