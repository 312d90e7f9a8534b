package atrous.view;

import atrous.layer.DeformConv;
import atrous.layer.AvgPool;
import atrous.layer.Conv;
import atrous.layer.Field;
import atrous.layer.LayerKind;
import atrous.layer.Padding;
import atrous.layer.Pool;
import atrous.layer.Weighted;
import atrous.layer.PaddingMode;
import atrous.layer.Problem;
import atrous.layer.Where;
import atrous.state.AppState;
import atrous.state.ControlId;
import atrous.state.Controls;
import atrous.state.Editor;
import atrous.state.LayerSpec;
import atrous.state.Side;
import atrous.tensor.Fill;
import atrous.tensor.Pattern;
import atrous.text.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * What the controls show.
 *
 * @param padding a number for each side where padding is typed, else none; then the output padding, if there is any
 * @param rule the padding rule, or null where padding is typed
 * @param ruleProblem what is wrong with the rule, or empty
 * @param mode how padding is filled, or null where that is no choice
 * @param modeProblem what is wrong with how the padding is filled, or empty
 * @param output the sizes of adaptive pooling's output; none where the output follows from the rest
 * @param global whether there is one output
 * @param channels none where each is pooled for itself
 * @param offsets of a deformable layer, else null
 * @param note that the figure stays behind the controls; empty where it does not
 */
public record ControlPanel(LayerKind kind, int rank, boolean linked, List<NumberControl> input, List<NumberControl> kernel,
                           List<NumberControl> output, boolean global,
                           List<NumberControl> padding, Padding.Rule rule, String ruleProblem, PaddingMode mode,
                           String modeProblem, List<NumberControl> channels, boolean bias, boolean ceilMode,
                           boolean countIncludePad, Contents inputContents,
                           Contents kernelContents, OffsetControls offsets, String note) {

    /** Whether there are weights, not only a window. */
    public boolean weighted() {
        return !channels.isEmpty();
    }

    /**
     * What a map is filled with.
     *
     * @param pattern null where the values were typed
     * @param seed null where nothing is random
     * @param text the values, one row a line; empty where they are too many to edit
     * @param first whether they are those of the first of several channels
     */
    public record Contents(boolean ofKernel, Pattern pattern, List<Pattern> choices, NumberControl seed, String text,
                           String problem, boolean first) {}

    private static final List<Pattern> INPUT_PATTERNS = List.of(Pattern.RANDOM, Pattern.RAMP, Pattern.CHECKERBOARD,
            Pattern.IMPULSE, Pattern.ONES);
    private static final List<Pattern> KERNEL_PATTERNS = List.of(Pattern.SOBEL, Pattern.BINOMIAL, Pattern.BOX,
            Pattern.LAPLACIAN, Pattern.IMPULSE, Pattern.RAMP, Pattern.CHECKERBOARD, Pattern.ONES, Pattern.RANDOM);

    static ControlPanel of(AppState state, Messages m) {
        Side side = state.session().editing();
        Editor editor = state.session().editor(side);
        LayerSpec spec = editor.wanted();
        boolean linked = state.session().linked();
        var numbers = new NumberControls(editor, linked, m);
        var kernel = new ArrayList<NumberControl>();
        var output = new ArrayList<NumberControl>();
        boolean adaptive = spec.layer().kind().isAdaptive();
        if (adaptive) {
            numbers.add(Field.OUTPUT_SIZE, m.size(), output);
        } else {
            numbers.add(Field.KERNEL_SIZE, m.size(), kernel);
            numbers.add(Field.DILATION, m.dilation(), kernel);
            numbers.add(Field.STRIDE, m.stride(), kernel);
        }
        var input = new ArrayList<NumberControl>();
        numbers.add(Field.INPUT_SIZE, m.size(), input);
        boolean weighted = spec.layer() instanceof Weighted;
        List<NumberControl> channels = !weighted ? List.of() : List.of(
                numbers.single(Field.IN_CHANNELS, m.inChannels()),
                numbers.single(Field.OUT_CHANNELS, m.outChannels()), numbers.single(Field.GROUPS, m.groups()));
        var sides = new ArrayList<NumberControl>();
        Padding.Rule rule = spec.layer().paddingAsked() instanceof Padding.Rule r ? r : null;
        boolean typed = rule == null;
        if (typed) {
            sides.addAll(numbers.padding());
        }
        if (spec.layer().kind() == LayerKind.CONV_TRANSPOSE) {
            numbers.add(Field.OUTPUT_PADDING, m.outputPadding(), sides);
        }
        return new ControlPanel(spec.layer().kind(), spec.rank(), linked, input, kernel, output,
                adaptive && isGlobal(spec), sides, rule,
                typed ? "" : paddingProblem(editor, Field.KERNEL_SIZE, m),
                spec.layer() instanceof Conv c ? c.mode() : null,
                typed ? "" : paddingProblem(editor, Field.PADDING, m), channels,
                spec.layer() instanceof Weighted w && w.bias(), spec.layer() instanceof Pool p && p.ceilMode(),
                spec.layer() instanceof AvgPool p && p.countIncludePad(), contents(state, spec, false, numbers, m), contents(state, spec, true, numbers, m),
                spec.layer() instanceof DeformConv deform ? OffsetControls.of(deform, spec, numbers, m) : null, note(editor, m));
    }

    private static boolean isGlobal(LayerSpec spec) {
        boolean global = true;
        for (int a = 0; a < spec.rank(); a++) {
            global &= Controls.value(spec, new ControlId(Field.OUTPUT_SIZE, a)) == 1;
        }
        return global;
    }

    private static String paddingProblem(Editor editor, Field of, Messages m) {
        for (Problem problem : editor.conflicts()) {
            if (problem.where() instanceof Where.OfLayer at && at.field() == of
                    && editor.place(at) == Field.PADDING) {
                return NumberControls.windowed(m.problem(problem, editor.wanted().rank()), editor, m);
            }
        }
        return "";
    }

    private static Contents contents(AppState state, LayerSpec spec, boolean ofKernel, NumberControls numbers,
                                     Messages m) {
        Fill fill = ofKernel ? spec.kernel() : spec.input();
        Pattern pattern = fill instanceof Fill.Named named ? named.pattern() : null;
        Problem problem = state.session().matrixProblem();
        Field field = ofKernel ? Field.KERNEL_VALUES : Field.INPUT_VALUES;
        boolean here = problem != null && problem.where() instanceof Where.OfMatrix at && at.field() == field;
        return new Contents(ofKernel, pattern, ofKernel ? KERNEL_PATTERNS : INPUT_PATTERNS,
                pattern == Pattern.RANDOM ? numbers.seed(ofKernel) : null,
                Controls.valuesText(spec, ofKernel), here ? m.problem(problem, spec.rank()) : "",
                spec.layer() instanceof Weighted w && (w.inChannels() > 1 || ofKernel && w.outChannels() > 1));
    }

    private static String note(Editor editor, Messages m) {
        return editor.problems().isEmpty() ? "" : m.shownProblem();
    }
}
