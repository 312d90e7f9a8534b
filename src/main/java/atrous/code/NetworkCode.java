package atrous.code;

import atrous.network.Inference;
import atrous.network.Outline;
import java.util.List;

/** A program that builds a whole network in a framework, and runs it once on zeros so that the output's shape can be seen. */
public final class NetworkCode {

    /** Those for which there is one. */
    public static final List<Framework> FRAMEWORKS = List.of(Framework.PYTORCH, Framework.KERAS, Framework.JAX);

    private NetworkCode() {}

    /**
     * @param inference of this outline
     * @param layers words of what must be known about single layers
     * @return a complete Python program, ending in one newline
     */
    public static String of(Framework framework, Outline outline, Inference inference, CaveatWords layers,
                            NetworkCaveatWords words) {
        var script = new Script(layers);
        var graph = new Graph(inference);
        var names = new Names();
        Piece.Block network = Pieces.of(outline, graph, names);
        switch (framework) {
            case PYTORCH -> new TorchNetwork(graph, names, script).write(network);
            case KERAS -> new KerasNetwork(graph, names, script, words).write(network);
            case JAX -> new JaxNetwork(graph, names, script, words).write(network);
            case ONNX -> throw new IllegalArgumentException("no program for a network in ONNX");
        }
        return script.text();
    }
}
