package atrous.view;

import atrous.network.Inference;
import atrous.text.NetworkWords;
import java.util.List;
import java.util.function.IntFunction;

/** What the receptive fields of a network's nodes add to its table and to the list of its layers. */
final class NetworkFields {

    private NetworkFields() {}

    static List<NetworkColumn> columns(Inference inference, NetworkWords words) {
        return List.of();
    }

    /** How far a node sees, in a few signs. */
    static IntFunction<String> sizes(Inference inference) {
        return node -> "";
    }
}
