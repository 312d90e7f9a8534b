package atrous.e2e.harness;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The W3C WebDriver protocol: JSON over HTTP. */
final class WebDriver {
    /** Longer than any script may run; without a display the driver would hang for ever. */
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Gson GSON = new Gson();

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String base;

    WebDriver(String base) {
        this.base = base;
    }

    /** The same driver, below a path: a session or an element. */
    WebDriver at(String path) {
        return new WebDriver(base + path);
    }

    JsonElement get(String path) {
        return send(path, "GET", "");
    }

    JsonElement post(String path, Map<String, ?> body) {
        return send(path, "POST", GSON.toJson(body));
    }

    void delete() {
        send("", "DELETE", "");
    }

    private JsonElement send(String path, String method, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            JsonElement value = JsonParser.parseString(response.body()).getAsJsonObject().get("value");
            if (response.statusCode() >= 400) {
                JsonObject error = value.getAsJsonObject();
                throw new WebDriverException(error.get("error").getAsString() + ": "
                        + error.get("message").getAsString());
            }
            return value;
        } catch (IOException e) {
            throw new WebDriverException(method + " " + path + ": " + e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The driver refused a command or could not be reached. */
    static final class WebDriverException extends RuntimeException {
        private static final long serialVersionUID = 1;

        WebDriverException(String message) {
            super(message);
        }
    }
}
