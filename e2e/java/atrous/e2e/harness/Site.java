package atrous.e2e.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The built site, served on this machine. Every server is started when it is first asked for and lives as long as
 * the test run.
 */
public final class Site {
    /** Where {@code mvn package} writes the site; {@code -Datrous.site} names another folder. */
    public static final Path FOLDER = Path.of(System.getProperty("atrous.site", "target/site")).toAbsolutePath();

    private static final Set<String> OWN_ORIGINS = ConcurrentHashMap.newKeySet();
    private static final Map<String, String> BASES = new ConcurrentHashMap<>();

    private Site() {
    }

    /** The site at the root of an origin: {@code http://127.0.0.1:PORT/}. */
    public static String url() {
        return urlUnder("/");
    }

    /** The site under a path that begins and ends with a slash, as GitHub Pages has it; nothing else is served there. */
    public static String urlUnder(String path) {
        return BASES.computeIfAbsent(path, p -> serve(FOLDER, p));
    }

    /** The site once more, on another origin, for pages that embed it. */
    public static String secondOrigin() {
        return BASES.computeIfAbsent("second origin", p -> serve(FOLDER, "/"));
    }

    /** The site's start page as a file, as it is when the folder is opened from disk. */
    public static String fileUrl() {
        return FOLDER.resolve("index.html").toUri().toString();
    }

    /** Another folder on an origin of its own: a blog post that embeds the page, say. Tells its URL. */
    public static String serve(Path folder) {
        return serve(folder, "/");
    }

    private static String serve(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("No folder " + folder + ": run mvn verify");
        }
        try {
            WatchedServer server = new WatchedServer(folder, prefix);
            Daemons.call(() -> {
                server.start();
                return server;
            });
            String origin = "http://127.0.0.1:" + server.port();
            OWN_ORIGINS.add(origin);
            return origin + prefix;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a request for this URL stays on this machine and with us. */
    static boolean owns(String url) {
        URI uri = URI.create(url.replaceFirst("[?#].*", ""));
        return switch (uri.getScheme()) {
            case "data", "blob", "about" -> true;
            case "file" -> Path.of(uri).startsWith(FOLDER.getParent());
            default -> OWN_ORIGINS.contains(uri.getScheme() + "://" + uri.getAuthority());
        };
    }
}
