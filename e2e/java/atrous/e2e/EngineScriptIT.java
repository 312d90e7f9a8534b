package atrous.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.EachEngine;
import atrous.e2e.harness.Site;
import atrous.e2e.harness.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The engine script")
class EngineScriptIT {
    private static final String SETUP = "var f = function () { return Float32Array.from(arguments); };"
            + "var tell = function (call) { try { return call(); } catch (e) {"
            + " return (e instanceof Error ? '' : 'not an Error: ') + e.message; } };";

    @TempDir
    private Path folder;

    @EachEngine
    @DisplayName("convolves on one, two and three axes, with a bias and without")
    void convolves(Tab tab) throws IOException {
        open(tab);
        assertEquals("3,5", tell(tab, "conv1d(f(1, 2, 3), f(1, 1), null, {c: 1, size: 3, outChannels: 1, kernel: 2})"));
        assertEquals("7,9", tell(tab, "conv2d(f(1, 2, 3, 4), f(2, 0, 0, 1), f(1), "
                + "{c: 1, size: [2, 2], outChannels: 1, kernel: [2, 2], padding: [0, 0, 0, 1], mode: 'REPLICATE'})"));
        assertEquals("31,42", tell(tab, "conv3d(f(1, 2, 3, 4), f(1, 10), null, "
                + "{n: 1, c: 1, size: [2, 1, 2], outChannels: 1, kernel: [2, 1, 1]})"));
        assertEquals("2,6", tell(tab, "conv1d(f(1, 3), f(2), null, {n: 2, c: 1, size: [1], outChannels: 1, kernel: 1})"));
        assertEquals("7,13", tell(tab, "outputSize({size: [7, 9], kernel: 3, dilation: [2, 1], padding: [1, 2, 3, 4]})"));
        assertEquals("4,5", tell(tab, "outputSize({size: [7, 9], kernel: 3, stride: 2, padding: 'SAME_UPPER'})"));
    }

    @EachEngine
    @DisplayName("says which option is wrong, and what it would have to be")
    void complains(Tab tab) throws IOException {
        open(tab);
        String needed = "a whole number is needed, not ";
        assertOption(tab, "kernels: 1", "options.kernels: there is no such option");
        assertOption(tab, "kernel: '3'", "options.kernel: " + needed + "\"3\"");
        assertOption(tab, "kernel: [3]", "options.kernel: 2 numbers are needed, not 1");
        assertOption(tab, "kernel: null", "options.kernel: " + needed + "null");
        assertOption(tab, "stride: 0", "options.stride: at least 1, not 0");
        assertOption(tab, "dilation: [1, 1.5]", "options.dilation: " + needed + "1.5");
        assertOption(tab, "padding: 'same'", "options.padding: " + needed + "\"same\"");
        assertOption(tab, "padding: [0, 0]", "options.padding: 4 numbers are needed, not 2");
        assertOption(tab, "padding: -1", "options.padding: 0 to 1048576, not -1");
        assertOption(tab, "padding: 4, mode: 'REFLECT'", "options.padding: at most 3 in mode REFLECT, not 4");
        assertOption(tab, "mode: 'zeros'", "options.mode: ZEROS, REFLECT, REPLICATE or CIRCULAR, not \"zeros\"");
        assertOption(tab, "size: [4, 2097152]", "options.size[1]: 1 to 1048576, not 2097152");
        assertOption(tab, "kernel: [1, 5]", "options.kernel[1]: a kernel that spans at most the padded input's 4 cells"
                + " (this one spans 5), not 5");
        assertOption(tab, "groups: 2", "options.groups: a divisor of c 1 and of outChannels 1, not 2");
        assertOption(tab, "n: 0", "options.n: at least 1, not 0");
        assertOption(tab, "n: 1 << 30", "options: more than 2147483647 elements");
    }

    @EachEngine
    @DisplayName("says which array is wrong")
    void checksArrays(Tab tab) throws IOException {
        open(tab);
        String options = "{c: 1, size: 2, outChannels: 1, kernel: 1}";
        assertEquals("input: a Float32Array is needed, not 1,2",
                tell(tab, "conv1d([1, 2], f(1), null, " + options + ")"));
        assertEquals("input: 2 values are needed, not 3", tell(tab, "conv1d(f(1, 2, 3), f(1), null, " + options + ")"));
        assertEquals("weight: 1 values are needed, not 0", tell(tab, "conv1d(f(1, 2), f(), null, " + options + ")"));
        assertEquals("bias: 1 values are needed, not 2", tell(tab, "conv1d(f(1, 2), f(1), f(1, 2), " + options + ")"));
        assertEquals("options: an object is needed, not undefined", tell(tab, "conv1d(f(1, 2), f(1), null)"));
    }

    private static void assertOption(Tab tab, String option, String message) {
        String options = "Object.assign({n: 1, c: 1, size: [4, 4], outChannels: 1, kernel: 1}, {" + option + "})";
        assertEquals(message, tell(tab, "conv2d(new Float32Array(16), f(1), null, " + options + ")"));
    }

    private static String tell(Tab tab, String call) {
        return tab.eval("tell(function () { return " + call + "; })");
    }

    private void open(Tab tab) throws IOException {
        Files.copy(Site.FOLDER.resolve("engine.js"), folder.resolve("engine.js"));
        Files.writeString(folder.resolve("setup.js"), SETUP);
        Files.writeString(folder.resolve("index.html"), """
                <!DOCTYPE html><html lang="en"><head><title>Engine</title><link rel="icon" href="data:,">
                <script src="engine.js"></script><script src="setup.js"></script></head></html>""");
        tab.open(Site.serve(folder));
    }
}
