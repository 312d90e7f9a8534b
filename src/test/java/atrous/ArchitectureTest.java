package atrous;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Architecture")
class ArchitectureTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path README = Path.of("README.md");

    private static final String MODEL = "layer, tensor, network, field, onnx, code, scene, figure, text";

    /** What each package may use of the others. */
    private static final Map<String, Set<String>> ALLOWED = new TreeMap<>(Map.ofEntries(
            row("layer", ""),
            row("tensor", "layer"),
            row("network", "layer"),
            row("field", "layer, network, tensor"),
            row("claim", "layer, network, field"),
            row("onnx", "layer, network"),
            row("code", "layer, network"),
            row("scene", ""),
            row("figure", "layer, tensor, network, field, claim, scene, text"),
            row("render", "scene"),
            row("text", "layer, tensor, network, field, claim, code"),
            row("state", MODEL),
            row("view", MODEL + ", claim, state"),
            row("lesson", "layer, network, text, state"),
            row("selftest", "layer, tensor"),
            row("web", MODEL + ", claim, render, state, view, lesson, selftest")));

    private static final Pattern USE = Pattern.compile("\\b(atrous\\.[a-z]+|org\\.teavm)\\b");
    private static final Pattern COMMENT_OR_TEXT =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+'");

    private static Map.Entry<String, Set<String>> row(String name, String imports) {
        return Map.entry(name, names(imports));
    }

    private static Set<String> names(String list) {
        var names = new TreeSet<String>();
        for (String part : list.replace("`", "").split(",")) {
            if (part.strip().matches("[a-z]+")) {
                names.add(part.strip());
            }
        }
        return names;
    }

    @Test
    @DisplayName("has packages that use only those below them, and TeaVM only in web")
    void directions() {
        assertEquals(List.of(), violations(MAIN));
    }

    @Test
    @DisplayName("is guarded: forbidden imports, full names and unknown packages are noticed, comments are not")
    void violationsAreNoticed(@TempDir Path root) throws IOException {
        write(root, "layer/A.java", "package atrous.layer;\nimport atrous.tensor.Tensor;\n");
        write(root, "layer/B.java", "package atrous.layer;\nimport static atrous.web.Main.*;\n");
        write(root, "layer/C.java", "package atrous.layer;\nclass C { org.teavm.jso.JSObject o; }\n");
        write(root, "tensor/D.java", "package atrous.tensor;\n/* atrous.web */ // atrous.web\n"
                + "import atrous.layer.Axis;\n"
                + "class D { String s = \"atrous.web\"; char c = '\"'; atrous.state.S t; }\n");
        write(root, "extra/E.java", "package atrous.extra;\n");
        write(root, "web/F.java", "package atrous.web;\nimport org.teavm.jso.JSObject;\nimport atrous.view.View;\n");
        assertEquals(List.of(
                "atrous/extra/E.java: package extra is not in the table",
                "atrous/layer/A.java: layer uses tensor",
                "atrous/layer/B.java: layer uses web",
                "atrous/layer/C.java: layer uses org.teavm",
                "atrous/tensor/D.java: tensor uses state"), violations(root));
    }

    private static void write(Path root, String path, String text) throws IOException {
        Path file = root.resolve("atrous").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> violations(Path root) {
        var found = new ArrayList<String>();
        try (var files = Files.walk(root)) {
            files.filter(f -> f.toString().endsWith(".java")).sorted().forEach(f -> addViolations(root, f, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void addViolations(Path root, Path file, List<String> found) {
        Path relative = root.relativize(file);
        String title = relative.toString().replace('\\', '/') + ": ";
        String from = relative.getName(1).toString();
        if (!ALLOWED.containsKey(from)) {
            found.add(title + "package " + from + " is not in the table");
            return;
        }
        for (String used : uses(file)) {
            boolean allowed = used.equals("org.teavm") ? from.equals("web")
                    : used.equals(from) || ALLOWED.get(from).contains(used);
            if (!allowed) {
                found.add(title + from + " uses " + used);
            }
        }
    }

    private static Set<String> uses(Path file) {
        try {
            String code = COMMENT_OR_TEXT.matcher(Files.readString(file)).replaceAll(" ");
            var uses = new TreeSet<String>();
            USE.matcher(code).results().forEach(m -> uses.add(m.group().replace("atrous.", "")));
            return uses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("is the one that the README's table shows")
    void readme() throws IOException {
        assumeTrue(Files.exists(README), "there is no README yet");
        assertEquals(ALLOWED, packageTable(Files.readAllLines(README)));
    }

    /** Rows of the table headed {@code package}; "all" stands for every other package. */
    private static Map<String, Set<String>> packageTable(List<String> lines) {
        var table = new TreeMap<String, Set<String>>();
        boolean inside = false;
        for (String line : lines) {
            String[] cells = line.strip().replaceAll("^\\||\\|$", "").split("\\|");
            inside = line.startsWith("|") && (inside || names(cells[0]).contains("package"));
            if (inside && cells[0].strip().startsWith("`")) {
                table.put(cells[0].replace("`", "").strip(), new TreeSet<>(names(cells[cells.length - 1])));
            }
        }
        table.replaceAll((name, imports) -> imports.equals(Set.of("all")) ? allBut(name, table.keySet()) : imports);
        return table;
    }

    private static Set<String> allBut(String name, Set<String> names) {
        var others = new TreeSet<>(names);
        others.remove(name);
        return others;
    }

    @Test
    @DisplayName("is read from a table in the README's form")
    void readmeForm() {
        assertEquals(Map.of("layer", Set.of(), "field", Set.of("layer", "tensor"), "web", Set.of("field", "layer")),
                packageTable(List.of("text", "", "| package | holds | may import |", "|---|---|---|",
                        "| `layer` | windows | – |", "| `field` | receptive fields | `layer`, tensor |",
                        "| `web` | the page | all |", "", "| `other` | table | layer |")));
    }
}
