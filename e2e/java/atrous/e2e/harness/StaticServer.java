package atrous.e2e.harness;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * Serves one folder on this machine only. It imports nothing of this project, so that {@code java StaticServer.java}
 * runs it without a build: that is what {@code mvn package -Pserve} does.
 */
public class StaticServer implements AutoCloseable {
    /** The JDK's own table differs between versions and systems. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("wasm", "application/wasm"));

    private final Path root;
    private final String prefix;
    private final HttpServer server;

    /**
     * @param prefix the path under which the folder appears, beginning and ending with a slash; all else is 404
     * @param port   0 for any free one
     */
    public StaticServer(Path root, String prefix, int port) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        this.prefix = prefix;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "static-server");
            thread.setDaemon(true);
            return thread;
        }));
    }

    /** Usage: {@code StaticServer.java FOLDER PORT}; another port if that one is taken. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        StaticServer server;
        try {
            server = new StaticServer(folder, "/", Integer.parseInt(args[1]));
        } catch (BindException taken) {
            server = new StaticServer(folder, "/", 0);
        }
        server.start();
        System.out.println("Atrous is on http://localhost:" + server.port() + "/  (Ctrl-C stops)");
    }

    public void start() {
        server.createContext("/", this::handle);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** What is sent for a file; a subclass may change it. */
    protected byte[] content(HttpExchange exchange, Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            Path file = fileOf(exchange.getRequestURI().getPath());
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.sendResponseHeaders(405, -1);
            } else if (file == null) {
                exchange.sendResponseHeaders(404, -1);
            } else if (Files.isDirectory(file)) {
                exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
                exchange.sendResponseHeaders(301, -1);
            } else {
                send(exchange, file, method.equals("HEAD"));
            }
        }
    }

    private Path fileOf(String path) {
        if (!path.startsWith(prefix)) {
            return null;
        }
        Path file = root.resolve(path.substring(prefix.length())).normalize();
        if (!file.startsWith(root)) {
            return null;
        }
        Path served = path.endsWith("/") ? file.resolve("index.html") : file;
        return Files.exists(served) ? served : null;
    }

    private void send(HttpExchange exchange, Path file, boolean headersOnly) throws IOException {
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        byte[] body = content(exchange, file);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-cache");
        headers.set("Vary", "Accept-Encoding");
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        if (isText(type) && accepted != null && accepted.contains("gzip")) {
            headers.set("Content-Encoding", "gzip");
            body = gzip(body);
        }
        if (headersOnly) {
            exchange.sendResponseHeaders(200, -1);
        } else {
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || type.endsWith("json") || type.endsWith("xml") || type.endsWith("wasm");
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body);
        }
        return bytes.toByteArray();
    }
}
