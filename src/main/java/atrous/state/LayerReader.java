package atrous.state;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.tensor.Fill;
import atrous.tensor.Matrix;
import atrous.tensor.Pattern;
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

    /** @param base what parts that are not there are taken from; null for the default of the rank the link asks for */
    LayerSpec read(LayerSpec base) {
        LayerSpec start = base != null ? base : LayerSpec.defaultOf(rankAskedFor());
        int rank = start.rank();
        Conv c = start.conv();
        List<Long> size = numbers("i", start.inputSize(), rank);
        List<Long> k = numbers("k", c.sizes(), rank);
        List<Long> s = numbers("s", c.strides(), rank);
        List<Long> d = numbers("d", c.dilations(), rank);
        var axes = new ArrayList<KernelAxis>();
        for (int a = 0; a < rank; a++) {
            axes.add(new KernelAxis(k.get(a), s.get(a), d.get(a)));
        }
        String paddingText = link.text(prefix + "p");
        Padding padding = take("p", c.padding(), text -> padding(text, rank),
                new Requirement.PaddingText(LinkWords.RULES, Conv.LIMIT, 2 * rank));
        PaddingMode mode = take("mode", c.mode(), LinkWords::mode, new Requirement.OneOf(LinkWords.MODES));
        var conv = new Conv(axes, padding, mode, number("ci", c.inChannels()), number("co", c.outChannels()),
                number("g", c.groups()), bias(c.bias()));
        var spec = new LayerSpec(size, conv, fill("in", start.input()), fill("w", start.kernel()));
        return possible(spec, paddingText);
    }

    private int rankAskedFor() {
        String size = link.text(prefix + "i");
        return size != null && Decimal.wholeNumber(size) != Decimal.NO_NUMBER ? 1 : 2;
    }

    private <T> T take(String name, T otherwise, Function<String, T> meaning, Requirement requirement) {
        return link.take(prefix + name, otherwise, meaning, requirement);
    }

    private List<Long> numbers(String name, List<Long> otherwise, int rank) {
        return take(name, otherwise, text -> numbers(text, rank), new Requirement.WholeNumber(1, Conv.LIMIT));
    }

    /** One number for all axes, or one each, as in {@code 3x5}. */
    private static List<Long> numbers(String text, int rank) {
        List<String> words = LinkWords.cut(text, 'x');
        var numbers = new ArrayList<Long>();
        for (int a = 0; a < rank && (words.size() == rank || words.size() == 1); a++) {
            long number = Decimal.wholeNumber(words.get(words.size() == 1 ? 0 : a));
            if (number >= 1 && number <= Conv.LIMIT) {
                numbers.add(number);
            }
        }
        return numbers.size() == rank ? numbers : null;
    }

    private long number(String name, long otherwise) {
        return numbers(name, List.of(otherwise), 1).get(0);
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

    private boolean bias(boolean otherwise) {
        return link.oneOf(prefix + "bias", otherwise ? "1" : "0", List.of("0", "1")).equals("1");
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
            Conv c = tried.conv();
            if (why instanceof Requirement.DividesChannels) {
                report("g", problem.value(), why);
                tried = tried.withChannels(c.inChannels(), c.outChannels(), 1);
            } else if (why instanceof Requirement.PaddingWithin) {
                report("mode", LinkWords.of(c.mode()), why);
                tried = tried.withMode(PaddingMode.ZEROS);
            } else {
                report("p", paddingText == null ? LinkWriter.padding(c.padding()) : paddingText, why);
                tried = tried.withPadding(Padding.Rule.SAME_UPPER);
            }
        }
        return tried;
    }

    private void report(String part, String value, Requirement requirement) {
        link.report(prefix + part, value, requirement);
    }
}
