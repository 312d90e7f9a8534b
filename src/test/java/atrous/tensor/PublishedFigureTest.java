package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The numerical example of Dumoulin and Visin's guide")
class PublishedFigureTest {

    @Test
    @DisplayName("comes out as printed")
    void figure() throws IOException {
        JsonObject fact = fact("dv-fig1");
        JsonObject inputs = fact.getAsJsonObject("inputs");
        var axis = new KernelAxis(3, 1, 1);
        var conv = Conv.single(List.of(axis, axis), Padding.Rule.VALID);
        Tensor output = Convolution.of(conv, matrix(inputs.getAsJsonArray("x")), matrix(inputs.getAsJsonArray("w")));
        Tensor printed = matrix(fact.getAsJsonObject("expected").getAsJsonArray("y"));
        assertArrayEquals(printed.shape(), output.shape());
        assertArrayEquals(printed.data(), output.data());
    }

    private static JsonObject fact(String id) throws IOException {
        try (Reader reader = new InputStreamReader(
                PublishedFigureTest.class.getResourceAsStream("/vectors/facts.json"), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonArray().asList().stream().map(JsonElement::getAsJsonObject)
                    .filter(fact -> fact.get("id").getAsString().equals(id)).findFirst().orElseThrow();
        }
    }

    private static Tensor matrix(JsonArray rows) {
        int width = rows.get(0).getAsJsonArray().size();
        Tensor matrix = Tensor.zeros(1, 1, rows.size(), width);
        for (int i = 0; i < matrix.data().length; i++) {
            matrix.data()[i] = rows.get(i / width).getAsJsonArray().get(i % width).getAsFloat();
        }
        return matrix;
    }
}
