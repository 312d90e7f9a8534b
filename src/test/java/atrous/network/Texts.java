package atrous.network;

import java.util.List;

/** Networks from their texts. */
public final class Texts {

    private Texts() {}

    public static Outline outline(String text) {
        OutlineText.Attempt attempt = OutlineText.read(text);
        if (!attempt.mistakes().isEmpty()) {
            throw new AssertionError(attempt.mistakes().toString());
        }
        return attempt.read().outline();
    }

    public static Inference infer(String text) {
        Tried<Inference> inference = Inference.of(((Tried.Ok<Network>) Expansion.of(outline(text))).value());
        if (inference instanceof Tried.Faulty<Inference> faulty) {
            throw new AssertionError(faulty.faults().toString());
        }
        return ((Tried.Ok<Inference>) inference).value();
    }

    /** Of a text that can be read. */
    public static List<Fault> faults(String text) {
        Tried<Network> network = Expansion.of(outline(text));
        if (network instanceof Tried.Faulty<Network> faulty) {
            return faulty.faults();
        }
        return ((Tried.Faulty<Inference>) Inference.of(((Tried.Ok<Network>) network).value())).faults();
    }
}
