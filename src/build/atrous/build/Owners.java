package atrous.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teavm.debugging.information.DebugInformation;
import org.teavm.model.MethodReference;

/** Which method each function of a script as TeaVM wrote it comes from, by TeaVM's debug information. */
final class Owners {

    private static final Pattern DEFINED = Pattern.compile("(?:let\\s|,)\\s*([A-Z][\\w$]*)=(?:\\w+|\\([\\w,\\s]*\\))=>\\s*\\{");

    private Owners() {}

    /** The names of the functions that come from some of the methods. */
    static Set<String> named(String script, Path debugInformation, Predicate<MethodReference> wanted) throws IOException {
        DebugInformation debug;
        try (var in = Files.newInputStream(debugInformation)) {
            debug = DebugInformation.read(in);
        }
        var names = new HashSet<String>();
        int line = 0;
        int lineStart = 0;
        for (Matcher m = DEFINED.matcher(script); m.find();) {
            for (int next = script.indexOf('\n', lineStart); next >= 0 && next < m.end(); next = script.indexOf('\n', lineStart)) {
                line++;
                lineStart = next + 1;
            }
            MethodReference method = debug.getMethodAt(line, m.end() - lineStart);
            if (method != null && wanted.test(method)) {
                names.add(m.group(1));
            }
        }
        return names;
    }
}
