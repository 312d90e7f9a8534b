package atrous.view;

import java.util.ArrayList;
import java.util.List;

/** Lines to add or to complete: what a word may be followed by. */
public final class NetworkHints {

    /** What can be added, the usual first; as the text has it. */
    public static final List<String> LINES = List.of("conv 3", "conv 3 d2", "conv 3 s2", "conv 1", "convt 4 s2 p1", "maxpool 2",
            "avgpool 2", "gap", "nearest x2", "bilinear x2", "relu", "bn", "add in", "concat in", "dense 10", "pad 1", "# ");

    private static final List<List<String>> OPTIONS = List.of(
            List.of("conv", "s2", "d2", "p1", "c64", "g2", "dw", "nobias", "valid", "half", "full", "causal", "reflect"),
            List.of("convt", "s2", "d2", "p1", "op1", "c64", "g2", "dw", "nobias", "same", "valid"),
            List.of("maxpool", "s2", "d2", "p1", "ceil", "same"),
            List.of("avgpool", "s2", "p1", "ceil", "nopad", "same"),
            List.of("dense", "nobias"),
            List.of("nearest", "x2", "64x64", "like"),
            List.of("bilinear", "x2", "64x64", "like"),
            List.of("crop", "like"),
            List.of("add", "in"), List.of("mul", "in"), List.of("concat", "in"));

    private NetworkHints() {}

    /** Whole lines that could become of what is typed. */
    public static List<String> after(String typed) {
        for (List<String> each : OPTIONS) {
            String kind = each.get(0);
            if (typed.equals(kind) || typed.startsWith(kind + " ") || typed.contains(": " + kind + " ")) {
                var lines = new ArrayList<String>();
                for (String option : each.subList(1, each.size())) {
                    lines.add(typed.strip() + " " + option);
                }
                return lines;
            }
        }
        return LINES;
    }
}
