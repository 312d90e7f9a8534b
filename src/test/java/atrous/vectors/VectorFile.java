package atrous.vectors;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A file of cases: a JSON array of objects that name an operator, its inputs and its outputs. */
public record VectorFile(String name, List<VectorCase> cases) {

    /** Where all vectors are; {@code -Datrous.vectors} names another folder. It may be absent. */
    public static final Path FOLDER = Path.of(System.getProperty("atrous.vectors", "../shared/vectors"));

    /** The folder's files, or the part of them that the project carries with it where there is no folder. */
    public static List<VectorFile> all() {
        return in(Files.isDirectory(FOLDER) ? FOLDER : carried());
    }

    private static Path carried() {
        try {
            return Path.of(VectorFile.class.getResource("/vectors").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<VectorFile> in(Path folder) {
        var files = new ArrayList<VectorFile>();
        try (Stream<Path> paths = Files.list(folder).sorted()) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".json")).toList()) {
                JsonElement json = JsonParser.parseString(Files.readString(path));
                if (holdsCases(json)) {
                    files.add(new VectorFile(path.getFileName().toString(), json.getAsJsonArray().asList().stream()
                            .map(e -> VectorCase.of(e.getAsJsonObject())).toList()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Other files of the folder have other forms. */
    private static boolean holdsCases(JsonElement json) {
        return json.isJsonArray() && json.getAsJsonArray().asList().stream().allMatch(e -> e.isJsonObject()
                && e.getAsJsonObject().keySet().containsAll(List.of("name", "op", "attrs", "inputs", "outputs")));
    }
}
