package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.figure.Frame;
import atrous.network.Preset;
import atrous.network.Presets;
import atrous.network.Texts;
import atrous.scene.Mark;
import atrous.scene.Scene;
import atrous.state.NetworkChoice;
import atrous.state.NetworkPin;
import atrous.state.NetworkProject;
import atrous.state.NetworkState;
import atrous.state.Preferences;
import atrous.text.ChineseNetwork;
import atrous.text.EnglishNetwork;
import atrous.text.NetworkWords;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figure of a network")
class NetworkPictureTest {

    private static final Frame WIDE = new Frame(816, 470);
    private static final String STACK = "input 33x33\nconv 3\nconv 3 d2\nconv 3 d4";

    private static NetworkView view(NetworkProject project, NetworkWords words) {
        return new NetworkView(NetworkState.start(project, List.of(), Preferences.DEFAULT), words);
    }

    private static NetworkPicture picture(NetworkProject project, long pointed) {
        return new NetworkPicture(view(project, new EnglishNetwork()), WIDE, pointed);
    }

    private static NetworkProject onInput(NetworkProject project, int heat) {
        return project.with(project.show().with(NetworkChoice.VIEW, 1).with(NetworkChoice.HEAT, heat));
    }

    @Test
    @DisplayName("says what the pinned cell sees and reads (Yu and Koltun's figure 1: 15 × 15)")
    void caption() {
        NetworkProject project = NetworkProject.of(Texts.outline(STACK));
        assertEquals("Cell (16, 16) of conv 3 sees 15 × 15 cells of the input and reads all of them.",
                picture(project, -1).captions().get(0));
        NetworkProject gridded = NetworkProject.of(Texts.outline("input 33x33\nconv 3 d2\nconv 3 d2\nconv 3 d2"));
        // 7 of 13 along each axis (fact hdc-2-2-2).
        assertEquals("Cell (16, 16) of conv 3 sees 13 × 13 cells of the input, of which it reads 49. Along each axis, that is 7 of 13.",
                picture(gridded, -1).captions().get(0));
        NetworkProject corner = NetworkProject.of(Texts.outline(STACK)).with(new NetworkPin.At("conv 3", List.of(0L, 16L)));
        // 7 rows before the input and 8 in it; every row of it is read, as inside the map.
        assertEquals("Cell (0, 16) of conv 3 sees 15 × 15 cells, of which 8 × 15 lie in the input and the others in padding;"
                + " it reads all of those in the input.", picture(corner, -1).captions().get(0));
    }

    @Test
    @DisplayName("says of an input cell in which outputs it has a part")
    void projected() {
        assertEquals("Input cell 16 has a part in 15 cells of conv 3, from 9 to 23.",
                picture(NetworkProject.of(Texts.outline(STACK)), 16).captions().get(1));
    }

    @Test
    @DisplayName("pins the cell that is clicked, on any map, and goes from cell to cell and from map to map by keys")
    void pins() {
        NetworkPicture picture = picture(NetworkProject.of(Texts.outline(STACK)), -1);
        NetworkPin pin = null;
        for (double y = 0; y < 100 && pin == null; y++) {
            pin = picture.cellAt(150 + 0.5 * (816 - 150 - 132) / 33, y);
        }
        assertEquals(new NetworkPin.At("conv 3", List.of(0L, 16L)), pin);
        assertEquals(new NetworkPin.At("conv 3", List.of(17L, 16L)), picture.stepped(0, 1));
        assertEquals(new NetworkPin.At("conv 2", List.of(16L, 16L)), picture.stepped(1, 0));
        assertEquals(new NetworkPin.At("conv 3", List.of(16L, 16L)), picture.stepped(-1, 0));
        assertEquals(new NetworkPin.At("conv 3", List.of(32L, 16L)), picture.end(true));
        NetworkProject lower = NetworkProject.of(Texts.outline(STACK)).with((NetworkPin) picture.stepped(1, 0));
        assertEquals(new NetworkPin.At("conv 3", List.of(16L, 16L)), picture(lower, -1).stepped(-1, 0));
        assertNull(picture.cellAt(2, 2));
    }

    @Test
    @DisplayName("paints the input's cells by paths and by influence")
    void heat() {
        NetworkProject project = NetworkProject.of(Texts.outline(STACK));
        assertTrue(picture(onInput(project, 0), -1).heat().isEmpty());
        var paths = picture(onInput(project, 1), -1).heat().orElseThrow();
        assertEquals(15, paths.width());
        assertEquals(9, paths.top());
        // Of 1, 1, 2, 1, 3, … (fact hdc-1-2-4) the corner has 1 and the most are 9.
        assertEquals(1.0 / 9, paths.shares()[0], 1e-12);
        assertEquals(1, picture(onInput(project, 2), -1).heat().orElseThrow().shares()[4 * 15 + 4], 1e-12);
    }

    @Test
    @DisplayName("of every preset is drawn within its place, in both languages and at both widths")
    void presets() {
        for (Preset preset : Presets.ALL) {
            NetworkProject project = NetworkProject.of(preset.outline());
            for (NetworkProject each : List.of(project, onInput(project, 0))) {
                for (Frame frame : List.of(WIDE, new Frame(358, 300))) {
                    var picture = new NetworkPicture(view(each, new ChineseNetwork()), frame, -1);
                    within(picture.scene(), preset.id());
                    assertTrue(!picture.captions().get(0).isEmpty());
                }
            }
        }
    }

    private static void within(Scene scene, String name) {
        for (Mark mark : scene.marks()) {
            if (mark instanceof Mark.Rect rect) {
                assertTrue(rect.x() >= -1 && rect.x() + rect.width() <= scene.width() + 1, name + " " + rect);
                assertTrue(rect.y() >= -1 && rect.y() + rect.height() <= scene.height() + 1, name + " " + rect);
            } else if (mark instanceof Mark.Text text) {
                assertTrue(text.y() <= scene.height() && text.y() > 0, name + " " + text);
            }
        }
    }
}
