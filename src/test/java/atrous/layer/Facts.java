package atrous.layer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A published fact of facts.json: what goes in and what is expected. */
public record Facts(JsonObject inputs, JsonObject expected) {

    public static Facts of(String id) {
        JsonObject fact = all().asList().stream().map(JsonElement::getAsJsonObject)
                .filter(f -> f.get("id").getAsString().equals(id)).findFirst().orElseThrow();
        return new Facts(fact.getAsJsonObject("inputs"), fact.getAsJsonObject("expected"));
    }

    private static JsonArray all() {
        try (var text = new InputStreamReader(
                Facts.class.getResourceAsStream("/vectors/facts.json"), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(text).getAsJsonArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long in(String name) {
        return inputs.get(name).getAsLong();
    }

    public long out(String name) {
        return expected.get(name).getAsLong();
    }

    public static List<Long> numbers(JsonElement array) {
        return array.getAsJsonArray().asList().stream().map(JsonElement::getAsLong).toList();
    }
}
