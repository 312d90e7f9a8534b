package atrous.view;

import atrous.figure.Frame;
import atrous.figure.LayerFigure;
import atrous.figure.MapKind;
import atrous.figure.Subject;
import atrous.figure.Target;
import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Finding;
import atrous.layer.Findings;
import atrous.layer.KernelAxis;
import atrous.layer.Problem;
import atrous.state.AppState;
import atrous.state.LayerSpec;
import atrous.state.Link;
import atrous.state.Marked;
import atrous.state.Side;
import atrous.text.Messages;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;

/** What the layer view shows of a state. Each part is made when it is asked for: pointing needs only the figure. */
public final class LayerView {

    /** The formula for one axis, with its numbers. {@code axis} is empty where all axes agree. */
    public record AxisFormula(String axis, Maths substituted) {}

    private final AppState state;
    private final Messages m;

    public LayerView(AppState state, Messages messages) {
        this.state = state;
        this.m = messages;
    }

    public List<Side> sides() {
        return state.project().compared().isPresent() ? List.of(Side.FIRST, Side.SECOND) : List.of(Side.FIRST);
    }

    public LayerFigure figure(Side side, Frame frame) {
        return LayerFigure.of(Marked.subject(state.project(), side), Marked.anchor(state, side), frame,
                state.project().show(), m);
    }

    public String heading(Side side) {
        if (sides().size() == 1) {
            return "";
        }
        LayerSpec spec = state.project().layer(side);
        var sizes = new ArrayList<Long>();
        var dilations = new ArrayList<Long>();
        var strides = new ArrayList<Long>();
        for (KernelAxis k : spec.conv().kernel()) {
            sizes.add(k.size());
            dilations.add(k.dilation());
            strides.add(k.stride());
        }
        return m.side(side == Side.FIRST, m.summary(Facts.times(sizes), once(dilations), once(strides)));
    }

    private static String once(List<Long> numbers) {
        return numbers.stream().allMatch(numbers.get(0)::equals) ? Quantity.of(numbers.get(0))
                : Facts.times(numbers);
    }

    public ControlPanel controls() {
        return ControlPanel.of(state, m);
    }

    public List<Fact> facts(Side side) {
        return Facts.of(state.project().layer(side).conv(), axes(side), m);
    }

    public List<String> findings(Side side) {
        LayerSpec spec = state.project().layer(side);
        var sentences = new ArrayList<String>();
        for (Finding finding : Findings.of(spec.conv(), axes(side))) {
            sentences.add(m.finding(finding, spec.rank()));
        }
        return sentences;
    }

    public Maths formula() {
        return OutputSizeFormula.general();
    }

    public List<AxisFormula> formulas(Side side) {
        List<Axis> axes = axes(side);
        if (axes.stream().allMatch(axes.get(0)::equals)) {
            return List.of(new AxisFormula("", OutputSizeFormula.substituted(axes.get(0))));
        }
        return List.of(new AxisFormula(m.formulaFor(m.height()), OutputSizeFormula.substituted(axes.get(0))),
                new AxisFormula(m.formulaFor(m.width()), OutputSizeFormula.substituted(axes.get(1))));
    }

    /** What a program for a layer is written from, as {@link Programs#write} takes it. */
    public String project() {
        return Link.write(state.project());
    }

    /** Null where nothing is dilated. */
    public Readings readings(Side side, Frame frame) {
        Subject s = Marked.subject(state.project(), side);
        Target shown = Marked.selection(state, side).pinned();
        Target output = shown != null && shown.map() == MapKind.OUTPUT ? shown
                : new Target(MapKind.OUTPUT, s.rows().outputSize() / 2, s.columns().outputSize() / 2);
        return Readings.of(s, axes(side), output, frame, m);
    }

    public List<String> linkProblems() {
        var sentences = new ArrayList<String>();
        for (Problem problem : state.session().linkProblems()) {
            sentences.add(m.problem(problem, state.project().layer().rank()));
        }
        return sentences;
    }

    public boolean linkLeavesOutValues() {
        return Link.leavesOutValues(state.project());
    }

    private List<Axis> axes(Side side) {
        return ((Checked.Ok<List<Axis>>) state.project().layer(side).axes()).value();
    }
}
