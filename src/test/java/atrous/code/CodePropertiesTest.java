package atrous.code;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Every program for a layer")
class CodePropertiesTest {

    @Property
    @Label("pads by the numbers of the resolved window")
    void padding(@ForAll("small") LayerLine layer, @ForAll Framework framework) {
        String code = code(layer, framework);
        var spec = new Spec(layer.conv(), layer.axes());
        assertEquals(new WrittenPadding(spec.lows(), spec.highs()),
                WrittenPadding.read(framework, code, layer.axes()), code);
    }

    @Property
    @Label("is text of lines of at most 100 characters that ends in one newline and closes what it opens")
    void form(@ForAll("large") LayerLine layer, @ForAll Framework framework) {
        String code = code(layer, framework);
        assertAll(
                () -> assertTrue(code.endsWith("\n") && !code.endsWith("\n\n"), code),
                () -> assertTrue(code.lines().allMatch(line -> line.length() <= 100), code),
                () -> assertFalse(code.lines().anyMatch(line -> line.endsWith(" ")), code),
                () -> assertTrue(balanced(code), code));
    }

    @Property
    @Label("says the shape that comes out")
    void shape(@ForAll("small") LayerLine layer, @ForAll Framework framework) {
        var spec = new Spec(layer.conv(), layer.axes());
        var spatial = Py.join(spec.outputSize());
        String code = code(layer, framework);
        String last = code.lines().reduce((a, b) -> b).orElseThrow();
        assertTrue(last.contains(spatial), code);
    }

    @Provide
    Arbitrary<LayerLine> small() {
        return Layers.small();
    }

    @Provide
    Arbitrary<LayerLine> large() {
        return Layers.large();
    }

    private static String code(LayerLine layer, Framework framework) {
        return Code.of(framework, layer.conv(), layer.axes(), new EnglishCaveats());
    }

    private static boolean balanced(String code) {
        var open = new StringBuilder();
        for (char c : code.replaceAll("#[^\n]*", "").toCharArray()) {
            if ("([".indexOf(c) >= 0) {
                open.append(c);
            } else if (")]".indexOf(c) >= 0) {
                int last = open.length() - 1;
                if (last < 0 || "([".indexOf(open.charAt(last)) != ")]".indexOf(c)) {
                    return false;
                }
                open.setLength(last);
            }
        }
        return open.length() == 0;
    }
}
