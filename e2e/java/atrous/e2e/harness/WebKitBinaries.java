package atrous.e2e.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The three programs with which WebKitGTK is driven: found or, as root on Debian, installed. */
record WebKitBinaries(Path xvfb, Path driver, Path miniBrowser) {
    private static final Path LIBRARIES = Path.of("/usr/lib");
    private static final List<String> API_VERSIONS = List.of("webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0");

    static Optional<WebKitBinaries> findOrInstall() {
        Optional<WebKitBinaries> found = find();
        if (found.isEmpty() && Apt.install("webkit2gtk-driver", "xvfb")) {
            found = find();
        }
        return found;
    }

    private static Optional<WebKitBinaries> find() {
        return Executables.find(List.of("Xvfb"), List.of()).flatMap(xvfb ->
                Executables.find(List.of("WebKitWebDriver"), List.of()).flatMap(driver ->
                        Executables.find(List.of(), miniBrowsers()).map(browser ->
                                new WebKitBinaries(xvfb, driver, browser))));
    }

    /** Debian keeps it in a folder named after the machine's architecture. */
    private static List<String> miniBrowsers() {
        if (!Files.isDirectory(LIBRARIES)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(LIBRARIES)) {
            return folders.filter(folder -> folder.toString().endsWith("-linux-gnu"))
                    .flatMap(folder -> API_VERSIONS.stream().map(api -> folder + "/" + api + "/MiniBrowser"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
