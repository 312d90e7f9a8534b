package atrous.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.StaticServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The static server")
class StaticServerIT {
    private StaticServer server;

    @BeforeEach
    void start(@TempDir Path outer) throws IOException {
        Path folder = Files.createDirectories(outer.resolve("site"));
        Files.writeString(outer.resolve("secret.txt"), "secret");
        Files.writeString(folder.resolve("index.html"), "start");
        Files.writeString(Files.createDirectories(folder.resolve("part")).resolve("a.js"), "script");
        Files.writeString(folder.resolve("empty.css"), "");
        server = new StaticServer(folder, "/sub/", 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("sends a folder's index, files with their type, and nothing for what is not there")
    void sendsFiles() throws Exception {
        assertEquals("start", text(get("/sub/", "")));
        assertEquals("script", text(get("/sub/part/a.js?v=1", "")));
        assertEquals("text/javascript; charset=utf-8", header(get("/sub/part/a.js", ""), "Content-Type"));
        assertEquals("", text(get("/sub/empty.css", "")));
        assertEquals(404, get("/sub/none.js", "").statusCode());
        assertEquals(404, get("/sub/part/", "").statusCode());
        assertEquals("/sub/part/", header(get("/sub/part", ""), "Location"));
    }

    @Test
    @DisplayName("serves nothing outside its prefix and its folder")
    void staysInside() throws Exception {
        assertEquals(404, get("/", "").statusCode());
        assertEquals(404, get("/sub/../secret.txt", "").statusCode());
        assertEquals(404, get("/sub/%2e%2e/secret.txt", "").statusCode());
    }

    @Test
    @DisplayName("compresses text for who accepts it")
    void compresses() throws Exception {
        HttpResponse<byte[]> response = get("/sub/part/a.js", "gzip, br");
        assertEquals("gzip", header(response, "Content-Encoding"));
        try (var in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            assertEquals("script", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private HttpResponse<byte[]> get(String path, String encoding) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (!encoding.isEmpty()) {
            request.header("Accept-Encoding", encoding);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
