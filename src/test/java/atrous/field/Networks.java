package atrous.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.network.Expansion;
import atrous.network.Inference;
import atrous.network.Network;
import atrous.network.Node;
import atrous.network.Outline;
import atrous.network.OutlineText;
import atrous.network.Tried;
import java.util.List;
import java.util.stream.Stream;

/** Networks for tests, by their text. */
final class Networks {

    private Networks() {}

    static Inference of(String text) {
        return inferred(outline(text));
    }

    static Outline outline(String text) {
        OutlineText.Attempt attempt = OutlineText.read(text);
        assertEquals(List.of(), attempt.mistakes(), text);
        return attempt.read().outline();
    }

    static Inference inferred(Outline outline) {
        Tried<Inference> inference = tried(outline);
        return inference instanceof Tried.Ok<Inference> ok ? ok.value() : fail(((Tried.Faulty<Inference>) inference));
    }

    private static Inference fail(Tried.Faulty<Inference> faulty) {
        throw new AssertionError(faulty.faults().toString());
    }

    static Tried<Inference> tried(Outline outline) {
        Tried<Network> network = Expansion.of(outline);
        return network instanceof Tried.Ok<Network> ok ? Inference.of(ok.value())
                : new Tried.Faulty<>(((Tried.Faulty<Network>) network).faults());
    }

    /** The nodes that have a name, in their order. */
    static int node(Inference inference, String name) {
        List<String> names = inference.network().nodes().stream().map(Node::name).toList();
        if (!names.contains(name)) {
            throw new AssertionError(name + " is none of " + names);
        }
        return names.indexOf(name);
    }

    /** Where the stride of a bottleneck is: He et al. 2015, torchvision (v1.5), TensorFlow-Slim. */
    enum Placement { ORIG, V15, SLIM }

    /** ResNet of bottlenecks; its stages end in nodes {@code stage1} to {@code stage4}. */
    static String bottlenecks(Placement placement, int... blocks) {
        var text = new StringBuilder("input 224x224 c3\nconv 7 s2 p3 c64 nobias\nbn\nrelu\nmaxpool 3 s2 p1\n");
        for (int stage = 0; stage < 4; stage++) {
            int width = 64 << stage;
            boolean slim = placement == Placement.SLIM;
            // Slim's last unit of a stage is the one that strides, and its last stage doesn't.
            boolean stridesFirst = !slim && stage > 0;
            boolean stridesLast = slim && stage < 3;
            text.append("e").append(stage).append(": identity\n");
            text.append(block(width, stridesFirst, placement, true, "e" + stage));
            repeat(text, blocks[stage] - (stridesLast ? 2 : 1), block(width, false, placement, false, "in"));
            if (stridesLast) {
                text.append("l").append(stage).append(": identity\n");
                text.append(block(width, true, placement, false, "l" + stage));
            }
            text.append("stage").append(stage + 1).append(": identity\n");
        }
        return text + "gap\ndense 1000\n";
    }

    private static String block(int width, boolean strides, Placement placement, boolean projects, String input) {
        String first = strides && placement == Placement.ORIG ? " s2" : "";
        String middle = strides && placement != Placement.ORIG ? " s2 p1" : " p1";
        String main = "conv 1" + first + " c" + width + " nobias\nbn\nrelu\nconv 3" + middle + " c" + width
                + " nobias\nbn\nrelu\nconv 1 c" + 4 * width + " nobias\nbn\n";
        return switch (projects ? "projects" : strides ? "strides" : "same") {
            case "projects" -> main + "p" + input + ": identity\nconv 1" + (strides ? " s2" : "") + " c" + 4 * width
                    + " nobias < " + input + "\nbn\nadd p" + input + "\nrelu\n";
            // Slim's short cut is a pooling of one cell.
            case "strides" -> main + "p" + input + ": identity\nmaxpool 1 s2 < " + input + "\nadd p" + input + "\nrelu\n";
            default -> main + "add in\nrelu\n";
        };
    }

    /** ResNet of blocks of two convolutions. */
    static String basicBlocks(int... blocks) {
        var text = new StringBuilder("input 224x224 c3\nconv 7 s2 p3 c64 nobias\nbn\nrelu\nmaxpool 3 s2 p1\n");
        for (int stage = 0; stage < 4; stage++) {
            String c = " c" + (64 << stage) + " nobias\nbn\n";
            String stride = stage == 0 ? "" : " s2";
            text.append("e" + stage + ": identity\nconv 3 p1" + stride + c + "relu\nconv 3 p1" + c + "p" + stage
                    + ": identity\nconv 1" + stride + c.replace("\n", " < e" + stage + "\n").replace("bn < e" + stage, "bn")
                    + "add p" + stage + "\nrelu\n");
            repeat(text, blocks[stage] - 1, "conv 3 p1" + c + "relu\nconv 3 p1" + c + "add in\nrelu\n");
            text.append("stage" + (stage + 1) + ": identity\n");
        }
        return text + "gap\ndense 1000\n";
    }

    private static void repeat(StringBuilder text, int times, String lines) {
        if (times > 0) {
            text.append("x" + times + " {\n" + lines + "}\n");
        }
    }

    static List<AxisField.Even> even(ReceptiveFields fields, int axis, Stream<String> names) {
        return names.map(name -> (AxisField.Even) fields.of(node(fields.inference(), name), axis)).toList();
    }
}
