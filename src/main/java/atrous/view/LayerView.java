package atrous.view;

import atrous.figure.Frame;
import atrous.figure.LayerFigure;
import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Problem;
import atrous.state.AppState;
import atrous.state.Link;
import atrous.state.Marked;
import atrous.state.Side;
import atrous.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** What the layer view shows of a state. Each part is made when it is asked for: pointing needs only the figure. */
public final class LayerView {

    private final AppState state;
    private final Messages m;

    public LayerView(AppState state, Messages messages) {
        this.state = state;
        this.m = messages;
    }

    public List<Side> sides() {
        return Sides.of(state.project());
    }

    public LayerFigure figure(Side side, Frame frame) {
        return LayerFigure.of(Marked.subject(state.project(), side), Marked.anchor(state, side), frame,
                state.project().show(), m);
    }

    /** A frame in which compared figures have cells of one size. */
    public Frame alike(Frame frame) {
        Frame alike = frame;
        for (Side side : sides()) {
            alike = alike.like(LayerFigure.layout(Marked.subject(state.project(), side), Marked.anchor(state, side), alike,
                    state.project().show(), m));
        }
        return alike;
    }

    public String heading(Side side) {
        return Sides.heading(state.project(), side, m);
    }

    public ControlPanel controls() {
        return ControlPanel.of(state, m);
    }

    /** Of the input or the output. */
    public ChannelSlider channel(boolean output) {
        return ChannelSlider.of(state.project(), output, m);
    }

    public List<Fact> facts(Side side) {
        return Facts.of(state.project().layer(side).layer(), axes(side), m);
    }

    public List<String> linkProblems() {
        var sentences = new ArrayList<String>();
        for (Problem problem : state.session().linkProblems()) {
            sentences.add(m.problem(problem, state.project().layer().rank()));
        }
        return sentences;
    }

    /** What {@link LayerDetails} is made from. */
    public String project() {
        return Link.writeWhole(state.project());
    }

    public boolean linkLeavesOutValues() {
        return Link.leavesOutValues(state.project());
    }

    private List<Axis> axes(Side side) {
        return ((Checked.Ok<List<Axis>>) state.project().layer(side).axes()).value();
    }
}
