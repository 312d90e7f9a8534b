package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.network.OutlineText;
import atrous.network.Presets;
import atrous.state.NetworkProject;
import atrous.state.NetworkState;
import atrous.state.Preferences;
import atrous.text.ChineseNetwork;
import atrous.text.EnglishNetwork;
import atrous.text.NetworkWords;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is worth knowing about a network")
class NetworkFindingsExhibitTest {

    private static Exhibit of(String text, NetworkWords words) {
        NetworkProject project = NetworkProject.of(OutlineText.read(text).read().outline());
        return NetworkFindingsExhibit.of(new NetworkView(NetworkState.start(project, List.of(), Preferences.DEFAULT), words));
    }

    @Test
    @DisplayName("is said in sentences, and that there is nothing where there is nothing")
    void sentences() {
        Exhibit cut = of("input 8x8\nmaxpool 2 s3", new EnglishNetwork());
        assertEquals(List.of("No output depends on 28 of the 64 cells of the input.",
                "maxpool 1 leaves 28 of the 64 cells of the map that it reads unread (44 %), and nothing else reads them. On each axis, stride 3 steps over what a window of 2 does not cover."
                        + " What these cells hold is lost."), cut.intro());
        Exhibit even = of(Presets.of("vgg-16").text(), new EnglishNetwork());
        assertEquals(List.of(new EnglishNetwork().findings().nothing()), even.intro());
        assertEquals(List.of(), even.tables());
    }

    @Test
    @DisplayName("has a table of what dilation means after down-sampling")
    void spaced() {
        Exhibit drn = of(Presets.of("drn-a-50").text(), new EnglishNetwork());
        // Rates 2 and 4 at stride 8: 16 and 32 pixels from tap to tap, twice that for three taps.
        assertEquals(List.of(List.of("2", "8", "16", "32"), List.of("4", "8", "32", "64")), drn.tables().get(0).rows().stream().map(row -> row.subList(1, 5)).toList());
    }

    @Test
    @DisplayName("is said of every preset, in both languages")
    void presets() {
        Presets.ALL.forEach(preset -> {
            assertTrue(of(preset.text(), new EnglishNetwork()).intro().stream().noneMatch(s -> s.matches(".*\\p{IsHan}.*")), preset.id());
            assertTrue(of(preset.text(), new ChineseNetwork()).intro().stream().allMatch(s -> s.matches(".*\\p{IsHan}.*。")), preset.id());
        });
    }
}
