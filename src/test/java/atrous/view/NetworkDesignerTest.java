package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.field.Ask;
import atrous.field.Chain;
import atrous.field.Designer;
import atrous.network.OutlineText;
import atrous.network.Shape;
import atrous.state.NetworkProject;
import atrous.state.NetworkState;
import atrous.state.Preferences;
import atrous.text.ChineseNetwork;
import atrous.text.DesignerWords;
import atrous.text.EnglishNetwork;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The designer's section")
class NetworkDesignerTest {

    private static final DesignerWords WORDS = new EnglishNetwork().designer();
    private static final Shape INPUT = new Shape(3, List.of(64L, 65L));

    private static Offer answer(DesignerForm form, DesignerWords words) {
        Ask ask = form.ask(2);
        return DesignerAnswer.of(ask, Designer.answer(ask), INPUT, words);
    }

    private static DesignerForm exactly(String field, String layers, String dilations) {
        return DesignerForm.DEFAULT.exactly(true).with(DesignerForm.Entry.FIELD, field).with(DesignerForm.Entry.FEWEST, layers)
                .with(DesignerForm.Entry.MOST, layers).with(DesignerForm.Entry.DILATIONS, dilations);
    }

    private static NetworkDesigner at(String text) {
        NetworkProject project = NetworkProject.of(OutlineText.read(text).read().outline());
        return new NetworkDesigner(new NetworkView(NetworkState.start(project, List.of(), Preferences.DEFAULT), new EnglishNetwork()));
    }

    private static List<List<String>> cells(Offer offer) {
        return offer.rows().stream().map(Offer.Row::cells).toList();
    }

    // Fact hdc-1-3-9.
    @Test
    @DisplayName("offers stacks with their costs, each as a network that keeps the input")
    void answers() {
        Offer offer = answer(exactly("27", "3", "1-12"), WORDS);
        assertEquals("1 stack with a field of exactly 27, the cheapest first", offer.caption());
        assertEquals(List.of(new Offer.Row(List.of("1, 3, 9", "1", "3", "27", "27", "27"),
                "input 64x65 c3\nconv 3\nconv 3 d3\nconv 3 d9\n")), offer.rows());
    }

    @Test
    @DisplayName("says why there is no such stack")
    void reasons() {
        assertEquals(List.of("No such stack: with 3 layers of these kernels, dilations and strides the field is at most 13."),
                answer(exactly("27", "3", "1,2"), WORDS).intro());
        assertEquals(List.of("No such stack: with 3 layers the field is at least 7."), answer(exactly("5", "3", "1,2"), WORDS).intro());
        assertEquals(List.of("No such stack: with this kernel and these dilations every field is 1 more than a multiple of 4."),
                answer(exactly("27", "4", "2,4"), WORDS).intro());
        // Fact hdc-2-3-5: dilations 2, 3 and 5 leave holes in 21 cells.
        assertEquals(List.of("No such stack: each one with such a field leaves holes."), answer(exactly("21", "3", "2,3,5"), WORDS).intro());
        assertTrue(answer(exactly("21", "3", "2,3,5"), new ChineseNetwork().designer()).intro().get(0).contains("空洞"));
    }

    @Test
    @DisplayName("says so where the search was cut short")
    void cut() {
        assertEquals(List.of(WORDS.nothing() + " " + WORDS.cut()), answer(exactly("19999", "32", "1-1024").with(DesignerForm.Entry.STRIDES, "1-9"), WORDS).intro());
    }

    // Facts hdc-2-2-2, hdc-1-2-3 and hdc-1-2-2.
    @Test
    @DisplayName("closes the holes of 2, 2, 2 by 1, 2, 2, or by 1, 2, 3 where the field is kept")
    void holes() {
        Offer offer = at("input 33x33\nconv 3 d2\nrelu\nconv 3 d2\nconv 3 d2\n").holes();
        assertEquals(List.of("Of the 13 cells of the field along an axis, an output never reads 6. The smallest changes of dilations that close these holes:"), offer.intro());
        assertEquals(List.of(List.of("Least change", "1, 2, 2", "1 layer", "11"), List.of("Field kept", "1, 2, 3", "2 layers", "13")), cells(offer));
        assertEquals("input 33x33\nconv 3\nrelu\nconv 3 d2\nconv 3 d3\n", offer.rows().get(1).text());
        assertEquals(List.of("There are none: an output reads each of the 15 cells of its field along an axis."),
                at("input 33x33\nconv 3\nconv 3 d2\nconv 3 d4\n").holes().intro());
    }

    @Test
    @DisplayName("goes on from the network at hand to a field in three ways, many layers as a repeat")
    void more() {
        NetworkDesigner designer = at("input 33x33\nconv 3\nconv 3 d2\nconv 3 d4\n");
        assertEquals(List.of(WORDS.already("15")), designer.moreLayers(15).intro());
        Offer offer = designer.moreLayers(64);
        // 15 + 8·7; 15 + 16 + 32 + 64; 15 + 8 + 16·3.
        assertEquals(List.of(List.of("Dilation 4 each", "7", "71"), List.of("Doubling dilations, 8 to 32", "3", "127"),
                List.of("Stride 2 first, dilation 4 each", "4", "71")), cells(offer));
        assertEquals("input 33x33\nconv 3\nconv 3 d2\nconv 3 d4\nx7 {\n  conv 3 d4\n}\n", offer.rows().get(0).text());
        for (Offer.Row row : offer.rows()) {
            assertEquals(row.cells().get(2), Long.toString(Chain.of(OutlineText.read(row.text()).read().outline()).stack(1).field()));
        }
    }

    @Test
    @DisplayName("has no button for more layers than a network may have")
    void tooMany() {
        Offer offer = at("input 9x9\nconv 3\n").moreLayers(1 << 20);
        assertEquals("", offer.rows().get(0).text());
        assertEquals("more than 10\u202f000", offer.rows().get(0).cells().get(1));
        assertEquals(List.of(WORDS.tooMany()), offer.notes());
    }

    @Test
    @DisplayName("appends the decoder that mirrors a chain")
    void mirror() {
        NetworkDesigner designer = at("input 65x64 c3\nconv 3 s2 p1 c16\nrelu\nmaxpool 2\n");
        assertEquals("input 65x64 c3\nconv 3 s2 p1 c16\nrelu\nmaxpool 2\nconvt 2 s2 op1x0\nconvt 3 s2 p1 op0x1 c3\n",
                designer.withDecoder(designer.decoder()));
        assertEquals(List.of(), at("input 9x9\nrelu\n").decoder());
    }

    @Test
    @DisplayName("names the node at which a network is no chain, and layers that differ along the axes")
    void obstacles() {
        assertTrue(at("input 9x9\na: conv 3\nconv 3\nsum: add a\n").obstacle().startsWith("The network is no chain: sum does not read just"));
        assertTrue(at("input 9x9\nconv 3\nend: gap\n").obstacle().contains("end is of another kind"));
        NetworkDesigner uneven = at("input 9x9\nconv 3x1\n");
        assertEquals(WORDS.axesDiffer(), uneven.obstacle());
        assertTrue(uneven.isChain() && !uneven.isEven());
    }
}
