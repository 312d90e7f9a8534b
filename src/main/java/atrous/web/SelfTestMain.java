package atrous.web;

import atrous.selftest.SelfTest;
import org.teavm.jso.JSExport;

/** The self-test as a script, so that a browser can be asked for the same bits as the JVM. */
public final class SelfTestMain {
    private SelfTestMain() {
    }

    public static void main(String[] args) {
    }

    /** See {@link SelfTest#run}. */
    @JSExport
    public static String selftest() {
        return SelfTest.run();
    }

    /** See {@link SelfTest#evaluate}. */
    @JSExport
    public static String evaluate(String caseText) {
        return SelfTest.evaluate(caseText);
    }

    /** See {@link NetworkTrial#analyse}. */
    @JSExport
    public static String analyse(String network) {
        return new NetworkTrial(network).analyse();
    }

    /** See {@link NetworkTrial#coverage}. */
    @JSExport
    public static double coverage(String network) {
        return new NetworkTrial(network).coverage();
    }
}
