package atrous.e2e.harness;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a Chromium or, failing that, installs one. */
final class ChromiumBinary {
    private static final List<String> NAMES = List.of("chromium-headless-shell", "chrome-headless-shell", "chromium",
            "google-chrome-stable", "google-chrome", "chrome", "chromium-browser");
    private static final List<String> PLACES = List.of(
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/opt/google/chrome/chrome",
            "/snap/bin/chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
            System.getenv("LOCALAPPDATA") + "\\Google\\Chrome\\Application\\chrome.exe");
    private static final Path CHINESE_FONT = Path.of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");

    private static boolean installFailed;

    private ChromiumBinary() {
    }

    /** The program, or nothing where Playwright has installed its own and finds it by itself. */
    static Optional<Path> findOrInstall() {
        if (!Files.exists(CHINESE_FONT)) {
            Apt.install("fonts-noto-cjk");
        }
        Optional<Path> found = configured().or(ChromiumBinary::find);
        if (found.isEmpty() && Apt.install("chromium-headless-shell")) {
            found = find();
        }
        if (found.isEmpty() && !installPlaywrights()) {
            throw new IllegalStateException("""
                    The browser tests need a Chromium. None is on PATH or in the usual places, and neither apt-get \
                    nor Playwright could install one. Install Chromium or Chrome, or set ATROUS_CHROMIUM (or \
                    -Datrous.chromium) to the program's path, and run mvn verify again.""");
        }
        return found;
    }

    private static Optional<Path> find() {
        return Executables.find(NAMES, File.separatorChar == '/' ? PLACES.subList(0, 4) : PLACES.subList(4, 7));
    }

    private static Optional<Path> configured() {
        String path = System.getProperty("atrous.chromium", System.getenv("ATROUS_CHROMIUM"));
        if (path != null && !Files.isExecutable(Path.of(path))) {
            throw new IllegalStateException("ATROUS_CHROMIUM is " + path + ", which is no program");
        }
        return Optional.ofNullable(path).map(Path::of);
    }

    private static boolean installPlaywrights() {
        if (installFailed) {
            return false;
        }
        System.out.println("Installing Playwright's Chromium");
        ProcessBuilder builder = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        List<String> command = new ArrayList<>(builder.command());
        command.addAll(List.of("install", "--only-shell", "chromium"));
        if (Apt.available()) {
            command.add("--with-deps");
        }
        Commands.Result result = Commands.run(Duration.ofMinutes(5), builder.command(command));
        if (!result.ok()) {
            System.out.println(result.output());
            installFailed = true;
        }
        return result.ok();
    }
}
