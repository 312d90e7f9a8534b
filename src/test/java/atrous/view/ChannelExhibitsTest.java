package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.figure.Frame;
import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.scene.Mark;
import atrous.state.AppState;
import atrous.state.Link;
import atrous.state.Preferences;
import atrous.state.Side;
import atrous.text.English;
import atrous.text.Messages;
import atrous.text.SimplifiedChinese;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sections about channels")
class ChannelExhibitsTest {

    private static List<Exhibit> of(String link, Messages m) {
        AppState state = AppState.start(Link.read(link).project(), List.of(), Preferences.DEFAULT);
        List<Axis> axes = ((Checked.Ok<List<Axis>>) state.project().layer().axes()).value();
        return ChannelExhibits.of(state, Side.FIRST, axes, new Frame(700, 400), m);
    }

    private static Exhibit titled(String link, String title) {
        return of(link, new English()).stream().filter(e -> e.title().equals(title)).findFirst().orElseThrow();
    }

    private static List<String> texts(Exhibit exhibit) {
        var texts = new ArrayList<String>();
        exhibit.drawings().get(0).scene().marks().forEach(m -> {
            if (m instanceof Mark.Text text) {
                texts.add(text.text());
            }
        });
        return texts;
    }

    @Test
    @DisplayName("are there where there is something to tell")
    void there() {
        var titles = Set.of("One output, channel by channel", "Groups", "Depthwise separable");
        for (String link : List.of("#conv?i=7x7&k=3", "#maxpool?i=7x7&k=3")) {
            assertTrue(of(link, new English()).stream().noneMatch(e -> titles.contains(e.title())), link);
        }
        assertEquals(titles, new TreeSet<>(of("#conv?i=7x7&k=3&ci=2", new English()).stream().map(Exhibit::title).filter(titles::contains).toList()));
    }

    @Test
    @DisplayName("write each channel's sum, the bias and the output, and add up what is not drawn")
    void terms() {
        String link = "#conv?i=2x2&k=1&d=1&p=valid&in=1,2;3,4&w=5&ci=3&co=2&bias=1&pin=o0,1";
        List<String> texts = texts(titled(link, "One output, channel by channel"));
        // As in ChannelsTest: 10 − 20 + 60 + 1; 10 is also a weight.
        assertEquals(List.of("10", "−20", "60", "+ bias 1", "= 51"), texts.stream().filter(t -> t.matches("10|−20|60|\\+ bias.*|= .+")).distinct().toList());
        List<String> many = texts(titled("#conv?i=2x2&k=1&d=1&p=valid&in=ones&w=ones&ci=10", "One output, channel by channel"));
        // Channels 9 and 10 add 9·5 − 10·5.
        assertTrue(many.contains("+ … and 2 more: −5"), many.toString());
    }

    @Test
    @DisplayName("count weights and multiply–adds of all groups as loops over the connections do")
    void groups() {
        Exhibit exhibit = titled("#conv?i=5x5&k=3&d=1&p=valid&ci=6&co=12&g=3", "Groups");
        for (List<String> row : exhibit.tables().get(0).rows()) {
            long groups = Long.parseLong(row.get(0));
            long weights = 0;
            for (int o = 0; o < 12; o++) {
                for (int i = 0; i < 6; i++) {
                    weights += o / (12 / groups) == i / (6 / groups) ? 9 : 0;
                }
            }
            assertEquals(weights, Long.parseLong(row.get(3)));
            assertEquals(weights * 9, Long.parseLong(row.get(4)));
        }
        assertEquals(List.of("1", "2", "3", "6"), exhibit.choices().get(0).options());
        assertEquals(List.of(2), exhibit.tables().get(0).marked());
        assertEquals("depthwise", exhibit.tables().get(0).rows().get(3).get(1));
        assertTrue(titled("#conv?i=5x5&k=1&ci=6&co=12", "Groups").notes().get(0).contains("pointwise"));
    }

    @Test
    @DisplayName("draw a line for each pair of channels that are connected, and none else")
    void lines() {
        Exhibit exhibit = titled("#conv?i=5x5&k=3&ci=6&co=4&g=2", "Groups");
        long lines = exhibit.drawings().get(0).scene().marks().stream()
                .mapToLong(m -> m instanceof Mark.Path p ? p.lines().size() : 0).sum();
        assertEquals(2 * 3 * 2, lines);
    }

    @Test
    @DisplayName("stay bounded, whatever the layer, and say so where they leave something out")
    void bounded() {
        for (String link : List.of("#conv?i=1048576x1048576&k=1048576&ci=1048576&co=1048576&bias=1", "#conv?i=7x7&k=101&d=1&p=half&ci=2",
                "#convt?i=9x9&k=3&s=2&ci=720720&co=720720&g=720720&bias=1", "#conv?i=9&k=3&ci=1000&co=999")) {
            for (Exhibit exhibit : of(link, new English())) {
                exhibit.drawings().forEach(d -> assertTrue(d.scene().marks().size() < 2500, link));
                exhibit.tables().forEach(t -> assertTrue(t.rows().size() <= 13, link));
            }
        }
        assertTrue(titled("#conv?i=7x7&k=3&ci=1048576", "One output, channel by channel").notes().get(0).contains("too many"));
        assertTrue(titled("#conv?i=7x7&k=101&d=1&p=half&ci=2", "One output, channel by channel").notes().get(0).contains("too large"));
    }

    @Test
    @DisplayName("are in Chinese in Chinese, and say how the other channels are filled")
    void chinese() {
        for (String link : List.of("#conv?i=7x7&k=3&ci=64&co=64&bias=1", "#conv?i=7x7&k=3&ci=2&co=2&g=2&in=ramp&w=random:3")) {
            for (Exhibit exhibit : of(link, new SimplifiedChinese())) {
                var said = new ArrayList<>(exhibit.intro());
                said.addAll(exhibit.notes());
                said.add(exhibit.title());
                exhibit.tables().forEach(t -> said.addAll(t.head()));
                for (String text : said) {
                    assertFalse(text.replaceAll("Howard et al\\., MobileNets, arXiv", "").matches(".*[A-Za-z].*"), text);
                }
            }
        }
        assertEquals(List.of("Each further input channel is the first times 2, 3, 4, 5, ….",
                "Each further kernel is random with the next seed."),
                titled("#conv?i=7x7&k=3&ci=2&in=ramp&w=random:3", "One output, channel by channel").notes());
    }
}
