package atrous.view;

import atrous.code.SizeWord;
import atrous.code.SizeWords;
import atrous.layer.ConvTranspose;
import atrous.layer.Cut;
import atrous.layer.Dialect;
import atrous.layer.KerasTransposed;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.SizesThatShrinkTo;
import atrous.layer.TransposedPadding;
import atrous.state.LayerSpec;
import atrous.state.Link;
import atrous.state.Project;
import atrous.state.Side;
import atrous.state.TextAction;
import atrous.text.ChineseOutputSize;
import atrous.text.EnglishOutputSize;
import atrous.text.Messages;
import atrous.text.OutputSizeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Which of the possible output sizes a transposed convolution has, in the words of each dialect. */
final class OutputSizeExhibit {

    private static final List<String> NAMES = List.of("PyTorch", "Keras", "TensorFlow", "ONNX");

    private final Project project;
    private final LayerSpec spec;
    private final ConvTranspose layer;
    private final SizeLinks links;
    private final List<SizeWord> words;
    /** Of ONNX, where its specification and ONNX Runtime differ. */
    private final List<SizeWord> unsettled;
    private final OutputSizeWords say;
    private final String colon;

    private OutputSizeExhibit(Project project, Side side, Messages m) {
        this.project = project;
        colon = m.colon();
        spec = project.layer(side);
        layer = (ConvTranspose) spec.layer();
        links = new SizeLinks(project, side);
        words = new ArrayList<>();
        unsettled = new ArrayList<>();
        for (SizeWord word : SizeWords.of(layer, spec.inputSize())) {
            (word.dialect() == Dialect.ONNX && !links.settled(word) ? unsettled : words).add(word);
        }
        say = m.languageTag().startsWith("zh") ? new ChineseOutputSize() : new EnglishOutputSize();
    }

    static Exhibit of(Project project, Side side, Messages m) {
        var e = new OutputSizeExhibit(project, side, m);
        return new Exhibit(e.say.title(), e.intro(), e.choices(), List.of(), List.of(e.table()), e.notes());
    }

    private List<String> intro() {
        var sentences = new ArrayList<String>();
        long most = 0;
        for (int a = 0; a < layer.rank(); a++) {
            var back = back(a, layer.paddingAsked());
            most = Math.max(most, back.count());
            String sentence = say.back(agrees() ? -1 : a, spec.inputSize().get(a), back.smallest(), back.largest());
            if (!sentences.contains(sentence)) {
                sentences.add(sentence);
            }
        }
        sentences.add(say.toChoose(most));
        return sentences;
    }

    private boolean agrees() {
        SizesThatShrinkTo first = back(0, layer.paddingAsked());
        return layer.rank() == 1 || first.equals(back(1, layer.paddingAsked()))
                && spec.inputSize().get(0).equals(spec.inputSize().get(1));
    }

    private SizesThatShrinkTo back(int axis, Padding direct) {
        return SizesThatShrinkTo.of(spec.inputSize().get(axis), axis, layer.kernel().get(axis), direct);
    }

    private List<Exhibit.Choice> choices() {
        Dialect dialect = project.show().dialect();
        List<SizeWord> own = openable(dialect);
        var actions = new ArrayList<String>();
        for (Dialect each : Dialect.values()) {
            actions.add(switchTo(each, own));
        }
        var options = new ArrayList<String>();
        var opened = new ArrayList<String>();
        int chosen = -1;
        for (SizeWord word : own) {
            chosen = links.isShown(word) ? options.size() : chosen;
            options.add(word.brief() + colon + links.output(word.padding()));
            opened.add(links.open(word));
        }
        return List.of(new Exhibit.Choice(say.dialect(), NAMES, dialect.ordinal(), actions),
                new Exhibit.Choice(say.inItsWords(), options, chosen, opened));
    }

    /** One word for each layer that the dialect can make. */
    private List<SizeWord> openable(Dialect dialect) {
        var found = new ArrayList<SizeWord>();
        for (SizeWord word : words) {
            boolean known = word.dialect() != dialect || !links.canOpen(word);
            for (SizeWord other : found) {
                known |= links.alike(word.padding(), other.padding());
            }
            if (!known) {
                found.add(word);
            }
        }
        return found;
    }

    /** The layer that the same word means in another dialect; this one where there is no such word, or it can mean this. */
    private String switchTo(Dialect dialect, List<SizeWord> own) {
        SizeWord.Kind said = SizeWord.Kind.NUMBERS;
        for (SizeWord word : own) {
            said = links.isShown(word) ? word.kind() : said;
        }
        String first = null;
        for (SizeWord word : openable(dialect)) {
            if (links.isShown(word)) {
                return links.open(word);
            }
            first = first == null && word.kind() == said ? links.open(word) : first;
        }
        return first != null ? first : TextAction.OPEN + Link.writeWhole(project.withShow(project.show().with(dialect)));
    }

    private Exhibit.Table table() {
        var rows = new ArrayList<List<String>>();
        var marked = new ArrayList<Integer>();
        for (SizeWord word : words) {
            if (links.isShown(word)) {
                marked.add(rows.size());
            }
            List<Cut> cuts = links.cuts(word.padding()).stream().map(OutputSizeExhibit::filledUp).toList();
            rows.add(List.of(NAMES.get(word.dialect().ordinal()), word.code(), links.output(word.padding()), lows(cuts),
                    highs(cuts), added(cuts)));
        }
        return new Exhibit.Table(say.caption(), List.of(say.dialectHead(), say.argumentsHead(), say.outputHead(),
                say.cutLowHead(), say.cutHighHead(), say.addedHead()), rows, marked);
    }

    private static Cut filledUp(Cut cut) {
        return cut.high() < 0 ? new Cut(cut.low(), 0, cut.outputPadding() - cut.high()) : cut;
    }

    private static String lows(List<Cut> cuts) {
        return Sides.once(cuts.stream().map(Cut::low).toList());
    }

    private static String highs(List<Cut> cuts) {
        return Sides.once(cuts.stream().map(Cut::high).toList());
    }

    private static String added(List<Cut> cuts) {
        return Sides.once(cuts.stream().map(Cut::outputPadding).toList());
    }

    private List<String> notes() {
        var upper = new TransposedPadding.Auto(TransposedPadding.Rule.SAME_UPPER, zeros());
        List<Cut> up = links.cuts(upper);
        List<Cut> low = links.cuts(new TransposedPadding.Auto(TransposedPadding.Rule.SAME_LOWER, zeros()));
        var notes = new ArrayList<>(List.of(
                say.whySame(Facts.times(spec.inputSize()), links.output(upper), sizesBack(false), sizesBack(true)),
                say.noSameInPyTorch()));
        if (unsettled.stream().noneMatch(word -> word.kind() == SizeWord.Kind.SAME)) {
            notes.add(say.whyCut(lows(up), highs(up), lows(low), highs(low)));
        }
        notes.add(valid());
        for (SizeWord word : unsettled) {
            notes.add(say.onnxDiffers(word.code(), links.totals(word), links.output(word.padding()), links.outputOfRuntime(word)));
        }
        boolean refused = KernelAxis.strides(layer.kernel()).stream().anyMatch(s -> s > 1)
                && KernelAxis.dilations(layer.kernel()).stream().anyMatch(d -> d > 1);
        if (refused) {
            notes.add(say.kerasRefuses());
        }
        for (SizeWord word : words) {
            if (!refused && word.dialect() == Dialect.KERAS && !links.leadsBackInTensorFlow(word)) {
                notes.add(say.kerasOnTensorFlow(word.code(), links.output(word.padding()), Facts.times(spec.inputSize())));
            }
        }
        if (!SizeWords.listsAll(layer)) {
            notes.add(say.between());
        }
        return notes;
    }

    private String valid() {
        String keras = links.output(new KerasTransposed(false, spec.inputSize().stream().map(n -> OptionalLong.empty()).toList()));
        String others = links.output(new TransposedPadding.Auto(TransposedPadding.Rule.VALID, zeros()));
        return keras.equals(others) ? say.validAgrees(others) : say.whyValid(keras, others);
    }

    private List<Long> zeros() {
        return spec.inputSize().stream().map(size -> 0L).toList();
    }

    private String sizesBack(boolean largest) {
        var sizes = new ArrayList<Long>();
        for (int a = 0; a < layer.rank(); a++) {
            var back = back(a, Padding.Rule.SAME_UPPER);
            sizes.add(largest ? back.largest() : back.smallest());
        }
        return Facts.times(sizes);
    }
}
