package atrous.field;

import atrous.network.Expansion;
import atrous.network.Inference;
import atrous.network.Network;
import atrous.network.Outline;
import atrous.network.OutlineText;
import atrous.network.Tried;
import java.util.List;
import java.util.Random;

/** Small networks of all kinds of nodes, by seed. */
final class DrawnNetworks {

    private static final List<String> FLAT = List.of("conv 3", "conv 3 d2", "conv 3 s2", "conv 2 p1,0", "conv 3 s2 p0,2", "conv 3 valid",
            "maxpool 2", "maxpool 3 s2 p1 ceil", "avgpool 3 s1 p1", "nearest x2", "bilinear x2", "bilinear 7", "convt 3 s2 p1",
            "convt 4 s2 p1", "conv 3 reflect", "conv 5 circular", "conv 3 replicate d2", "adaptavg 4", "relu", "pad 1,0", "pad -1,2",
            "n: identity\na: conv 3 d2 < n\nb: conv 2 p0,1 < n\nadd a b", "x2 { conv 3; add in }", "x2 { relu; conv 3 d3; add in }",
            "n: identity\ng: gap < n\nmul g n", "n: identity\nconv 2 s2 valid\nbilinear like n\nconcat n");
    private static final List<String> SQUARE = List.of("conv 3x1 d2x1", "conv 1x3 d1x3", "conv 3x2 s2x1 p0,1,1,0", "maxpool 2x3 s1x2 p0,0,1,1",
            "avgpool 3x2 s2 ceil nopad", "nearest x1x2", "bilinear 5x9", "convt 3x2 s1x2 p1,0,0,1", "adaptmax 3x4",
            "n: identity\na: conv 1x3 < n\nb: conv 3x1 < n\nadd a b", "n: identity\na: conv 3 < n\nb: conv 3 d2 < n\nc: conv 3 d3 < n\nconcat a b c",
            "x3 { conv 3x1; conv 1x3 d2; add in }");

    private DrawnNetworks() {}

    static Inference infer(String text) {
        Inference inference = tried(text);
        if (inference == null) {
            throw new IllegalArgumentException(text + OutlineText.read(text).mistakes());
        }
        return inference;
    }

    private static Inference tried(String text) {
        OutlineText.Attempt attempt = OutlineText.read(text);
        return attempt.mistakes().isEmpty() && Expansion.of(attempt.read().outline()) instanceof Tried.Ok<Network> network
                && Inference.of(network.value()) instanceof Tried.Ok<Inference> ok ? ok.value() : null;
    }

    /** The text of a network of a seed; rank 1 or 2. */
    static String text(int seed) {
        var random = new Random(seed);
        boolean flat = random.nextInt(3) == 0;
        String text = flat ? "input " + (6 + random.nextInt(20)) : "input " + (5 + random.nextInt(7)) + "x" + (5 + random.nextInt(7));
        int lines = 2 + random.nextInt(5);
        for (int i = 0; i < lines; i++) {
            List<String> kinds = flat || random.nextInt(2) == 0 ? FLAT : SQUARE;
            String longer = text + "\n" + (flat ? kinds.get(random.nextInt(kinds.size())) : both(kinds.get(random.nextInt(kinds.size()))))
                    .replace("n:", "n" + i + ":").replace("< n", "< n" + i).replace("like n", "like n" + i)
                    .replace("concat n", "concat n" + i).replace("g n", "g" + i + " n" + i).replace("g:", "g" + i + ":")
                    .replace("a:", "a" + i + ":").replace("b:", "b" + i + ":").replace("c:", "c" + i + ":")
                    .replace(" a b", " a" + i + " b" + i).replace("b" + i + " c", "b" + i + " c" + i);
            Inference inference = tried(longer);
            text = inference == null || cells(inference) > 400 ? text : longer;
        }
        Outline outline = OutlineText.read(text).read().outline();
        return OutlineText.write(outline);
    }

    /** Paddings of one axis on both. */
    private static String both(String line) {
        return line.replace("1,0", "1,0,0,1").replace("0,2", "0,2,1,1").replace("-1,2", "-1,2,1,0").replace("0,1 ", "0,1,1,0 ");
    }

    static long cells(Inference inference) {
        return inference.shape(inference.network().output()).size().stream().reduce(1L, (a, b) -> a * b);
    }
}
