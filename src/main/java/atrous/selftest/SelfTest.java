package atrous.selftest;

import atrous.layer.PaddingMode;

/** What the JVM and every browser must answer alike, to the bit. */
public final class SelfTest {

    private SelfTest() {}

    /** Evaluates a fixed family of cases; one line {@code caseName hash} each. */
    public static String run() {
        var text = new StringBuilder();
        for (GeneratedCases.Named c : GeneratedCases.all()) {
            text.append(c.name()).append(' ').append(Bits.hash(c.value().evaluate())).append('\n');
        }
        for (PaddingMode mode : PaddingMode.values()) {
            text.append("plane-" + mode + " " + Bits.hash(PlaneCases.lastCorner(mode)) + "\n");
        }
        return text.toString();
    }

    /** Evaluates a case given as {@link CaseText}; tells the output's {@link Bits}. */
    public static String evaluate(String caseText) {
        return Bits.of(CaseText.read(caseText).evaluate());
    }
}
