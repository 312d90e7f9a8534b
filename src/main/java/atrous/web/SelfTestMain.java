package atrous.web;

import atrous.tensor.SelfTest;
import org.teavm.jso.JSExport;

/** The self-test as a script, so that a browser can be asked for the same hashes as the JVM. */
public final class SelfTestMain {
    private SelfTestMain() {
    }

    public static void main(String[] args) {
    }

    @JSExport
    public static String selftest() {
        return SelfTest.run();
    }
}
