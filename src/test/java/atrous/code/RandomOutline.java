package atrous.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A network's text, of whatever may stand in one; it need not fit together. */
final class RandomOutline {

    private final Random random;
    private final int rank;
    private final StringBuilder text = new StringBuilder();
    private final List<String> names = new ArrayList<>();

    private RandomOutline(long seed) {
        random = new Random(seed);
        rank = 1 + random.nextInt(2);
    }

    static String of(long seed) {
        var outline = new RandomOutline(seed);
        int size = outline.between(6, 14);
        outline.text.append("input ").append(size).append(outline.rank == 2 ? "x" + outline.between(6, 14) : "")
                .append(" c").append(2 * outline.between(1, 3)).append('\n');
        outline.lines(outline.between(1, 7), 0);
        return outline.text.toString();
    }

    private void lines(int count, int depth) {
        for (int i = 0; i < count; i++) {
            if (depth < 2 && chance(8)) {
                text.append("x").append(between(2, 3)).append(" {\n");
                lines(between(1, 3), depth + 1);
                if (chance(2)) {
                    text.append("add in\n");
                }
                text.append("}\n");
            } else {
                line(depth);
            }
        }
    }

    private void line(int depth) {
        String name = chance(4) ? List.of("a", "f", "half", "主干", "x", "skip-1.b", "conv", "y", "_q").get(random.nextInt(9)) + names.size() / 2 : "";
        if (!name.isEmpty() && names.contains(name)) {
            name = "";
        }
        String old = names.isEmpty() ? "" : names.get(random.nextInt(names.size()));
        text.append(name.isEmpty() ? "" : name + ": ").append(operation(old)).append('\n');
        if (!name.isEmpty() && depth == 0) {
            names.add(name);
        }
    }

    private String operation(String old) {
        String from = !old.isEmpty() && chance(4) ? " < " + old : "";
        switch (random.nextInt(old.isEmpty() ? 11 : 14)) {
            case 0, 1, 2: return "conv " + kernel() + stride(3) + dilation() + padding(true) + mode() + channels() + bias() + from;
            case 3: return "convt " + kernel() + stride(1) + dilation()
                    + pick("", " p1", rank == 1 ? " p1,0" : " p1,0,0,2", " same", " same-lower", " op1", " same op1") + channels() + bias() + from;
            case 4: return pick("maxpool ", "avgpool ") + kernel() + stride(2) + (chance(4) ? dilation() : "") + padding(false)
                    + pick("", "", " ceil") + from;
            case 5: return "avgpool " + kernel() + stride(2) + padding(false) + pick("", " nopad", " ceil nopad", " ceil") + from;
            case 6: return pick("gap", "gmp", "adaptavg 3", "adaptmax 2", "adaptavg 1") + from;
            case 7, 8: return pick("relu", "bn", "sigmoid", "tanh", "gelu", "softmax", "dropout", "identity") + from;
            case 9: return chance(2) ? "dense " + between(1, 8) + bias() + from
                    : "pad " + pick("1", rank == 1 ? "2,0" : "1,0,2,3", rank == 1 ? "-1,2" : "0,-1,-2,1", "-1") + from;
            case 10: return pick("nearest ", "bilinear ") + pick("x2", rank == 1 ? "x3" : "x2x3", rank == 1 ? "11" : "9x4") + from;
            case 11: return pick("nearest", "bilinear") + " like " + old;
            case 12: return "crop like " + old + pick("", " at 0", " at 1");
            default: return pick("add ", "mul ", "concat ") + old;
        }
    }

    private String kernel() {
        return chance(4) && rank == 2 ? between(1, 4) + "x" + between(1, 4) : "" + between(1, 4);
    }

    private String stride(int rare) {
        return chance(rare) ? " s" + (rank == 2 && chance(3) ? between(1, 3) + "x" + between(1, 3) : between(1, 3)) : "";
    }

    private String dilation() {
        return chance(3) ? " d" + (rank == 2 && chance(3) ? between(1, 3) + "x" + between(1, 3) : between(1, 3)) : "";
    }

    private String padding(boolean conv) {
        String given = rank == 1 ? " p2,1" : " p1,0,2,1";
        return conv ? pick("", "", " valid", " same-lower", " half", " full", " causal", " p1", given)
                : pick("", "", " same", " same-lower", " p1", given);
    }

    private String mode() {
        return chance(4) ? pick(" reflect", " replicate", " circular") : "";
    }

    private String channels() {
        return pick("", "", " c4", " c6", " g2", " dw", " c8 g2");
    }

    private String bias() {
        return chance(3) ? " nobias" : "";
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }
}
