package atrous.state;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.layer.LayerKind;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Sliding;
import atrous.layer.Weighted;
import atrous.tensor.Deformation;
import atrous.tensor.Fill;
import atrous.tensor.Matrix;
import atrous.tensor.Pattern;
import atrous.tensor.TapMove;
import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the parts of one layer. */
final class LayerReader {

    private final LinkReader link;
    private final String prefix;

    /** @param prefix before the name of each part */
    LayerReader(LinkReader link, String prefix) {
        this.link = link;
        this.prefix = prefix;
    }

    /** @param start what parts that are not there are taken from */
    LayerSpec read(LayerSpec start) {
        int rank = start.rank();
        LayerValues v = LayerValues.of(start.layer());
        LayerKind kind = v.kind();
        boolean weighted = start.layer() instanceof Weighted;
        List<Long> size = numbers("i", 1, start.inputSize(), rank);
        if (kind.isAdaptive()) {
            List<Long> outputs = numbers("out", 1, v.outputSize(), rank);
            return new LayerSpec(size, v.withOutputSize(outputs).layer(), fill("in", start.input()), start.kernel());
        }
        List<Long> k = numbers("k", 1, KernelAxis.sizes(v.kernel()), rank);
        List<Long> s = numbers("s", 1, KernelAxis.strides(v.kernel()), rank);
        List<Long> d = numbers("d", 1, KernelAxis.dilations(v.kernel()), rank);
        var axes = new ArrayList<KernelAxis>();
        for (int a = 0; a < rank; a++) {
            axes.add(new KernelAxis(k.get(a), s.get(a), d.get(a)));
        }
        String paddingText = link.text(prefix + "p");
        boolean transposed = kind == LayerKind.CONV_TRANSPOSE;
        Padding padding = take("p", v.padding(), text -> transposed ? sides(text, rank) : padding(text, rank),
                new Requirement.PaddingText(transposed ? List.of() : LinkWords.RULES, Conv.LIMIT, 2 * rank));
        PaddingMode mode = kind != LayerKind.CONV ? v.mode()
                : take("mode", v.mode(), LinkWords::mode, new Requirement.OneOf(LinkWords.MODES));
        List<Long> added = transposed ? numbers("op", 0, v.outputPadding(), rank) : v.outputPadding();
        long in = weighted ? number("ci", v.inChannels()) : 1;
        long out = weighted ? number("co", v.outChannels()) : 1;
        long groups = weighted ? number("g", v.groups()) : 1;
        boolean deformed = kind == LayerKind.DEFORM_CONV;
        long offsetGroups = deformed ? number("og", v.offsetGroups()) : 1;
        boolean modulated = deformed && bit("mask", v.modulated());
        var read = new LayerValues(kind, axes, padding, mode, added, in, out, groups,
                weighted && bit("bias", v.bias()), !weighted && bit("ceil", v.ceilMode()),
                kind == LayerKind.AVG_POOL ? bit("cip", v.countIncludePad()) : v.countIncludePad(), offsetGroups, modulated,
                v.outputSize());
        var spec = new LayerSpec(size, read.layer(), fill("in", start.input()),
                weighted ? fill("w", start.kernel()) : start.kernel(), deformed ? deformation(start.deformation()) : start.deformation());
        return possible(spec, paddingText);
    }

    private Deformation deformation(Deformation start) {
        Deformation ruled = take("off", start, text -> DeformText.withRule(start, text),
                new Requirement.OneOf(DeformText.PRESETS));
        var wrong = new ArrayList<String>();
        var requirement = new Requirement.TapMoves(Deformation.MOST_MOVES);
        List<TapMove> moves = take("tap", ruled.moves(), text -> DeformText.moves(text, wrong), requirement);
        if (!wrong.isEmpty()) {
            report("tap", String.join(";", wrong), requirement);
        }
        return ruled.with(moves);
    }

    int rankAskedFor() {
        String size = link.text(prefix + "i");
        return size != null && Decimal.wholeNumber(size) != Decimal.NO_NUMBER ? 1 : 2;
    }

    private <T> T take(String name, T otherwise, Function<String, T> meaning, Requirement requirement) {
        return link.take(prefix + name, otherwise, meaning, requirement);
    }

    private List<Long> numbers(String name, long least, List<Long> otherwise, int rank) {
        return take(name, otherwise, text -> numbers(text, least, rank), new Requirement.WholeNumber(least, Conv.LIMIT));
    }

    /** One number for all axes, or one each, as in {@code 3x5}. */
    private static List<Long> numbers(String text, long least, int rank) {
        List<String> words = LinkWords.cut(text, 'x');
        var numbers = new ArrayList<Long>();
        for (int a = 0; a < rank && (words.size() == rank || words.size() == 1); a++) {
            long number = Decimal.wholeNumber(words.get(words.size() == 1 ? 0 : a));
            if (number >= least && number <= Conv.LIMIT) {
                numbers.add(number);
            }
        }
        return numbers.size() == rank ? numbers : null;
    }

    private long number(String name, long otherwise) {
        return numbers(name, 1, List.of(otherwise), 1).get(0);
    }

    private static Padding padding(String text, int rank) {
        Padding.Rule rule = LinkWords.rule(text);
        return rule != null ? rule : sides(text, rank);
    }

    /** {@code 2} for all sides, or low and high of each axis in turn, as in {@code 1,0,2,3}; null where it is neither. */
    private static Padding sides(String text, int rank) {
        List<String> words = LinkWords.cut(text, ',');
        var sides = new ArrayList<Padding.Sides>();
        for (int a = 0; a < rank && (words.size() == 1 || words.size() == 2 * rank); a++) {
            long low = Decimal.wholeNumber(words.get(words.size() == 1 ? 0 : 2 * a));
            long high = Decimal.wholeNumber(words.get(words.size() == 1 ? 0 : 2 * a + 1));
            if (low >= 0 && low <= Conv.LIMIT && high >= 0 && high <= Conv.LIMIT) {
                sides.add(new Padding.Sides(low, high));
            }
        }
        return sides.size() == rank ? new Padding.Explicit(sides) : null;
    }

    private boolean bit(String name, boolean otherwise) {
        return link.oneOf(prefix + name, otherwise ? "1" : "0", List.of("0", "1")).equals("1");
    }

    private Fill fill(String name, Fill otherwise) {
        String text = link.text(prefix + name);
        return take(name, otherwise, LayerReader::fill,
                new Requirement.PatternOrMatrix(LinkWords.PATTERNS, text == null ? "" : MatrixText.wrong(text)));
    }

    private static Fill fill(String text) {
        String word = LinkWords.before(text, ':');
        Pattern pattern = LinkWords.pattern(word);
        long seed = word.equals(text) ? 1 : Decimal.wholeNumber(LinkWords.after(text, ':'));
        if (pattern != null && seed >= 0 && seed <= Conv.LIMIT) {
            return new Fill.Named(pattern, (int) seed);
        }
        Matrix matrix = MatrixText.parse(text);
        return matrix == null ? null : new Fill.Typed(matrix);
    }

    /** Gives up, one after the other, what stands in the way of the rest. */
    private LayerSpec possible(LayerSpec spec, String paddingText) {
        LayerSpec tried = spec;
        while (tried.axes() instanceof Checked.Refused<List<Axis>> refused) {
            Problem problem = refused.problems().get(0);
            Requirement why = problem.requirement();
            Sliding layer = tried.layer();
            LayerValues v = LayerValues.of(layer);
            if (why instanceof Requirement.DividesChannels) {
                report("g", problem.value(), why);
                tried = tried.with(v.withChannels(v.inChannels(), v.outChannels(), 1, v.bias()));
            } else if (why instanceof Requirement.DividesInChannels) {
                report("og", problem.value(), why);
                tried = tried.with(v.withOffsets(1, v.modulated()));
            } else if (why instanceof Requirement.PaddingWithin) {
                report("mode", LinkWords.of(v.mode()), why);
                tried = tried.with(v.with(PaddingMode.ZEROS));
            } else if (why instanceof Requirement.OutputPaddingBelow) {
                report("op", problem.value(), why);
                tried = tried.withLayer(v.with(v.kernel(), v.padding(), LayerValues.zeros(v.kernel().size())).layer());
            } else {
                report("p", paddingText == null ? LinkWriter.padding(v.padding()) : paddingText, why);
                tried = tried.withPadding(v.kind() == LayerKind.CONV_TRANSPOSE ? none(tried.rank())
                        : Padding.Rule.SAME_UPPER);
            }
        }
        return tried;
    }

    private static Padding none(int rank) {
        var sides = new ArrayList<Padding.Sides>();
        for (int a = 0; a < rank; a++) {
            sides.add(new Padding.Sides(0, 0));
        }
        return new Padding.Explicit(sides);
    }

    private void report(String part, String value, Requirement requirement) {
        link.report(prefix + part, value, requirement);
    }
}
