package atrous.e2e.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Installs packages where this is a Debian or Ubuntu and we are root; elsewhere it does nothing. */
final class Apt {
    private static final Map<String, String> ENVIRONMENT = Map.of("DEBIAN_FRONTEND", "noninteractive");
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Set<List<String>> FAILED = new HashSet<>();
    private static boolean updated;

    private Apt() {
    }

    static boolean available() {
        return System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    /** Whether the packages are there now; says on the console what it does. */
    static synchronized boolean install(String... packages) {
        if (!available() || FAILED.contains(List.of(packages))) {
            return false;
        }
        Path lockFile = Path.of(System.getProperty("java.io.tmpdir"), "atrous-apt.lock");
        // Two builds on one machine would otherwise fail on apt's own lock.
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            return lock.isValid() && installLocked(packages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean installLocked(String... packages) {
        System.out.println("Installing " + String.join(", ", packages));
        if (!updated) {
            Commands.run(LIMIT, ENVIRONMENT, List.of("apt-get", "update"));
            updated = true;
        }
        List<String> command = new ArrayList<>(List.of("apt-get", "install", "-y", "--no-install-recommends",
                "-o", "DPkg::Lock::Timeout=120"));
        command.addAll(List.of(packages));
        Commands.Result result = Commands.run(LIMIT, ENVIRONMENT, command);
        if (!result.ok()) {
            System.out.println(result.output());
            FAILED.add(List.of(packages));
        }
        return result.ok();
    }
}
