package atrous.state;

import atrous.layer.Conv;
import atrous.tensor.Deformation;
import atrous.tensor.OffsetPreset;
import atrous.tensor.TapMove;
import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;

/** What moves a deformable layer's taps, as texts of a link. */
final class DeformText {

    /** In the order of {@link OffsetPreset}. */
    static final List<String> PRESETS = List.of("zero", "scale", "rotate", "shear", "random", "predicted");

    private static final String UNMOVED = "none";

    private DeformText() {}

    /** {@code rotate:30}, and a seed that is not 1 after it. */
    static String rule(Deformation d) {
        String word = PRESETS.get(d.preset().ordinal());
        boolean seeded = d.seed() != 1;
        return d.preset() == OffsetPreset.ZERO && !seeded ? word
                : word + ":" + d.amount() + (seeded ? ":" + d.seed() : "");
    }

    /** Null where the text is none; with the moves that are there. */
    static Deformation withRule(Deformation d, String text) {
        List<String> words = LinkWords.cut(text, ':');
        int index = PRESETS.indexOf(words.get(0));
        if (index < 0 || words.size() > 3) {
            return null;
        }
        OffsetPreset preset = OffsetPreset.values()[index];
        long amount = words.size() < 2 ? preset.usualAmount() : Decimal.wholeNumber(words.get(1));
        long seed = words.size() < 3 ? 1 : Decimal.wholeNumber(words.get(2));
        return Math.abs(amount) > Deformation.LARGEST_AMOUNT || seed < 0 || seed > Conv.LIMIT ? null
                : new Deformation(preset, (int) amount, (int) seed, d.moves());
    }

    /** {@code 3,4:0,1:0.5,-1.25} for tap (0, 1) of output (3, 4), moved by half a cell down and 1.25 to the left. */
    static String moves(List<TapMove> moves) {
        var text = new StringBuilder(moves.isEmpty() ? UNMOVED : "");
        for (TapMove m : moves) {
            text.append(text.length() == 0 ? "" : ";").append(m.row()).append(',').append(m.column()).append(':')
                    .append(m.tapRow()).append(',').append(m.tapColumn()).append(':').append(cells(m.dy())).append(',')
                    .append(cells(m.dx()));
        }
        return text.toString();
    }

    private static String cells(int parts) {
        return Decimal.plain((double) parts / TapMove.PARTS, 2);
    }

    /** @param wrong gets those that are none, or too many */
    static List<TapMove> moves(String text, List<String> wrong) {
        var d = Deformation.NONE;
        for (String each : text.equals(UNMOVED) ? List.<String>of() : LinkWords.cut(text, ';')) {
            TapMove move = move(each);
            if (move == null || d.moved(move) == d) {
                wrong.add(each);
            } else {
                d = d.moved(move);
            }
        }
        return d.moves();
    }

    private static TapMove move(String text) {
        List<String> parts = LinkWords.cut(text, ':');
        if (parts.size() != 3) {
            return null;
        }
        var numbers = new ArrayList<Long>();
        for (int i = 0; i < parts.size(); i++) {
            List<String> pair = LinkWords.cut(parts.get(i), ',');
            for (String word : pair) {
                numbers.add(i < 2 ? index(word) : parts(word));
            }
            if (pair.size() != 2) {
                return null;
            }
        }
        return numbers.contains(Decimal.NO_NUMBER) ? null
                : new TapMove(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), (int) (long) numbers.get(4),
                        (int) (long) numbers.get(5));
    }

    private static long index(String word) {
        long index = Decimal.wholeNumber(word);
        return index < 0 || index > Conv.LIMIT ? Decimal.NO_NUMBER : index;
    }

    /** Of a cell, in hundredths. */
    private static long parts(String word) {
        double value = Decimal.parse(word);
        double parts = Math.floor(value * TapMove.PARTS + 0.5);
        return Math.abs(parts) <= TapMove.FARTHEST ? (long) parts : Decimal.NO_NUMBER;
    }
}
