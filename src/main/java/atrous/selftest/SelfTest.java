package atrous.selftest;

import atrous.layer.PaddingMode;
import atrous.tensor.Tensor;

/** What the JVM and every browser must answer alike, to the bit. */
public final class SelfTest {

    private SelfTest() {}

    /** Evaluates a fixed family of cases; one line {@code caseName hash …} each. */
    public static String run() {
        var text = new StringBuilder();
        for (GeneratedCases.Named c : GeneratedCases.all()) {
            text.append(c.name());
            c.value().evaluate().forEach(output -> text.append(' ').append(Bits.hash(output)));
            text.append('\n');
        }
        for (PaddingMode mode : PaddingMode.values()) {
            text.append("plane-" + mode + " " + Bits.hash(PlaneCases.lastCorner(mode)) + "\n");
        }
        for (DeformCases.Result r : DeformCases.all()) {
            text.append(r.name() + " " + Bits.hash(r.value()) + "\n");
        }
        text.append("resize-nearest " + Bits.hash(ResizeCases.of(false)) + "\n");
        text.append("resize-bilinear " + Bits.hash(ResizeCases.of(true)) + "\n");
        return text.toString();
    }

    /** Evaluates a case given as {@link CaseText}; tells its outputs' {@link Bits}, one line each. */
    public static String evaluate(String caseText) {
        var text = new StringBuilder();
        for (Tensor output : OpCase.of(CaseText.read(caseText)).evaluate()) {
            text.append(Bits.of(output)).append('\n');
        }
        return text.toString();
    }
}
