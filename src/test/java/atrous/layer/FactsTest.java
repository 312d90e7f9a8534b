package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Dumoulin and Visin's guide to convolution arithmetic")
class FactsTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"dv-r1", "dv-r2", "dv-r3", "dv-r4", "dv-r5", "dv-r6a", "dv-r6b", "dv-r14"})
    @DisplayName("gives the same output sizes")
    void outputSizes(String id) {
        var in = fact(id).getAsJsonObject("inputs");
        long p = number(in, "p");
        var window = Window.of(new KernelAxis(number(in, "k"), number(in, "s"), number(in, "d")), p, p);
        assertEquals(number(fact(id).getAsJsonObject("expected"), "o"), window.outputSize(number(in, "i")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = "dv-keff")
    @DisplayName("gives the same effective sizes of dilated kernels")
    void effectiveSizes(String id) {
        var in = fact(id).getAsJsonObject("inputs");
        var expected = fact(id).getAsJsonObject("expected").getAsJsonArray("k_hat");
        var dilations = in.getAsJsonArray("d");
        for (int i = 0; i < dilations.size(); i++) {
            var kernel = new KernelAxis(number(in, "k"), 1, dilations.get(i).getAsLong());
            assertEquals(expected.get(i).getAsLong(), kernel.effectiveSize());
        }
    }

    private static long number(JsonObject object, String name) {
        return object.get(name).getAsLong();
    }

    static JsonObject fact(String id) {
        try (var text = new InputStreamReader(
                FactsTest.class.getResourceAsStream("/vectors/facts.json"), StandardCharsets.UTF_8)) {
            return StreamSupport.stream(JsonParser.parseReader(text).getAsJsonArray().spliterator(), false)
                    .map(JsonElement::getAsJsonObject)
                    .filter(fact -> fact.get("id").getAsString().equals(id)).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
