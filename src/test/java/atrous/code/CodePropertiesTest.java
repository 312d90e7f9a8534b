package atrous.code;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Assume;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

@Label("Every program for a layer")
class CodePropertiesTest {

    @Property(tries = 1500, seed = "1")
    @Label("pads by the numbers of the resolved window")
    void padding(@ForAll("small") LayerLine layer) {
        for (Framework framework : Framework.values()) {
            assertPads(layer, framework, code(layer, framework));
        }
    }

    @Property(tries = 1500, seed = "1")
    @Label("pads right at any input size, or says that it does not")
    void otherSizes(@ForAll("small") LayerLine layer, @ForAll @LongRange(min = 1, max = 5) long larger) {
        LayerLine other = layer.enlarged(larger).orElse(null);
        Assume.that(other != null);
        for (Framework framework : Framework.values()) {
            var caveats = new ArrayList<Caveat>();
            String code = Code.of(framework, layer.conv(), layer.axes(), caveat -> {
                caveats.add(caveat);
                return "";
            });
            if (caveats.stream().noneMatch(Caveat.PaddingForInputSize.class::isInstance)) {
                assertPads(other, framework, code);
            }
        }
    }

    @Property(tries = 1500, seed = "1")
    @Label("asks its framework for nothing that it refuses")
    void refusals(@ForAll("small") LayerLine layer) {
        String torch = withoutCaveats(layer, Framework.PYTORCH);
        assertFalse(torch.contains("padding=\"same\"") && torch.contains("stride="), torch);
        String keras = withoutCaveats(layer, Framework.KERAS);
        assertFalse(keras.contains("strides=") && keras.contains("dilation_rate="), keras);
        String onnx = withoutCaveats(layer, Framework.ONNX);
        assertFalse(onnx.contains("auto_pad=") && (onnx.contains("dilations=") || onnx.contains(" pads=")), onnx);
    }

    @Property(seed = "1")
    @Label("is text of lines of at most 100 characters that ends in one newline and closes what it opens")
    void form(@ForAll("large") LayerLine layer, @ForAll Framework framework) {
        String code = code(layer, framework);
        assertAll(
                () -> assertTrue(code.endsWith("\n") && !code.endsWith("\n\n"), code),
                () -> assertTrue(code.lines().allMatch(line -> line.length() <= 100), code),
                () -> assertFalse(code.lines().anyMatch(line -> line.endsWith(" ")), code),
                () -> assertTrue(balanced(code), code));
    }

    @Property(seed = "1")
    @Label("says the shape that comes out")
    void shape(@ForAll("small") LayerLine layer, @ForAll Framework framework) {
        String spatial = Py.join(new Spec(layer.conv(), layer.axes()).outputSize());
        String code = code(layer, framework);
        String last = code.lines().reduce((a, b) -> b).orElseThrow();
        assertTrue(last.contains(spatial), code);
    }

    private static void assertPads(LayerLine layer, Framework framework, String code) {
        var spec = new Spec(layer.conv(), layer.axes());
        assertEquals(new WrittenPadding(spec.lows(), spec.highs()),
                WrittenPadding.read(framework, code, layer.axes()), code);
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

    private static String withoutCaveats(LayerLine layer, Framework framework) {
        return Code.of(framework, layer.conv(), layer.axes(), caveat -> "");
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
