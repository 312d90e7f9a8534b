package atrous.state;

import atrous.figure.MapKind;
import atrous.figure.Options;
import atrous.figure.Picture;
import atrous.layer.Dialect;
import atrous.layer.LayerKind;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.tensor.Pattern;
import java.util.ArrayList;
import java.util.List;

/** The words of a link, each in one place for reading and writing; those of an enumeration in its order. */
final class LinkWords {

    static final List<String> RULES = List.of("valid", "same", "same-lower", "half", "full");
    static final List<String> MODES = List.of("zeros", "reflect", "replicate", "circular");
    static final List<String> PATTERNS = List.of("random", "ramp", "checkerboard", "impulse", "ones", "box", "binomial",
            "sobel", "laplacian");
    private static final List<String> MAPS = List.of("i", "k", "o");
    /** In the order of {@link #SHOWN}. */
    static final List<String> SHOWS = List.of("values", "counts", "counts-only", "none");
    private static final List<Options> SHOWN = List.of(new Options(true, false), new Options(true, true),
            new Options(false, true), new Options(false, false));

    /** In the order of {@link LayerKind}. */
    static final List<String> KINDS = List.of("conv", "convt", "maxpool", "avgpool", "adaptmax", "adaptavg", "deform");

    /** Of the kinds that a layer of so many axes may have. */
    static List<String> kinds(int rank) {
        var kinds = new ArrayList<String>();
        for (LayerKind kind : LayerKind.values()) {
            if (rank == 2 || kind != LayerKind.DEFORM_CONV) {
                kinds.add(of(kind));
            }
        }
        return kinds;
    }

    static final List<String> PICTURES = List.of("zeros", "stamp", "matrix");

    /** In the order of {@link Dialect}. */
    static final List<String> DIALECTS = List.of("pytorch", "keras", "tensorflow", "onnx");

    private LinkWords() {}

    static String of(Dialect dialect) {
        return DIALECTS.get(dialect.ordinal());
    }

    /** What a word stands for, or null. */
    static Dialect dialect(String word) {
        int index = DIALECTS.indexOf(word);
        return index < 0 ? null : Dialect.values()[index];
    }

    static String of(Picture picture) {
        return PICTURES.get(picture.ordinal());
    }

    /** What a word stands for, or null. */
    static Picture picture(String word) {
        int index = PICTURES.indexOf(word);
        return index < 0 ? null : Picture.values()[index];
    }

    static String of(LayerKind kind) {
        return KINDS.get(kind.ordinal());
    }

    /** What a word stands for, or null. */
    static LayerKind kind(String word) {
        int index = KINDS.indexOf(word);
        return index < 0 ? null : LayerKind.values()[index];
    }

    static String of(Padding.Rule rule) {
        return RULES.get(rule.ordinal());
    }

    static String of(PaddingMode mode) {
        return MODES.get(mode.ordinal());
    }

    static String of(Pattern pattern) {
        return PATTERNS.get(pattern.ordinal());
    }

    static String of(MapKind map) {
        return MAPS.get(map.ordinal());
    }

    static String of(Options show) {
        return SHOWS.get(SHOWN.indexOf(new Options(show.values(), show.counts())));
    }

    /** What a word stands for, or null. */
    static Padding.Rule rule(String word) {
        int index = RULES.indexOf(word);
        return index < 0 ? null : Padding.Rule.values()[index];
    }

    static PaddingMode mode(String word) {
        int index = MODES.indexOf(word);
        return index < 0 ? null : PaddingMode.values()[index];
    }

    /** {@code identity} is another name of the impulse. */
    static Pattern pattern(String word) {
        int index = PATTERNS.indexOf(word.equals("identity") ? of(Pattern.IMPULSE) : word);
        return index < 0 ? null : Pattern.values()[index];
    }

    static MapKind map(String word) {
        int index = MAPS.indexOf(word);
        return index < 0 ? null : MapKind.values()[index];
    }

    static Options show(String word) {
        int index = SHOWS.indexOf(word);
        return index < 0 ? null : SHOWN.get(index);
    }

    /** What stands before the first of a separator; all where there is none. */
    static String before(String text, char separator) {
        return cut(text, separator).get(0);
    }

    /** What stands after the first of a separator; nothing where there is none. */
    static String after(String text, char separator) {
        return text.substring(Math.min(text.length(), before(text, separator).length() + 1));
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
