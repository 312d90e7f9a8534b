package atrous.state;

import atrous.network.Item;
import atrous.network.Outline;
import atrous.network.OutlineText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Outlines of all kinds of lines, whether or not they fit each other. */
final class RandomOutlines {

    private static final List<String> LINES = List.of("conv 3", "conv 3x5 s2x1 d1x2 same-lower reflect c32 g4", "conv 3 p1,2,0,3",
            "conv 3 causal dw nobias", "convt 4 s2 p1 op1 c8", "maxpool 3 s2 p1 ceil", "avgpool 2 nopad", "gap", "adaptmax 7x5",
            "bn", "relu", "pad 1,-1,0,1", "bilinear x2", "nearest 7x9", "dense 10 nobias", "add in", "层一: conv 1", "a.b/c-d_1: conv 5 < 层一",
            "concat 层一 in", "crop like 层一 at 0x1", "softmax");
    private static final List<String> REMARKS = List.of("", "plain", "a;b", "x3 { conv }", "100 % & more = #1 + 2 ~ (3)!", "%41 %zz %",
            "空洞卷积 🙂 é", "\"quotes\" 'n' `ticks` \\ ^ | < > [ ]", "a\tb  c", "}", "\uD800");

    private RandomOutlines() {}

    static Outline of(long seed) {
        var random = new Random(seed);
        Outline input = OutlineText.read(random.nextBoolean() ? "input 65x48 c3" : "input 7x9").read().outline();
        return new Outline(input.input(), items(random, 0));
    }

    private static List<Item> items(Random random, int depth) {
        var items = new ArrayList<Item>();
        for (int i = random.nextInt(5); i > 0; i--) {
            int kind = random.nextInt(depth < 3 ? 10 : 8);
            if (kind < 6) {
                String line = LINES.get(random.nextInt(LINES.size()));
                items.add(OutlineText.read("input 9x9\n" + line).read().outline().items().get(0));
            } else if (kind < 8) {
                items.add(new Item.Note(REMARKS.get(random.nextInt(REMARKS.size()))));
            } else {
                items.add(new Item.Repeat(1 + random.nextInt(1000), items(random, depth + 1)));
            }
        }
        return items;
    }
}
