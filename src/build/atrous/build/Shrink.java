package atrous.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Makes scripts that TeaVM has minified smaller, mostly as gzip sees them, without changing what they do:
 * {@code Shrink FILE…}. A script with debug information beside it, {@code app.*}, becomes two: what can wait goes into
 * {@code more.*}. The build stops where a script does not look as expected.
 */
public final class Shrink {

    /**
     * Has browsers compile everything beside the main thread while the script arrives. Otherwise they compile every
     * function when it is first called: for a script of small functions half of the time of starting.
     */
    private static final String COMPILE_AT_ONCE = "//# allFunctionsCalledOnLoad\n";

    private Shrink() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            Path path = Path.of(file);
            Path debugInformation = Path.of(file + ".teavmdbg");
            String text = Files.readString(path);
            if (file.endsWith(".css")) {
                Files.writeString(path, Stylesheet.of(text));
            } else if (Files.exists(debugInformation)) {
                String both = shrunk(text, Owners.named(text, debugInformation, Late::isLate));
                int cut = both.indexOf(Split.CUT);
                write(path, both.substring(0, cut));
                write(path.resolveSibling(path.getFileName().toString().replace("app.", "more.")),
                        both.substring(cut + Split.CUT.length()));
                Files.delete(debugInformation);
            } else {
                write(path, shrunk(text, Set.of()));
            }
        }
    }

    private static void write(Path path, String script) throws IOException {
        Files.writeString(path, COMPILE_AT_ONCE + script);
    }

    /** @param late names of functions that are put off; where there are any, the result is two scripts */
    static String shrunk(String script, Set<String> late) {
        List<UnaryOperator<String>> passes = List.of(OneLine::of, StringsInPlace::of, Runtime::of, EnumSwitches::of,
                Metadata::of, Records::of, Constructors::of, each -> UsedOnce.of(each, late), Shorter::of, FieldNames::of,
                each -> late.isEmpty() ? Regroup.of(each) : Split.of(each, late), GlobalNames::of);
        String text = script;
        for (UnaryOperator<String> pass : passes) {
            text = pass.apply(text);
        }
        return text;
    }
}
