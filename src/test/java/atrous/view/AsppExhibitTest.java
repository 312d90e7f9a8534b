package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.figure.Frame;
import atrous.layer.Facts;
import atrous.network.OutlineText;
import atrous.network.Presets;
import atrous.render.Palette;
import atrous.render.SvgRenderer;
import atrous.state.NetworkProject;
import atrous.state.NetworkState;
import atrous.state.NetworkTextAction;
import atrous.state.NetworkUpdate;
import atrous.state.Preferences;
import atrous.text.ChineseNetwork;
import atrous.text.EnglishNetwork;
import atrous.text.NetworkWords;
import atrous.text.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The section of a network’s parallel rates")
class AsppExhibitTest {

    private static final Frame FRAME = new Frame(800, 400);

    private static NetworkState state(String text) {
        return NetworkState.start(NetworkProject.of(OutlineText.read(text).read().outline()), List.of(), Preferences.DEFAULT);
    }

    private static List<Exhibit> all(NetworkState state, NetworkWords words) {
        return AsppExhibit.of(new NetworkView(state, words), FRAME);
    }

    private static Exhibit of(String text) {
        return all(state(text), new EnglishNetwork()).get(0);
    }

    /** A pyramid of these rates on a map of an effective stride. */
    private static String pyramid(long size, int halvings, long kernel, List<Long> rates, String together) {
        var text = new StringBuilder("input " + size + "x" + size + " c3\nx" + halvings + " { conv 3 s2 c4 }\nf: relu\n");
        var names = new StringBuilder();
        for (long rate : rates) {
            text.append("r").append(rate).append(": conv ").append(kernel).append(" d").append(rate).append(" c8 nobias < f\n");
            names.append(" r").append(rate);
        }
        return text.append(together).append(names).append('\n').toString();
    }

    private static List<Long> column(Exhibit.Table table, int column) {
        return table.rows().stream().map(row -> Long.parseLong(row.get(column))).toList();
    }

    @Test
    @DisplayName("has the published effective kernels, growth and weights (Chen et al. 2017)")
    void published() {
        var fact = Facts.of("aspp");
        int halvings = Long.numberOfTrailingZeros(fact.in("os"));
        List<Long> rates = Facts.numbers(fact.inputs().get("rates"));
        Exhibit exhibit = of(pyramid(513, halvings, fact.in("k"), rates, "concat"));
        Exhibit.Table table = exhibit.tables().get(0);
        List<Long> effective = Facts.numbers(fact.expected().get("k_eff"));
        assertEquals(effective.stream().map(k -> k + " × " + k).toList(), table.rows().stream().map(row -> row.get(3)).toList());
        assertEquals(effective.stream().map(k -> k + " × " + k).toList(), table.rows().stream().map(row -> row.get(4)).toList());
        assertEquals(Facts.numbers(fact.expected().get("rf_increase_px")), column(table, 5));
        // 4 channels come in and 8 go out.
        assertEquals(rates.stream().map(rate -> fact.out("param_per_io_channel") * 4 * 8).toList(), column(table, 6));
        assertEquals(Facts.numbers(fact.expected().get("rf_increase_px")), column(exhibit.tables().get(2), 5));
    }

    @Test
    @DisplayName("has the published numbers of positions where only the centre weight is left, on a map of 65 cells")
    void degenerate() {
        var fact = Facts.of("aspp-degenerate");
        List<Long> rates = Facts.numbers(fact.inputs().get("rate"));
        Exhibit.Table table = of(pyramid(fact.in("n"), 1, 3, rates, "add").replace("x1 { conv 3 s2 c4 }", "conv 3 c4")).tables().get(1);
        assertEquals(Facts.numbers(fact.expected().get("all_three_valid_1d")), column(table, 2));
        assertEquals(Facts.numbers(fact.expected().get("centre_only_1d")), column(table, 3));
        assertEquals("Only the centre weight inside", table.head().get(3));
    }

    @Test
    @DisplayName("draws how many taps are inside, and names the branch that the field comes from")
    void deepLab() {
        Exhibit exhibit = of(Presets.of("deeplab-v3").text());
        assertEquals(List.of("b, rate 6: taps inside the map at each of 33 positions", "c, rate 12: taps inside the map at each of 33 positions",
                "d, rate 18: taps inside the map at each of 33 positions"), exhibit.drawings().stream().map(Exhibit.Drawing::caption).toList());
        assertEquals("All taps are inside at 0 of 33 positions, a single one at 3.",
                exhibit.drawings().get(2).scene().semantics().description());
        assertTrue(exhibit.notes().get(0).endsWith("is that of d alone: the other branches’ fields lie inside it."), exhibit.notes().get(0));
        assertEquals("By e, every output also sees the whole image, the same at every position.", exhibit.notes().get(1));
        assertTrue(exhibit.notes().contains("A rate counts cells of its own map. At output stride 8, rates 12, 24, 36 reach as far as 6, 12, 18 do at 16."),
                exhibit.notes().toString());
        assertTrue(exhibit.intro().get(1).startsWith("Concatenation"));
        assertTrue(of(pyramid(33, 1, 3, List.of(1L, 2L), "add")).intro().get(1).startsWith("They are added"));
    }

    @Test
    @DisplayName("lets the reader choose the axis where they differ")
    void axes() {
        NetworkState state = state("input 40x20\nf: relu\na: conv 3 d2\nb: conv 3x5 d6x3 < f\nconcat a b");
        Exhibit exhibit = all(state, new EnglishNetwork()).get(0);
        assertEquals(List.of("40", "along the height"), List.of(exhibit.tables().get(1).caption().split(" ")[4], exhibit.choices().get(0).options().get(0)));
        NetworkState other = NetworkUpdate.apply(state, NetworkTextAction.of(exhibit.choices().get(0).actions().get(1))).state();
        Exhibit.Table table = all(other, new EnglishNetwork()).get(0).tables().get(1);
        assertTrue(table.caption().contains("20 positions along the width"), table.caption());
        // 5 taps 3 apart are inside from position 6 to 13.
        assertEquals(List.of("b", "3", "8", "0"), table.rows().get(1).subList(0, 4));
    }

    @Test
    @DisplayName("is there only for branches of differing rates, in Chinese too, and on one axis")
    void where() {
        assertEquals(List.of(), all(state(Presets.of("resnet-50").text()), new EnglishNetwork()));
        Exhibit chinese = all(state(Presets.of("deeplab-v3").text()), new ChineseNetwork()).get(0);
        assertTrue(chinese.notes().stream().allMatch(note -> note.matches(".*\\p{IsHan}.*。")), chinese.notes().toString());
        Exhibit line = of("input 300\nf: relu\na: conv 3 d2\nb: conv 3 d200 < f\nadd a b");
        assertEquals(List.of(), line.drawings());
        assertTrue(line.notes().contains("Maps of more than " + Quantity.of(128) + " positions are not drawn."), line.notes().toString());
        // A tap 200 cells away is inside from either end, not from the middle 100.
        assertEquals("100", line.tables().get(1).rows().get(1).get(3));
    }

    /** Written anew with {@code -Dgolden.update=true}. */
    @Test
    @DisplayName("has the golden drawing of rate 18 on 33 cells")
    void golden() throws IOException {
        String actual = SvgRenderer.render(of(Presets.of("deeplab-v3").text()).drawings().get(2).scene(), Palette.LIGHT);
        Path golden = Path.of("src/test/resources/golden/network-exhibit/aspp-rate-18.svg");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertEquals(Files.readString(golden), actual);
    }
}
