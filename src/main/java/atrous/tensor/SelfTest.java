package atrous.tensor;

/** Evaluates fixed cases and tells one hash per case: the JVM and every browser must print the same text. */
public final class SelfTest {
    private SelfTest() {
    }

    /** One line {@code caseName hash} per case. */
    public static String run() {
        int hash = 17;
        double value = 0.1;
        for (int i = 0; i < 100; i++) {
            value = Math.sqrt(value * 1.7 + i) / 3.0;
            hash = 31 * hash + Float.floatToIntBits((float) value);
        }
        return "double-arithmetic " + Integer.toHexString(hash) + "\n";
    }
}
