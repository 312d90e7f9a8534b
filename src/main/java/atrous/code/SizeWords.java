package atrous.code;

import atrous.layer.Checked;
import atrous.layer.ConvTranspose;
import atrous.layer.Dialect;
import atrous.layer.KerasTransposed;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.SizesThatShrinkTo;
import atrous.layer.TensorFlowTransposed;
import atrous.layer.TransposedPadding;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Every way to ask for the output size of a transposed convolution with a given kernel, dialect by dialect. */
public final class SizeWords {

    private static final long MOST_LISTED = 3;

    private final ConvTranspose layer;
    private final TransposedPadding.Explicit own;
    private final List<Long> inputSize;
    private final List<SizeWord> words = new ArrayList<>();

    private SizeWords(ConvTranspose layer, List<Long> inputSize) {
        this.layer = layer;
        this.own = (TransposedPadding.Explicit) layer.padding();
        this.inputSize = inputSize;
    }

    /**
     * Those that can be had.
     *
     * @param layer with given sides, which the words in numbers repeat
     */
    public static List<SizeWord> of(ConvTranspose layer, List<Long> inputSize) {
        var words = new SizeWords(layer, inputSize);
        words.pyTorch();
        words.keras();
        words.tensorFlow(false, "VALID", SizeWord.Kind.VALID, Padding.Rule.VALID);
        words.tensorFlow(true, "SAME", SizeWord.Kind.SAME, Padding.Rule.SAME_UPPER);
        words.onnx();
        return words.words;
    }

    private void pyTorch() {
        var lows = new ArrayList<Long>();
        boolean alike = true;
        for (Padding.Sides sides : own.sides()) {
            lows.add(sides.low());
            alike &= sides.low() == sides.high();
        }
        if (alike && !Py.all(lows, 0)) {
            pyTorch(SizeWord.Kind.NUMBERS, lows);
        }
        pyTorch(SizeWord.Kind.VALID, same(0));
    }

    /** With each output padding listed, and the layer's own. */
    private void pyTorch(SizeWord.Kind kind, List<Long> cut) {
        var sides = new ArrayList<Padding.Sides>();
        for (long each : cut) {
            sides.add(new Padding.Sides(each, each));
        }
        var padded = new ArrayList<>(steps());
        int place = 0;
        while (place < padded.size() && sum(padded.get(place)) < sum(own.outputPadding())) {
            place++;
        }
        padded.add(place, own.outputPadding());
        for (List<Long> added : padded) {
            String text = "padding=" + Py.square(cut) + ", output_padding=" + Py.square(added);
            add(Dialect.PYTORCH, kind, text, text, new TransposedPadding.Explicit(sides, added));
        }
    }

    private static long sum(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum();
    }

    private void keras() {
        for (boolean same : new boolean[] {false, true}) {
            String word = Py.quote(same ? "same" : "valid");
            SizeWord.Kind kind = same ? SizeWord.Kind.SAME : SizeWord.Kind.VALID;
            var none = new ArrayList<OptionalLong>();
            for (int a = 0; a < layer.rank(); a++) {
                none.add(OptionalLong.empty());
            }
            add(Dialect.KERAS, kind, word, "padding=" + word, new KerasTransposed(same, none));
            for (List<Long> added : steps()) {
                keras(kind, word, added);
            }
        }
    }

    private void keras(SizeWord.Kind kind, String word, List<Long> added) {
        var given = new ArrayList<OptionalLong>();
        for (long each : added) {
            given.add(OptionalLong.of(each));
        }
        String rest = word + ", output_padding=" + Py.square(added);
        add(Dialect.KERAS, kind, rest, "padding=" + rest, new KerasTransposed(kind == SizeWord.Kind.SAME, given));
    }

    private void tensorFlow(boolean same, String word, SizeWord.Kind kind, Padding direct) {
        List<Long> largest = back(direct, true);
        for (List<Long> step : steps()) {
            List<Long> sizes = plus(back(direct, false), step, largest);
            var shape = new ArrayList<>(List.of(1L));
            shape.addAll(sizes);
            shape.add(layer.outChannels());
            String rest = Py.quote(word) + ", output_shape=" + Py.list(shape);
            add(Dialect.TENSORFLOW, kind, rest, "padding=" + rest, new TensorFlowTransposed(same, sizes));
        }
    }

    private void onnx() {
        for (TransposedPadding.Rule rule : TransposedPadding.Rule.values()) {
            String word = Py.quote(rule.name());
            add(Dialect.ONNX, rule == TransposedPadding.Rule.VALID ? SizeWord.Kind.VALID : SizeWord.Kind.SAME, word,
                    "auto_pad=" + word, new TransposedPadding.Auto(rule, same(0)));
        }
        var pads = new ArrayList<Long>();
        own.sides().forEach(sides -> pads.add(sides.low()));
        own.sides().forEach(sides -> pads.add(sides.high()));
        String numbers = "pads=" + Py.list(pads) + (Py.all(own.outputPadding(), 0) ? ""
                : ", output_padding=" + Py.list(own.outputPadding()));
        add(Dialect.ONNX, SizeWord.Kind.NUMBERS, numbers, numbers, own);
        List<Long> largest = back(layer.paddingAsked(), true);
        String shape = "output_shape=" + Py.list(largest);
        add(Dialect.ONNX, SizeWord.Kind.NUMBERS, shape, shape,
                new TransposedPadding.OutputShape(largest, false, same(0)));
    }

    private List<Long> back(Padding direct, boolean largest) {
        var sizes = new ArrayList<Long>();
        for (int a = 0; a < layer.rank(); a++) {
            var back = SizesThatShrinkTo.of(inputSize.get(a), a, layer.kernel().get(a), direct);
            sizes.add(largest ? back.largest() : back.smallest());
        }
        return sizes;
    }

    private List<Long> same(long number) {
        var numbers = new ArrayList<Long>();
        for (int a = 0; a < layer.rank(); a++) {
            numbers.add(number);
        }
        return numbers;
    }

    private static List<Long> plus(List<Long> smallest, List<Long> step, List<Long> largest) {
        var sizes = new ArrayList<Long>();
        for (int a = 0; a < smallest.size(); a++) {
            sizes.add(Math.min(smallest.get(a) + step.get(a), largest.get(a)));
        }
        return sizes;
    }

    /** What can be added to the smallest size, on all axes alike as far as each goes; the least and the most where there are many. */
    private List<List<Long>> steps() {
        long stride = largestStride(layer);
        var steps = new ArrayList<List<Long>>();
        for (long added = 0; added < stride; added += stride > MOST_LISTED ? stride - 1 : 1) {
            var step = new ArrayList<Long>();
            for (KernelAxis kernel : layer.kernel()) {
                step.add(Math.min(added, kernel.stride() - 1));
            }
            steps.add(step);
        }
        return steps;
    }

    /** Whether there is no size but those listed. */
    public static boolean listsAll(ConvTranspose layer) {
        long stride = largestStride(layer);
        return stride == 1 || layer.rank() == 1 && stride <= MOST_LISTED;
    }

    private static long largestStride(ConvTranspose layer) {
        long largest = 1;
        for (KernelAxis kernel : layer.kernel()) {
            largest = Math.max(largest, kernel.stride());
        }
        return largest;
    }

    private void add(Dialect dialect, SizeWord.Kind kind, String brief, String code, TransposedPadding padding) {
        boolean known = false;
        for (SizeWord word : words) {
            known |= word.dialect() == dialect && word.code().equals(code);
        }
        boolean possible = ConvTranspose.single(layer.kernel(), padding).at(inputSize) instanceof Checked.Ok<?>;
        if (!known && possible) {
            words.add(new SizeWord(dialect, kind, brief, code, padding));
        }
    }
}
