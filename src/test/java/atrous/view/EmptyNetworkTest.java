package atrous.view;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import atrous.figure.Frame;
import atrous.state.NetworkProject;
import atrous.state.NetworkState;
import atrous.state.Preferences;
import atrous.text.ChineseNetwork;
import atrous.text.EnglishNetwork;
import atrous.text.NetworkWords;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A network of which next to nothing can be had")
class EmptyNetworkTest {

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"input 65x65 c3", "input 9", "input 1x1", "input 8x8\nfoo", "input 8x8\nadd in x", "input 8x8\nx3 {\n}"})
    @DisplayName("has its table, its list and its sections all the same")
    void sections(String text) {
        NetworkProject project = NetworkProject.DEFAULT.withText(text);
        for (NetworkWords words : List.of(new EnglishNetwork(), new ChineseNetwork())) {
            var view = new NetworkView(NetworkState.start(project, List.of(), Preferences.DEFAULT), words);
            assertDoesNotThrow(view::table);
            assertDoesNotThrow(view::rows);
            assertDoesNotThrow(view::pinned);
            assertDoesNotThrow(() -> NetworkProgram.of(view));
            assertDoesNotThrow(() -> NetworkExhibits.of(view, new Frame(800, 400)));
        }
    }
}
