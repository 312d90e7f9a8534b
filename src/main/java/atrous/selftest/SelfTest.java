package atrous.selftest;

import atrous.layer.PaddingMode;
import atrous.tensor.DeformConvolution;

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
        for (DeformCases.Result r : DeformCases.all()) {
            text.append(r.name() + " " + Bits.hash(r.value()) + "\n");
        }
        return text.toString();
    }

    /** Evaluates a case given as {@link CaseText} or {@link DeformText}; tells the output's {@link Bits}. */
    public static String evaluate(String caseText) {
        if (caseText.startsWith(DeformText.NAME)) {
            return Bits.of(DeformConvolution.of(DeformText.read(caseText)));
        }
        return Bits.of(CaseText.read(caseText).evaluate());
    }
}
