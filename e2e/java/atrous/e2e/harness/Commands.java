package atrous.e2e.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end, within a time limit. */
final class Commands {
    private Commands() {
    }

    record Result(boolean ok, String output) {
    }

    static Result run(Duration limit, Map<String, String> environment, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return run(limit, builder);
    }

    static Result run(Duration limit, ProcessBuilder builder) {
        String title = String.join(" ", builder.command());
        try {
            Path log = Files.createTempFile("atrous-", ".log");
            Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            String output = Files.readString(log);
            Files.deleteIfExists(log);
            String note = ended ? "" : "\n" + title + " was stopped after " + limit.toSeconds() + " s";
            return new Result(ended && process.exitValue() == 0, output + note);
        } catch (IOException e) {
            return new Result(false, title + ": " + e.getMessage());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
