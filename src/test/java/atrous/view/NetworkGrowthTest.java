package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.figure.Frame;
import atrous.network.OutlineText;
import atrous.network.Presets;
import atrous.state.NetworkChoice;
import atrous.state.NetworkProject;
import atrous.state.NetworkState;
import atrous.state.Preferences;
import atrous.text.ChineseNetwork;
import atrous.text.EnglishNetwork;
import atrous.text.NetworkWords;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The growth of a network")
class NetworkGrowthTest {

    private static List<Exhibit> of(String text, int chosen, NetworkWords words) {
        NetworkProject project = NetworkProject.of(OutlineText.read(text).read().outline());
        NetworkProject shown = project.with(project.show().with(NetworkChoice.GROWTH, chosen));
        return NetworkGrowth.of(new NetworkView(NetworkState.start(shown, List.of(), Preferences.DEFAULT), words), new Frame(600, 400));
    }

    private static String said(String text) {
        return of(text, 0, new EnglishNetwork()).get(0).intro().get(0);
    }

    // Fact yk-fig1.
    @Test
    @DisplayName("is told beside linear and exponential growth at the same cost")
    void said() {
        assertEquals("Along an axis, this network’s field is 15 cells after 3 layers that read more than one cell. "
                + "As many convolutions with kernel 3 and dilation 1 reach 7: each adds 2, which is linear growth. "
                + "With dilations 1, 2, 4 … they reach 15: each layer adds twice what the one before did, which is exponential growth, "
                + "with the same parameters and multiply–adds.", said("input 33x33\nconv 3\nconv 3 d2\nrelu\nconv 3 d4\n"));
    }

    @Test
    @DisplayName("adds costs up to the whole network’s, where they are chosen")
    void costs() {
        // 3 · (9 weights and 1 bias); 9 · 33² · 3; four maps of 33² floats.
        assertEquals(List.of("This network in all: 30 parameters, 29\u202f403 multiply–adds, 17\u202f424 bytes of maps."),
                of("input 33x33\nconv 3\nconv 3 d2\nconv 3 d4\n", 1, new EnglishNetwork()).get(0).notes().subList(0, 1));
        assertEquals(List.of(), of("input 33x33\nconv 3\n", 0, new EnglishNetwork()).get(0).notes());
    }

    // Fact resnet-conventions.
    @Test
    @DisplayName("goes along the nodes’ fields where branches meet, and takes the kernel that most layers have")
    void branches() {
        String said = said(Presets.of("resnet-50-v1.5").text());
        assertTrue(said.startsWith("Along an axis, this network’s field is 427 cells after 18 layers"), said);
        assertTrue(said.contains("kernel 3 and dilation 1 reach 37"), said);
    }

    @Test
    @DisplayName("says where dilations can be doubled no more")
    void limit() {
        assertTrue(said("input 9\nx100 { conv 3 }\n").contains("In 19 layers, as many as can be doubled here, with dilations 1, 2, 4 … they reach 1\u202f048\u202f575"));
    }

    @Test
    @DisplayName("is none where no layer reads more than one cell")
    void none() {
        assertEquals(List.of(), of("input 9x9\nconv 1\nrelu\n", 0, new EnglishNetwork()));
    }

    @Test
    @DisplayName("is drawn for every known network, in both languages")
    void all() {
        for (var preset : Presets.ALL) {
            assertEquals(1, of(preset.text(), 1, new ChineseNetwork()).get(0).drawings().size());
        }
    }
}
