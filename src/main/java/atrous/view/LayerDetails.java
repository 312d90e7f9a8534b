package atrous.view;

import atrous.code.Code;
import atrous.code.Framework;
import atrous.figure.Frame;
import atrous.figure.MapKind;
import atrous.figure.Subject;
import atrous.figure.Target;
import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.DeformConv;
import atrous.layer.Field;
import atrous.layer.Finding;
import atrous.layer.Findings;
import atrous.layer.LayerKind;
import atrous.layer.Pool;
import atrous.state.AppState;
import atrous.state.ControlId;
import atrous.state.Controls;
import atrous.state.LayerSpec;
import atrous.state.Link;
import atrous.state.Marked;
import atrous.state.Preferences;
import atrous.state.Project;
import atrous.state.Side;
import atrous.text.ChineseCode;
import atrous.text.CodeWords;
import atrous.text.EnglishCode;
import atrous.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** What is to be read about a layer beside its figure. Made from a text, since a script of its own writes it. */
public final class LayerDetails {

    /** The formula for one axis, with its numbers. {@code axis} is empty where all axes agree. */
    public record AxisFormula(String axis, Maths substituted) {}

    private final AppState state;
    private final Messages m;

    /** @param project as {@link Link#writeWhole} has it */
    public LayerDetails(String project, Messages messages) {
        this.state = AppState.start(Link.readWhole(project).project(), List.of(), Preferences.DEFAULT);
        this.m = messages;
    }

    public Project project() {
        return state.project();
    }

    public List<Side> sides() {
        return Sides.of(state.project());
    }

    public String heading(Side side) {
        return Sides.heading(state.project(), side, m);
    }

    public List<String> findings(Side side) {
        LayerSpec spec = state.project().layer(side);
        var sentences = new ArrayList<String>();
        for (Finding finding : found(spec, side)) {
            sentences.add(m.finding(finding, spec.rank()));
        }
        return sentences;
    }

    private List<Finding> found(LayerSpec spec, Side side) {
        return spec.layer() instanceof DeformConv d
                ? DeformFindings.of(d, axes(side), Marked.subject(state.project(), side)) : Findings.of(spec.layer(), axes(side));
    }

    /** What the formula is of. */
    public String formulaHeading() {
        return adaptive(Side.FIRST) ? m.binFormula() : valueFormula() == null ? m.formula() : m.deformFormula();
    }

    /** What a deformable layer computes; null for other kinds. */
    public Maths valueFormula() {
        return state.project().layer().layer() instanceof DeformConv d ? DeformFormula.of(d.modulated()) : null;
    }

    /** Of the first layer's kind. */
    public Maths formula() {
        return adaptive(Side.FIRST) ? BinFormula.general() : transposed(Side.FIRST) ? OutputSizeFormula.transposed()
                : OutputSizeFormula.general(roundsUp(Side.FIRST));
    }

    private boolean roundsUp(Side side) {
        return state.project().layer(side).layer() instanceof Pool pool && pool.ceilMode();
    }

    private boolean adaptive(Side side) {
        return state.project().layer(side).layer().kind().isAdaptive();
    }

    private boolean transposed(Side side) {
        return state.project().layer(side).layer().kind() == LayerKind.CONV_TRANSPOSE;
    }

    /** What the formula's letters stand for. */
    public String formulaDetail() {
        String sizes = adaptive(Side.FIRST) ? m.binFormulaDetail() : transposed(Side.FIRST) ? m.formulaTransposedDetail()
                : m.formulaDetail();
        return state.project().layer().layer() instanceof DeformConv d ? m.deformFormulaDetail(d.modulated()) + " " + sizes : sizes;
    }

    private Maths substituted(Side side, int axis) {
        LayerSpec spec = state.project().layer(side);
        if (adaptive(side)) {
            return BinFormula.substituted(axes(side).get(axis).bins());
        }
        if (transposed(side)) {
            return OutputSizeFormula.transposed(axes(side).get(axis), Controls.sides(spec).get(axis),
                    Controls.value(spec, new ControlId(Field.OUTPUT_PADDING, axis)));
        }
        return OutputSizeFormula.substituted(axes(side).get(axis), Controls.sides(spec).get(axis), roundsUp(side));
    }

    public List<AxisFormula> formulas(Side side) {
        List<Axis> axes = axes(side);
        if (axes.stream().allMatch(axes.get(0)::equals)) {
            return List.of(new AxisFormula("", substituted(side, 0)));
        }
        return List.of(new AxisFormula(m.formulaFor(m.height()), substituted(side, 0)),
                new AxisFormula(m.formulaFor(m.width()), substituted(side, 1)));
    }

    /** Null where nothing is dilated. */
    public Readings readings(Side side, Frame frame) {
        if (state.project().layer(side).layer().kind() != LayerKind.CONV) {
            return null;
        }
        Subject s = Marked.subject(state.project(), side);
        Target shown = Marked.selection(state, side).pinned();
        Target output = shown != null && shown.map() == MapKind.OUTPUT ? shown
                : new Target(MapKind.OUTPUT, s.rows().outputSize() / 2, s.columns().outputSize() / 2);
        return Readings.of(s, axes(side), output, frame, m);
    }

    /** What there is to see about a layer besides its figure; of two compared ones, it says of which. */
    public List<Exhibit> exhibits(Side side, Frame frame) {
        List<Exhibit> exhibits = Exhibits.of(state, side, axes(side), frame, m);
        if (state.project().compared().isEmpty()) {
            return exhibits;
        }
        String letter = side == Side.FIRST ? m.firstFigure() : m.secondFigure();
        return exhibits.stream().map(exhibit -> exhibit.titled(exhibit.title() + " · " + letter)).toList();
    }

    /** The layer as a program; values that were typed are not in it. */
    public String program(Side side, Framework framework) {
        CodeWords words = m.languageTag().startsWith("zh") ? new ChineseCode() : new EnglishCode();
        return Code.of(framework, state.project().layer(side).layer(), axes(side), words);
    }

    private List<Axis> axes(Side side) {
        return ((Checked.Ok<List<Axis>>) state.project().layer(side).axes()).value();
    }
}
