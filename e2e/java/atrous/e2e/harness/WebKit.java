package atrous.e2e.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** WebKitGTK's driver on a virtual display: started when first asked for, ended with the JVM. */
final class WebKit {
    private static WebKit shared;

    private final WebKitBinaries binaries;
    private final WebDriver driver;

    private WebKit(WebKitBinaries binaries) throws IOException, InterruptedException {
        this.binaries = binaries;
        Process xvfb = endWithJvm(new ProcessBuilder(binaries.xvfb().toString(),
                "-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp")
                .redirectError(Redirect.DISCARD).start());
        String display = new BufferedReader(
                new InputStreamReader(xvfb.getInputStream(), StandardCharsets.US_ASCII)).readLine();
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(binaries.driver().toString(), "-p", String.valueOf(port));
        builder.environment().putAll(Map.of("DISPLAY", ":" + display, "GDK_BACKEND", "x11",
                "LIBGL_ALWAYS_SOFTWARE", "1"));
        Process process = endWithJvm(builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start());
        driver = new WebDriver("http://127.0.0.1:" + port);
        awaitReady(process);
    }

    static synchronized WebKit shared() {
        if (shared == null) {
            WebKitBinaries binaries = WebKitBinaries.findOrInstall().orElseThrow(() -> Engine.missing(Engine.WEBKIT,
                    "it needs a Linux with WebKitGTK (on Debian: apt-get install webkit2gtk-driver xvfb)"));
            try {
                shared = new WebKit(binaries);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return shared;
    }

    /** The driver below a new session; there can be one at a time. */
    WebDriver newSession() {
        var browser = Map.of("binary", binaries.miniBrowser().toString(), "args", List.of("--automation"));
        var capabilities = Map.of("webkitgtk:browserOptions", browser, "timeouts", Map.of("script", 120_000));
        var session = driver.post("/session", Map.of("capabilities", Map.of("alwaysMatch", capabilities)));
        return driver.at("/session/" + session.getAsJsonObject().get("sessionId").getAsString());
    }

    private void awaitReady(Process process) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!isReady()) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new IllegalStateException("WebKitWebDriver does not answer");
            }
        }
    }

    private boolean isReady() {
        try {
            return driver.get("/status").getAsJsonObject().get("ready").getAsBoolean();
        } catch (WebDriver.WebDriverException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Process endWithJvm(Process process) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }));
        return process;
    }
}
