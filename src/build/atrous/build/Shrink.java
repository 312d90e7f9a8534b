package atrous.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes scripts that TeaVM has minified smaller, mostly as gzip sees them, without changing what they do:
 * {@code Shrink FILE…}. The build stops where a script does not look as expected.
 */
public final class Shrink {

    /**
     * Has browsers compile everything beside the main thread while the script arrives. Otherwise they compile every
     * function when it is first called: for a script of small functions half of the time of starting.
     */
    private static final String COMPILE_AT_ONCE = "//# allFunctionsCalledOnLoad\n";

    private static final List<UnaryOperator<String>> PASSES = List.of(OneLine::of, StringsInPlace::of, Runtime::of, EnumSwitches::of, Metadata::of,
            Records::of, Constructors::of, UsedOnce::of, Shorter::of, FieldNames::of, Regroup::of, GlobalNames::of);

    private Shrink() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            Path path = Path.of(file);
            String text = Files.readString(path);
            Files.writeString(path, file.endsWith(".css") ? Stylesheet.of(text) : COMPILE_AT_ONCE + shrunk(text));
        }
    }

    static String shrunk(String script) {
        String text = script;
        for (UnaryOperator<String> pass : PASSES) {
            text = pass.apply(text);
        }
        return text;
    }
}
