package atrous.e2e.harness;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds programs on PATH and in known places. */
final class Executables {
    private Executables() {
    }

    /** The first name found on PATH, else the first of the places that is there. */
    static Optional<Path> find(List<String> names, List<String> places) {
        Stream<Path> onPath = names.stream().flatMap(Executables::onPath);
        return Stream.concat(onPath, places.stream().map(Path::of)).filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> onPath(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe")));
    }
}
