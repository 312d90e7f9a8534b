package atrous.e2e.harness;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds a Firefox or, as root on Debian, installs one. */
final class FirefoxBinary {
    private FirefoxBinary() {
    }

    static Optional<Path> findOrInstall() {
        Optional<Path> found = find();
        if (found.isEmpty() && Apt.install("firefox-esr")) {
            found = find();
        }
        return found;
    }

    private static Optional<Path> find() {
        return Executables.find(List.of("firefox-esr", "firefox"), List.of(
                "/Applications/Firefox.app/Contents/MacOS/firefox",
                "C:\\Program Files\\Mozilla Firefox\\firefox.exe"));
    }
}
