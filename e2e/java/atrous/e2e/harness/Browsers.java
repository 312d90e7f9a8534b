package atrous.e2e.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browsers that Playwright drives: each is found or installed and started once, when it is first asked for, and
 * ends with the JVM. Like all of Playwright they belong to one thread.
 */
public final class Browsers {
    private static final List<String> CHROMIUM_ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");
    private static final Map<Map<String, Object>, Browser> FIREFOXES = new HashMap<>();
    private static Playwright playwright;
    private static Browser chromium;

    private Browsers() {
    }

    /** The shared Chromium; for measurements of a cold start, {@link #newChromium} starts another. */
    public static synchronized Browser chromium() {
        if (chromium == null) {
            chromium = newChromium(List.of());
        }
        return chromium;
    }

    /** A Chromium of one's own, with further command-line arguments; the caller closes it. */
    public static synchronized Browser newChromium(List<String> furtherArguments) {
        Optional<Path> program = ChromiumBinary.findOrInstall();
        List<String> arguments = Stream.concat(CHROMIUM_ARGUMENTS.stream(), furtherArguments.stream()).toList();
        LaunchOptions options = new LaunchOptions().setArgs(arguments);
        program.ifPresent(options::setExecutablePath);
        return playwright().chromium().launch(options);
    }

    /** The shared Firefox with these preferences: one for each set of them. */
    public static synchronized Browser firefox(Map<String, Object> preferences) {
        return FIREFOXES.computeIfAbsent(preferences, Browsers::launchFirefox);
    }

    private static Browser launchFirefox(Map<String, Object> preferences) {
        Path program = FirefoxBinary.findOrInstall().orElseThrow(() ->
                Engine.missing(Engine.FIREFOX, "install Firefox (on Debian: apt-get install firefox-esr)"));
        return playwright().firefox().launch(new LaunchOptions()
                .setChannel("moz-firefox")
                .setExecutablePath(program)
                .setEnv(withOwnHome())
                .setFirefoxUserPrefs(preferences));
    }

    /** As root, Firefox refuses a home folder of somebody else, which is what containers in CI have. */
    private static Map<String, String> withOwnHome() {
        try {
            Map<String, String> environment = new HashMap<>(System.getenv());
            Path home = Files.createTempDirectory("atrous-home-");
            home.toFile().deleteOnExit();
            environment.put("HOME", home.toString());
            return environment;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Playwright playwright() {
        if (playwright == null) {
            var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            playwright = Daemons.call(() -> Playwright.create(options));
        }
        return playwright;
    }
}
