package atrous.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.scene.Lettering;
import atrous.scene.Mark;
import atrous.scene.Paint;
import atrous.scene.Paint.Role;
import atrous.scene.Scene;
import atrous.scene.Semantics;
import atrous.scene.Style;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("A scene as SVG")
class SvgRendererTest {

    private static final String NASTY = "<script>alert(\"1\" & '2')</script> ]]> &amp; 卷积 −1";

    private static Document parsed(Scene scene, Palette palette) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            byte[] svg = SvgRenderer.render(scene, palette).getBytes(StandardCharsets.UTF_8);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Scene scene(Mark... marks) {
        return new Scene(120.5, 80, List.of(marks), new Semantics(NASTY, NASTY));
    }

    private static Element only(Document document, String name) {
        var found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        return (Element) found.item(found.getLength() - 1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is well-formed, says what it shows, and has text as text whatever is in it")
    void text(Palette palette) {
        Document svg = parsed(scene(new Mark.Group(NASTY, List.of(
                new Mark.Text(1, 2, NASTY, Lettering.end(12, Role.INK).asBold())))), palette);
        assertEquals(NASTY, only(svg, "text").getTextContent());
        assertEquals("end", only(svg, "text").getAttribute("text-anchor"));
        assertEquals("700", only(svg, "text").getAttribute("font-weight"));
        assertEquals(palette.colour(Role.INK), only(svg, "text").getAttribute("fill"));
        assertEquals(NASTY, only(svg, "desc").getTextContent());
        assertEquals(2, svg.getElementsByTagName("title").getLength());
        assertEquals(NASTY, only(svg, "title").getTextContent());
        assertEquals("img", svg.getDocumentElement().getAttribute("role"));
        assertEquals("0 0 120.5 80", svg.getDocumentElement().getAttribute("viewBox"));
        assertEquals(0, svg.getElementsByTagName("script").getLength());
    }

    @Test
    @DisplayName("draws rectangles, lines and paths where they are, in their colours")
    void shapes() {
        Document rect = parsed(scene(new Mark.Rect(1.006, 2, 3, 4, 0.5, Style.of(Role.TAP, Role.TAP_LINE, 1.5))), Palette.LIGHT);
        assertEquals(List.of("1.01", "2", "3", "4", "0.5"), attributes(only(rect, "rect"), "x", "y", "width", "height", "rx"));
        assertEquals(List.of(Palette.LIGHT.colour(Role.TAP), Palette.LIGHT.colour(Role.TAP_LINE), "1.5", ""),
                attributes(only(rect, "rect"), "fill", "stroke", "stroke-width", "stroke-dasharray"));
        Document line = parsed(scene(new Mark.Line(1, 2, 3.25, -4, Style.dashed(Role.INK, 2))), Palette.DARK);
        assertEquals(List.of("M1 2L3.25 -4", "none", Palette.DARK.colour(Role.INK), "5 4"),
                attributes(only(line, "path"), "d", "fill", "stroke", "stroke-dasharray"));
        Document path = parsed(scene(new Mark.Path(List.of(new double[] {0, 0, 1, 1}, new double[] {5, 5, 6, 6}),
                Style.fill(new Paint.Ramp(0.5)))), Palette.LIGHT);
        assertEquals(List.of("M0 0L1 1M5 5L6 6", Palette.LIGHT.colour(new Paint.Ramp(0.5)), ""),
                attributes(only(path, "path"), "d", "fill", "stroke"));
    }

    @Test
    @DisplayName("draws padding as a hatch that it brings with it")
    void hatch() {
        Document svg = parsed(scene(new Mark.Rect(0, 0, 1, 1, Style.fill(Role.PADDING))), Palette.LIGHT);
        assertEquals("url(#hatch)", only(svg, "rect").getAttribute("fill"));
        assertEquals("hatch", only(svg, "pattern").getAttribute("id"));
    }

    private static List<String> attributes(Element element, String... names) {
        var values = new ArrayList<String>();
        for (String name : names) {
            values.add(element.getAttribute(name));
        }
        return values;
    }

    @Test
    @DisplayName("has numbers of at most two decimals, and no exponents")
    void numbers() {
        var random = new Random(1);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 500; i++) {
            double size = Math.pow(10, random.nextInt(10) - 5);
            marks.add(new Mark.Rect(random.nextGaussian() * size, random.nextGaussian() * size, random.nextDouble() * size, 1e-9,
                    Style.line(Role.INK, random.nextDouble())));
        }
        String svg = SvgRenderer.render(new Scene(1 / 3.0, 2e-7, marks, new Semantics("", "")), Palette.LIGHT);
        Pattern attribute = Pattern.compile(" (?:x|y|width|height|stroke-width)=\"([^\"%]*)\"");
        assertEquals(List.of(), attribute.matcher(svg).results().map(m -> m.group(1))
                .filter(n -> !n.matches("-?(0|[1-9][0-9]*)(\\.[0-9]?[1-9])?") || n.equals("-0")).toList());
        assertTrue(attribute.matcher(svg).results().count() > 2000);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.0, 0", "0.004, 0", "-0.004, 0", "0.005, 0.01", "0.1, 0.1", "12.30, 12.3", "-1.25, -1.25", "99.999, 100",
        "1048576, 1048576"})
    @DisplayName("has numbers written as short as can be")
    void number(double value, String text) {
        assertEquals(text, Svg.number(value));
    }
}
