package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.network.Preset;
import atrous.network.Presets;
import atrous.state.NetworkProject;
import atrous.text.ChineseNetwork;
import atrous.text.EnglishNetwork;
import atrous.text.PresetWords;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A known network")
class KnownNetworkTest {

    @Test
    @DisplayName("is known by what it is, as long as nothing of it is changed")
    void known() {
        for (Preset preset : Presets.ALL) {
            NetworkProject project = NetworkProject.of(preset.outline());
            assertEquals(preset.id(), KnownNetwork.of(project).id());
            assertNull(KnownNetwork.of(project.withText(project.text() + "relu\n")));
            assertNull(KnownNetwork.of(project.withText(project.text() + "nothing\n")));
        }
        assertNull(KnownNetwork.of(NetworkProject.DEFAULT));
    }

    @Test
    @DisplayName("has a title that no other has, and is in one group")
    void titles() {
        for (PresetWords words : List.of(new EnglishNetwork().presets(), new ChineseNetwork().presets())) {
            var titles = new HashSet<String>();
            int grouped = 0;
            for (Presets.Group group : Presets.Group.values()) {
                assertFalse(words.group(group).isEmpty());
                grouped += group.presets().size();
            }
            for (Preset preset : Presets.ALL) {
                assertTrue(titles.add(KnownNetwork.title(preset, words)), preset.id());
            }
            assertEquals(titles.size(), grouped);
        }
    }

    @Test
    @DisplayName("comes with its source, and with remarks in both languages")
    void words() {
        PresetWords english = new EnglishNetwork().presets();
        assertEquals("F. Yu, V. Koltun (2016). Multi-Scale Context Aggregation by Dilated Convolutions. ICLR.",
                english.source(Presets.of("yu-koltun-context").source()));
        for (Preset.Remark remark : Preset.Remark.values()) {
            assertTrue(english.remark(remark).endsWith("."));
            assertTrue(new ChineseNetwork().presets().remark(remark).endsWith("。"));
        }
    }
}
