package atrous.field;

import atrous.network.Inference;
import atrous.network.Outline;
import atrous.network.OutlineText;
import atrous.network.Tried;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Networks of random layers on one axis: those that don't fit together are drawn again. */
final class RandomNetworks {

    private static final int LARGEST_MAP = 90;

    private final Random random;
    private Outline outline;
    private Inference inference;

    private RandomNetworks(long seed) {
        random = new Random(seed);
    }

    static Outline outline(long seed) {
        return new RandomNetworks(seed).draw();
    }

    private Outline draw() {
        take(Networks.outline("input " + (1 + below(40))));
        int nodes = 3 + below(9);
        for (int attempt = 0; attempt < 40 && outline.items().size() < nodes; attempt++) {
            take(Networks.outline(OutlineText.write(outline) + "n" + outline.items().size() + ": " + line()));
        }
        return outline;
    }

    private void take(Outline longer) {
        if (Networks.tried(longer) instanceof Tried.Ok<Inference> ok
                && ok.value().shape(ok.value().network().output()).size().get(0) <= LARGEST_MAP) {
            outline = longer;
            inference = ok.value();
        }
    }

    private String line() {
        String from = from();
        return switch (random.nextInt(17)) {
            case 0, 1, 2, 3 -> "conv " + (1 + below(below(4) == 0 ? 16 : 5)) + option("s", 3) + option("d", 3) + padding() + " < " + from;
            case 4 -> "maxpool " + (1 + below(3)) + option("s", 3) + option("d", 2) + (below(2) == 0 ? " ceil" : "") + " < " + from;
            case 5, 6 -> "convt " + (1 + below(5)) + option("s", 3) + option("d", 2)
                    + (below(2) == 0 ? " p" + below(2) + "," + below(2) : "") + " < " + from;
            case 7 -> (random.nextBoolean() ? "nearest x" : "bilinear x") + (1 + below(3)) + " < " + from;
            case 8 -> (random.nextBoolean() ? "nearest " : "bilinear ") + (1 + below(30)) + " < " + from;
            case 9 -> random.nextInt(3) == 0 ? "gap < " + from : "adaptavg " + (2 + below(8)) + " < " + from;
            case 10 -> "pad " + below(3) + "," + below(3) + " < " + from;
            case 11 -> (random.nextBoolean() ? "crop like " : "bilinear like ") + from() + " < " + from;
            default -> merge();
        };
    }

    private String padding() {
        return switch (random.nextInt(7)) {
            case 0 -> " valid";
            case 1 -> " p" + below(4) + "," + below(4);
            case 2 -> " p" + below(2) + "," + below(3) + List.of(" reflect", " replicate", " circular").get(below(3));
            case 3 -> " causal";
            case 4 -> " full";
            case 5 -> " same-lower";
            default -> "";
        };
    }

    /** Of maps that are as large, or a cell. */
    private String merge() {
        int one = random.nextInt(inference.network().nodes().size());
        long size = inference.shape(one).size().get(0);
        var fitting = new ArrayList<String>();
        for (int node = 0; node < inference.network().nodes().size(); node++) {
            long other = inference.shape(node).size().get(0);
            if (node != one && (other == size || other == 1)) {
                fitting.add(name(node));
            }
        }
        return fitting.isEmpty() ? "relu" : List.of("add ", "mul ", "concat ").get(below(3)) + name(one) + " "
                + fitting.get(below(fitting.size()));
    }

    private String from() {
        int nodes = inference.network().nodes().size();
        return name(random.nextInt(3) == 0 ? random.nextInt(nodes) : nodes - 1);
    }

    private String name(int node) {
        return inference.network().nodes().get(node).name();
    }

    private String option(String letter, int most) {
        return random.nextBoolean() ? "" : " " + letter + (1 + below(most));
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }
}
