package atrous.code;

import atrous.network.Expansion;
import atrous.network.Inference;
import atrous.network.Network;
import atrous.network.Outline;
import atrous.network.OutlineText;
import atrous.network.Tried;
import java.util.Optional;

/** An outline's text and the programs for it. */
record NetworkPrograms(String text, Outline outline, Inference inference) {

    /** Nothing where the text is no network. */
    static Optional<NetworkPrograms> of(String text) {
        OutlineText.Attempt attempt = OutlineText.read(text);
        if (attempt.read() != null && Expansion.of(attempt.read().outline()) instanceof Tried.Ok<Network> network
                && Inference.of(network.value()) instanceof Tried.Ok<Inference> inference) {
            return Optional.of(new NetworkPrograms(text, attempt.read().outline(), inference.value()));
        }
        return Optional.empty();
    }

    String program(Framework framework) {
        return NetworkCode.of(framework, outline, inference, new EnglishCaveats(), caveat -> "(" + caveat + ")");
    }

    /** The text, and after a line that names it each framework's program. */
    String all() {
        var all = new StringBuilder(text);
        for (Framework framework : NetworkCode.FRAMEWORKS) {
            all.append("==== ").append(framework).append('\n').append(program(framework));
        }
        return all.toString();
    }
}
