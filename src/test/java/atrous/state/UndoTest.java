package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.figure.MapKind;
import atrous.figure.Options;
import atrous.figure.Target;
import atrous.layer.Field;
import atrous.layer.PaddingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Undo")
class UndoTest {

    private static final Action UNDO = new Arrange.Undo();
    private static final Action REDO = new Arrange.Redo();

    @Test
    @DisplayName("takes back a whole drag, which is one link")
    void drag() {
        var visit = new Visit("#");
        Project start = visit.project();
        var kernel = new ControlId(Field.KERNEL_SIZE, 0);
        for (int size = 3; size <= 9; size++) {
            visit.does(new Edit.SetNumber(kernel, Integer.toString(size), false));
            assertEquals(size, visit.kernel(0).size());
        }
        assertEquals(List.of(), visit.effects);
        visit.does(new Edit.SetNumber(kernel, "9", true));
        assertEquals(List.of("#conv?i=7x7&k=9&s=1&d=2&p=same"), visit.links());
        visit.does(UNDO);
        assertEquals(start, visit.project());
        visit.does(REDO);
        assertEquals(9, visit.kernel(0).size());
        assertEquals(3, visit.links().size());
    }

    @ParameterizedTest
    @EnumSource(names = {"INPUT_SIZE", "KERNEL_SIZE", "STRIDE", "DILATION", "PADDING", "OUT_CHANNELS"})
    @DisplayName("takes back whichever number was set")
    void number(Field field) {
        var visit = new Visit("#conv?i=9x9&k=3&s=1&d=1&p=1");
        Project start = visit.project();
        visit.types(field, 0, "4");
        assertNotEquals(start, visit.project());
        visit.does(UNDO);
        assertEquals(start, visit.project());
    }

    @Test
    @DisplayName("goes back through everything that was done, and redo forward again")
    void random() {
        var random = new Random(1);
        for (int round = 0; round < 40; round++) {
            var visit = new Visit("#conv?i=12x12&k=3&s=1&d=1&p=2");
            var seen = new ArrayList<>(List.of(visit.project()));
            for (int i = 0; i < 25; i++) {
                visit.does(anything(random));
                if (!visit.project().equals(seen.get(seen.size() - 1))) {
                    seen.add(visit.project());
                }
            }
            for (int i = seen.size() - 1; i >= 0; i--) {
                assertEquals(seen.get(i), visit.project());
                visit.does(UNDO);
            }
            assertEquals(seen.get(0), visit.project());
            for (Project project : seen) {
                assertEquals(project, visit.project());
                visit.does(REDO);
            }
            assertEquals(Link.write(visit.project()), visit.links().get(visit.links().size() - 1));
        }
    }

    /** Something that a layer of this size can always do. */
    private static Action anything(Random random) {
        String number = Integer.toString(1 + random.nextInt(4));
        return switch (random.nextInt(7)) {
            case 0 -> new Edit.SetNumber(new ControlId(Field.KERNEL_SIZE, 0), number, true);
            case 1 -> new Edit.SetNumber(new ControlId(Field.STRIDE, 1), number, true);
            case 2 -> new Edit.ChooseMode(PaddingMode.values()[random.nextInt(4)]);
            case 3 -> new Edit.SetBias(random.nextBoolean());
            case 4 -> new Arrange.Show(new Options(random.nextBoolean(), random.nextBoolean()));
            case 5 -> new Pointing.TogglePin(new Target(MapKind.INPUT, random.nextInt(12), 1));
            default -> new MatrixEdit.SetCell(true, 0, 0, number);
        };
    }

    @Test
    @DisplayName("first takes back what is typed and can't be had, or is not finished")
    void unfinished() {
        for (Action last : List.of(new Edit.SetNumber(new ControlId(Field.KERNEL_SIZE, 0), "99", true),
                new Edit.SetNumber(new ControlId(Field.KERNEL_SIZE, 0), "abc", true),
                new Edit.SetNumber(new ControlId(Field.KERNEL_SIZE, 0), "4", false))) {
            var visit = new Visit("#conv?i=9x9&k=3&d=1&p=valid").types(Field.KERNEL_SIZE, 0, "5").does(last, UNDO);
            assertEquals(5, visit.kernel(0).size());
            assertEquals(List.of(), visit.editor().problems());
            assertEquals(5, visit.editor().wanted().layer().kernel().get(0).size());
            assertEquals(3, visit.does(UNDO).kernel(0).size());
        }
    }

    @Test
    @DisplayName("at the beginning and redo at the end change nothing")
    void ends() {
        var visit = new Visit("#");
        AppState start = visit.state;
        visit.does(UNDO, REDO);
        assertEquals(start, visit.state);
        assertEquals(List.of(), visit.effects);
    }

    @Test
    @DisplayName("forgets what was undone once something else is done")
    void branch() {
        var visit = new Visit("#").types(Field.KERNEL_SIZE, 0, "5").does(UNDO).types(Field.STRIDE, 0, "2").does(REDO);
        assertEquals(3, visit.kernel(0).size());
        assertEquals(2, visit.kernel(0).stride());
    }

    @Test
    @DisplayName("remembers many steps, but not without end")
    void limited() {
        var visit = new Visit("#");
        for (int i = 0; i < 500; i++) {
            visit.types(Field.SEED, 0, Integer.toString(i + 2));
        }
        int steps = visit.state.history().past().size();
        assertTrue(steps >= 100 && steps <= 400, () -> steps + " steps");
        for (int i = 0; i < steps; i++) {
            visit.does(UNDO);
        }
        assertEquals(501 - steps, Controls.value(visit.layer(), new ControlId(Field.SEED, 0)));
    }
}
