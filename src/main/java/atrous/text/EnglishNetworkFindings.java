package atrous.text;

import atrous.field.AxisField;
import atrous.field.NetworkFinding;
import atrous.field.Rational;
import atrous.layer.Where;
import java.util.List;

/** English. */
public final class EnglishNetworkFindings implements NetworkFindingWords {

    private static final int PERCENT = 100;
    static final double LEAST_SHARE = 0.001;

    @Override
    public String title() {
        return "Worth knowing";
    }

    @Override
    public String nothing() {
        return "Nothing unusual: no field is larger than the input, no stride leaves cells unread, branches are aligned, and nothing overlaps unevenly.";
    }

    @Override
    public String listed(List<String> names, int more) {
        if (more > 0) {
            return String.join(", ", names) + " and " + Quantity.of(more) + " more";
        }
        return names.size() == 1 ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    @Override
    public String beyondInput(String first, int count, NetworkFinding.BeyondInput f) {
        return "From " + first + " on, the receptive field is larger than the input: " + times(f.field()) + " cells, of "
                + times(f.inputSize()) + ". This holds for " + Quantity.of(count) + " of the "
                + counted(f.layers(), "layer") + " with windows. No output of theirs has its whole field on the input; where a field covers the input already, more layers add nothing but padding to it.";
    }

    @Override
    public String lost(String who, int count, NetworkFinding.Lost f, int rank) {
        var text = new StringBuilder(who).append(count == 1 ? " leaves " : " leave ").append(number(f.lost())).append(" of the ")
                .append(number(f.cells())).append(" cells of the map that ").append(count == 1 ? "it reads" : "they read").append(" unread")
                .append(share(f.lost() / f.cells())).append(", and nothing else reads them. ");
        boolean alike = f.axes().size() == rank;
        for (NetworkFinding.Unread axis : f.axes()) {
            alike &= reason(axis).equals(reason(f.axes().get(0)));
        }
        for (NetworkFinding.Unread axis : alike ? f.axes().subList(0, 1) : f.axes()) {
            String where = rank == 1 ? "" : alike || axis.axis() == Where.ALL_AXES ? "on each axis, " : axis.axis() == 0 ? "in height, " : "in width, ";
            String sentence = where + reason(axis);
            text.append(reason(axis).isEmpty() ? "" : sentence.substring(0, 1).toUpperCase() + sentence.substring(1) + ". ");
        }
        return text.append("What these cells hold is lost.").toString();
    }

    private static String reason(NetworkFinding.Unread f) {
        String between = f.between() == 0 || f.stride() == 1 && f.dilation() == 1 ? "" : f.stride() > f.window()
                ? "stride " + f.stride() + " steps over what a window of " + f.window() + " does not cover"
                : "stride " + f.stride() + " and dilation " + f.dilation() + " leave gaps";
        // A last window that covers no more than the others leaves no more over.
        boolean told = f.between() > 0 && f.trailing() <= f.stride() - f.window();
        String trailing = f.trailing() == 0 || told ? "" : "the last " + (f.trailing() == 1 ? "cell lies" : f.trailing() + " cells lie")
                + " past the last window";
        return between + (between.isEmpty() || trailing.isEmpty() ? "" : ", and ") + trailing;
    }

    @Override
    public String deadInputs(NetworkFinding.DeadInputs f) {
        return "No output depends on " + number(f.dead()) + " of the " + number(f.cells()) + " cells of the input.";
    }

    @Override
    public String spacedCaption() {
        return "Dilation after down-sampling: a rate counts cells of its own map, and these are several input pixels apart";
    }

    @Override
    public List<String> spacedHead() {
        return List.of("Layers", "Dilation", "Effective stride of the map", "Input pixels from tap to tap", "Field grows by");
    }

    @Override
    public String onAxis(int axis, int rank) {
        return rank == 1 || axis == Where.ALL_AXES ? "" : along(axis, rank);
    }

    @Override
    public String overlaps(String who, NetworkFinding.Overlaps f, int rank) {
        return who + ": a transposed convolution with kernel " + f.kernel() + (f.dilation() > 1 ? ", dilation " + f.dilation() : "")
                + " and stride " + f.stride() + " reaches inner outputs from " + f.fewest() + " to " + f.most() + " inputs in turn"
                + along(f.axis(), rank) + (f.fewest() == 0 ? ", some from none at all" : "") + (f.dilation() > 1 ? "" : ", since "
                + f.stride() + " does not divide " + f.kernel()) + ". Equal inputs make a checkerboard.";
    }

    @Override
    public String decoder(String who, String from, String to, NetworkFinding.Decoder f, int rank) {
        String start = "Through " + who + ", from " + from + " to " + to + ", ";
        if (f.fewest() == f.most()) {
            return start + "every inner cell is reached on " + number(f.most()) + " paths" + along(f.axis(), rank)
                    + ": what comes after evens the overlap out, as long as weights are equal.";
        }
        return start + "inner cells are reached on " + number(f.fewest()) + " to " + number(f.most()) + " paths" + along(f.axis(), rank)
                + (f.period() > 0 ? ", again every " + f.period() + " cells" : "") + ": the checkerboard goes down the decoder.";
    }

    @Override
    public String misaligned(String merge, String branches, String later, NetworkFinding.Misaligned f, int rank) {
        return merge + ": the fields that come together here are not centred alike; their centres are up to " + number(f.most())
                + " input cells apart" + along(f.axis(), rank) + (f.mean().isZero() ? ", though not on average: up-sampling moves single outputs only" : "")
                + ". At output 0: " + branches + "." + (later.isEmpty() ? "" : " Not centred alike either: " + later + ".");
    }

    @Override
    public String branch(String end, Rational centre, String shifts) {
        return end + " has its centre at " + number(centre) + (shifts.isEmpty() ? "" : " (" + shifts + ")");
    }

    @Override
    public String shift(String node, Rational by) {
        return node + " moves it by " + number(by);
    }

    @Override
    public String byPhase(String first, int later, NetworkFinding.ByPhase f, int rank) {
        return "From " + first + " on, the field goes by where its output stands: " + f.smallest() + " to " + f.largest()
                + " input cells" + along(f.axis(), rank) + ", again every " + f.period() + " outputs. One number would be wrong."
                + later(later);
    }

    @Override
    public String uneven(String first, int later, NetworkFinding.Uneven f, int rank) {
        return "From " + first + " on, no rule gives the field: " + reason(f.reason()) + ". On the real map outputs see "
                + f.smallest() + " to " + f.largest() + " cells" + along(f.axis(), rank) + "." + later(later);
    }

    private static String reason(AxisField.Reason reason) {
        return switch (reason) {
            case STRIDES_DIFFER -> "branches of differing effective strides come together and drift apart";
            case LONG_PERIOD -> "it takes thousands of outputs to repeat";
            case TOO_LARGE -> "it is larger than numbers are exact";
        };
    }

    private static String later(int later) {
        return later == 0 ? "" : " So it is in " + counted(later, "later layer") + ".";
    }

    @Override
    public String dilatedPoint(String who, NetworkFinding.DilatedPoint f) {
        return who + ": a kernel of one tap has nothing to spread; dilation " + f.dilation() + " changes nothing.";
    }

    @Override
    public String paddedPoint(String who, NetworkFinding.PaddedPoint f, int rank) {
        return who + ": a kernel of one tap needs no padding; " + counted(f.low(), "cell") + " before and " + f.high() + " after"
                + along(f.axis(), rank) + " give outputs that read nothing but zeros.";
    }

    @Override
    public String offCentre(String who, NetworkFinding.OffCentre f, int rank) {
        boolean after = f.cells().numerator() > 0;
        return who + ": to keep the size, " + counted(f.low(), "cell") + (f.low() == 1 ? " is" : " are") + " padded before and " + f.high() + " after" + along(f.axis(), rank)
                + ", so the middle of each output’s window is " + number(absolute(f.cells())) + (f.cells().equals(Rational.of(1)) ? " cell" : " cells")
                + (after ? " after" : " before") + " the output’s own place"
                + (f.inputCells().isZero() || f.inputCells().equals(f.cells()) ? "" : ": " + number(absolute(f.inputCells())) + (absolute(f.inputCells()).equals(Rational.of(1)) ? " input pixel" : " input pixels")) + ".";
    }

    private static Rational absolute(Rational number) {
        return new Rational(Math.abs(number.numerator()), number.denominator());
    }

    @Override
    public String inPadding(String who, NetworkFinding.InPadding f) {
        return who + ": at every output, at most " + f.most() + " of " + f.taps() + (f.most() == 1 ? " taps is" : " taps are") + " inside the map of " + times(f.size())
                + "; dilation " + once(f.dilation()) + " puts the others in the padding" + (f.most() == 1 ? ". It acts as a kernel of one tap." : ".");
    }

    private static String along(int axis, int rank) {
        return rank == 1 ? "" : axis == Where.ALL_AXES ? " on each axis" : axis == 0 ? " in height" : " in width";
    }

    private static String counted(long count, String noun) {
        return EnglishFindings.counted(count, noun);
    }

    /** Empty where it is too small to be read. */
    private static String share(double share) {
        return share < LEAST_SHARE ? "" : " (" + Decimal.show(PERCENT * share, share < 0.1 ? 1 : 0) + " %)";
    }

    static String times(List<Long> sizes) {
        var text = new StringBuilder();
        for (long size : sizes) {
            text.append(text.length() == 0 ? "" : " × ").append(Quantity.of(size));
        }
        return text.toString();
    }

    static String once(List<Long> numbers) {
        return numbers.get(0).equals(numbers.get(numbers.size() - 1)) ? Quantity.of(numbers.get(0)) : times(numbers);
    }

    static String number(double value) {
        return value == Math.floor(value) && value < 1e15 ? Quantity.of((long) value) : Decimal.show(value, 2);
    }

    static String number(Rational number) {
        String digits = number.denominator() == 2 ? Math.abs(number.numerator()) / 2 + ".5"
                : new Rational(Math.abs(number.numerator()), number.denominator()).toString();
        return (number.numerator() < 0 ? "−" : "") + digits;
    }
}
