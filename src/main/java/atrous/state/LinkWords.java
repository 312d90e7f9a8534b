package atrous.state;

import atrous.figure.MapKind;
import atrous.figure.Options;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.tensor.Pattern;
import java.util.ArrayList;
import java.util.List;

/** The words of a link, each in one place for reading and writing. */
final class LinkWords {

    private LinkWords() {}

    static String of(Padding.Rule rule) {
        return switch (rule) {
            case VALID -> "valid";
            case SAME_UPPER -> "same";
            case SAME_LOWER -> "same-lower";
            case HALF -> "half";
            case FULL -> "full";
        };
    }

    static String of(PaddingMode mode) {
        return switch (mode) {
            case ZEROS -> "zeros";
            case REFLECT -> "reflect";
            case REPLICATE -> "replicate";
            case CIRCULAR -> "circular";
        };
    }

    static String of(Pattern pattern) {
        return switch (pattern) {
            case RANDOM -> "random";
            case RAMP -> "ramp";
            case CHECKERBOARD -> "checkerboard";
            case IMPULSE -> "impulse";
            case ONES -> "ones";
            case BOX -> "box";
            case BINOMIAL -> "binomial";
            case SOBEL -> "sobel";
            case LAPLACIAN -> "laplacian";
        };
    }

    static String of(MapKind map) {
        return switch (map) {
            case INPUT -> "i";
            case KERNEL -> "k";
            case OUTPUT -> "o";
        };
    }

    static String of(Options show) {
        return show.counts() ? show.values() ? "counts" : "counts-only" : show.values() ? "values" : "none";
    }

    /** The constant that a word stands for, or null. */
    static Padding.Rule rule(String word) {
        for (Padding.Rule rule : Padding.Rule.values()) {
            if (of(rule).equals(word)) {
                return rule;
            }
        }
        return null;
    }

    static PaddingMode mode(String word) {
        for (PaddingMode mode : PaddingMode.values()) {
            if (of(mode).equals(word)) {
                return mode;
            }
        }
        return null;
    }

    /** {@code identity} is another name of the impulse. */
    static Pattern pattern(String word) {
        for (Pattern pattern : Pattern.values()) {
            if (of(pattern).equals(word)) {
                return pattern;
            }
        }
        return word.equals("identity") ? Pattern.IMPULSE : null;
    }

    static MapKind map(String word) {
        for (MapKind map : MapKind.values()) {
            if (of(map).equals(word)) {
                return map;
            }
        }
        return null;
    }

    static Options show(String word) {
        for (boolean values : new boolean[] {true, false}) {
            for (boolean counts : new boolean[] {true, false}) {
                var show = new Options(values, counts);
                if (of(show).equals(word)) {
                    return show;
                }
            }
        }
        return null;
    }

    static List<String> rules() {
        var words = new ArrayList<String>();
        for (Padding.Rule rule : Padding.Rule.values()) {
            words.add(of(rule));
        }
        return words;
    }

    static List<String> modes() {
        var words = new ArrayList<String>();
        for (PaddingMode mode : PaddingMode.values()) {
            words.add(of(mode));
        }
        return words;
    }

    static List<String> patterns() {
        var words = new ArrayList<String>();
        for (Pattern pattern : Pattern.values()) {
            words.add(of(pattern));
        }
        return words;
    }

    /** The parts of a text between separators; empty ones too. */
    static List<String> cut(String text, char separator) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        return parts;
    }
}
