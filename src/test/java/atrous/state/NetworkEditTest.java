package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.network.Item;
import atrous.network.Outline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Editing a network")
class NetworkEditTest {

    private static final String TEXT = "input 33x33\nconv 3\nx2 {\n  a: conv 5\n  relu\n}\nconv 1 < a\n";
    private NetworkState state;

    @BeforeEach
    void open() {
        open(TEXT);
    }

    private void open(String text) {
        state = NetworkState.start(NetworkProject.of(NetworkProject.DEFAULT.withText(text).outline()), List.of(), Preferences.DEFAULT);
    }

    private void act(NetworkAction action) {
        state = NetworkUpdate.apply(state, action).state();
    }

    private void gives(String text, int selected) {
        assertEquals("input 33x33\n" + text, state.project().text());
        assertEquals(selected, state.session().selected());
    }

    @Test
    @DisplayName("puts a layer into a gap, in a repeat too")
    void insert() {
        act(new NetworkEdit.Insert(new NetworkSlot(1, 1), "maxpool 2"));
        gives("conv 3\nx2 {\n  a: conv 5\n  maxpool 2\n  relu\n}\nconv 1 < a\n", 3);
        act(new NetworkEdit.Insert(new NetworkSlot(-1, 0), "bn"));
        gives("bn\nconv 3\nx2 {\n  a: conv 5\n  maxpool 2\n  relu\n}\nconv 1 < a\n", 0);
    }

    @Test
    @DisplayName("takes a layer away, or a repeat with all in it")
    void remove() {
        act(new NetworkEdit.Remove(3));
        gives("conv 3\nx2 {\n  a: conv 5\n}\nconv 1 < a\n", 3);
        act(new NetworkEdit.Remove(1));
        gives("conv 3\nconv 1 < a\n", 1);
    }

    @Test
    @DisplayName("duplicates, without the name")
    void duplicate() {
        act(new NetworkEdit.Duplicate(2));
        gives("conv 3\nx2 {\n  a: conv 5\n  conv 5\n  relu\n}\nconv 1 < a\n", 3);
    }

    @Test
    @DisplayName("moves a line by one, into a repeat, through it and out of it, and back")
    void shift() {
        open("input 33x33\nconv 3\nx2 {\n  relu\n}\nbn\n");
        var seen = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            act(new NetworkEdit.Shift(state.session().selected() == 3 && i == 0 ? 0 : state.session().selected(), true));
            seen.add(state.project().text());
        }
        assertEquals(List.of("input 33x33\nx2 {\n  conv 3\n  relu\n}\nbn\n", "input 33x33\nx2 {\n  relu\n  conv 3\n}\nbn\n",
                "input 33x33\nx2 {\n  relu\n}\nconv 3\nbn\n", "input 33x33\nx2 {\n  relu\n}\nbn\nconv 3\n",
                "input 33x33\nx2 {\n  relu\n}\nbn\nconv 3\n"), seen);
        for (int i = 0; i < 5; i++) {
            act(new NetworkEdit.Shift(state.session().selected(), false));
        }
        gives("conv 3\nx2 {\n  relu\n}\nbn\n", 0);
    }

    @Test
    @DisplayName("moves any line into any gap, and never loses or doubles one")
    void moveAnywhere() {
        for (long seed = 0; seed < 300; seed++) {
            Outline outline = RandomOutlines.of(seed);
            int count = NetworkPlaces.count(outline.items());
            for (int place = 0; place < count; place++) {
                for (int parent = -1; parent < count; parent++) {
                    if (parent >= 0 && !(NetworkPlaces.at(outline, parent) instanceof Item.Repeat)) {
                        continue;
                    }
                    for (int index = 0; index <= NetworkPlaces.children(outline, parent).size(); index++) {
                        move(outline, place, new NetworkSlot(parent, index));
                    }
                }
            }
        }
    }

    private static void move(Outline outline, int place, NetworkSlot to) {
        Outline moved = NetworkPlaces.moved(outline, place, to);
        Item item = NetworkPlaces.at(outline, place);
        boolean inside = to.parent() >= place && to.parent() < place + NetworkPlaces.count(item);
        assertEquals(inside, moved == null);
        if (moved != null) {
            assertEquals(item, NetworkPlaces.at(moved, NetworkPlaces.movedTo(outline, place, to)));
            assertEquals(sorted(outline), sorted(moved));
        }
    }

    private static List<String> sorted(Outline outline) {
        return NetworkProject.of(outline).text().lines().map(String::strip).sorted().toList();
    }

    @Test
    @DisplayName("wraps a line into a repeat, changes how often, and dissolves it")
    void repeats() {
        act(new NetworkEdit.Wrap(0));
        act(new NetworkEdit.SetNumber(0, NetworkNumber.TIMES, 23));
        gives("x23 {\n  conv 3\n}\nx2 {\n  a: conv 5\n  relu\n}\nconv 1 < a\n", 0);
        act(new NetworkEdit.Dissolve(0));
        act(new NetworkEdit.Dissolve(1));
        gives("conv 3\na: conv 5\nrelu\nconv 1 < a\n", 1);
    }

    @Test
    @DisplayName("renames a layer in those that read it; a name that is none is told at its line")
    void rename() {
        act(new NetworkEdit.Rename(2, "特征"));
        assertEquals(TEXT.replace("a: ", "特征: ").replace("< a", "< 特征"), state.project().text());
        act(new NetworkEdit.Rename(2, "3x"));
        assertEquals(List.of(2), state.session().reading().mistakes().stream().map(NetworkMistake::place).toList());
        act(new NetworkArrange.Undo());
        act(new NetworkArrange.Undo());
        assertEquals(TEXT, state.project().text());
    }

    @Test
    @DisplayName("steps the numbers of each kind of layer that has them")
    void numbers() {
        open("input 33x33\nconv 3x5 d2\nconvt 4 s2 p1\navgpool 3 s2 p1 nopad\ndense 7 nobias\nrelu\n");
        act(new NetworkEdit.SetNumber(0, NetworkNumber.KERNEL, 7));
        act(new NetworkEdit.SetNumber(0, NetworkNumber.PADDING, 6));
        act(new NetworkEdit.SetNumber(0, NetworkNumber.CHANNELS, 16));
        act(new NetworkEdit.SetNumber(1, NetworkNumber.STRIDE, 3));
        act(new NetworkEdit.SetNumber(1, NetworkNumber.PADDING, 0));
        act(new NetworkEdit.SetNumber(2, NetworkNumber.DILATION, 2));
        act(new NetworkEdit.SetNumber(3, NetworkNumber.CHANNELS, 9));
        act(new NetworkEdit.SetNumber(4, NetworkNumber.KERNEL, 9));
        assertEquals("input 33x33\nconv 7 d2 p6 c16\nconvt 4 s3\navgpool 3 s2 d2 p1 nopad\ndense 9 nobias\nrelu\n", state.project().text());
        assertTrue(NetworkNumber.CHANNELS.isOf(NetworkPlaces.at(state.project().outline(), 1)));
        assertFalse(NetworkNumber.CHANNELS.isOf(NetworkPlaces.at(state.project().outline(), 2)));
    }

    @Test
    @DisplayName("shows what is typed at once, and undoes all of it in one step")
    void typing() {
        act(new NetworkTyping.Line(0, "conv 3 ", false));
        act(new NetworkTyping.Line(0, "conv 3 d", false));
        assertEquals(List.of(0), state.session().reading().mistakes().stream().map(NetworkMistake::place).toList());
        assertEquals("conv 3 d", NetworkLines.of(state.project()).at(0));
        act(new NetworkTyping.Line(0, "conv 3 d2", false));
        assertTrue(state.session().reading().isCurrent());
        act(new NetworkTyping.Line(0, "conv 3 d2; bn", false));
        act(new NetworkTyping.Line(0, "conv 3 d2; bn", true));
        assertEquals(TEXT.replace("conv 3\n", "conv 3 d2\nbn\n"), state.project().text());
        act(new NetworkArrange.Undo());
        assertEquals(TEXT, state.project().text());
        act(new NetworkArrange.Redo());
        assertEquals(TEXT.replace("conv 3\n", "conv 3 d2\nbn\n"), state.project().text());
    }

    @Test
    @DisplayName("forgets what is typed on Escape")
    void forget() {
        act(new NetworkTyping.Line(1, "x7", false));
        assertEquals(TEXT.replace("x2", "x7"), state.project().text());
        act(new NetworkTyping.Forget());
        assertEquals(TEXT, state.project().text());
        assertFalse(state.canUndo());
    }

    @Test
    @DisplayName("changes the input, its number of axes too")
    void input() {
        act(new NetworkTyping.Line(-1, "input 400 c2", true));
        assertEquals(TEXT.replace("33x33", "400 c2"), state.project().text());
        assertTrue(state.session().reading().isCurrent());
    }

    @Test
    @DisplayName("leaves a line that can’t be read as it is written when others are changed, moved or doubled")
    void nothingLost() {
        open("input 33x33\nx2 {\n  bn\n}\n# zz\nconv 3\n");
        act(new NetworkTyping.Line(1, "zz", true));
        act(new NetworkTyping.Line(-1, "input 0", true));
        act(new NetworkEdit.Duplicate(1));
        assertEquals("input 0\nx2 {\n  zz\n  zz\n}\n# zz\nconv 3\n", state.project().text());
        assertEquals(List.of(-1, 1, 2), state.session().reading().mistakes().stream().map(NetworkMistake::place).toList());
        act(new NetworkEdit.Shift(2, true));
        act(new NetworkEdit.Remove(4));
        act(new NetworkEdit.Rename(1, "a"));
        assertEquals("input 0\nx2 {\n  zz\n}\nzz\n# zz\n", state.project().text());
    }

    @Test
    @DisplayName("undoes and does again with the same line selected, where it still is")
    void selection() {
        act(new NetworkArrange.Select(2));
        act(new NetworkEdit.Insert(new NetworkSlot(-1, 0), "bn"));
        act(new NetworkArrange.Select(5));
        act(new NetworkArrange.Undo());
        gives(TEXT.substring(12), 4);
        act(new NetworkArrange.Redo());
        assertEquals(5, state.session().selected());
        act(new NetworkEdit.Shift(0, true));
        assertEquals(1, state.session().selected());
        act(new NetworkArrange.Undo());
        assertEquals(0, state.session().selected());
    }

    @Test
    @DisplayName("makes no repeat of one that is not closed, and of a repeat’s line reads the turns only")
    void braces() {
        act(new NetworkTyping.Line(0, "x3 {", true));
        assertEquals("x3 {", NetworkLines.of(state.project()).at(0));
        act(new NetworkTyping.Line(0, "relu", true));
        assertEquals(TEXT.replace("conv 3", "relu"), state.project().text());
        act(new NetworkTyping.Line(1, "bn", false));
        assertEquals(List.of(1), state.session().reading().mistakes().stream().map(NetworkMistake::place).toList());
        act(new NetworkTyping.Line(1, "bn", true));
        act(new NetworkTyping.Line(1, "x3 { bn }", true));
        assertEquals(TEXT.replace("conv 3", "relu"), state.project().text());
        act(new NetworkTyping.Line(1, "x3 {", true));
        gives(TEXT.substring(12).replace("conv 3", "relu").replace("x2", "x3"), 1);
    }
}
