package atrous.web;

import atrous.figure.Options;
import atrous.figure.Picture;
import atrous.layer.LayerKind;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.state.Arrange;
import atrous.state.Edit;
import atrous.state.Side;
import atrous.text.Messages;
import atrous.view.ControlPanel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;

/** All that can be set about the layer: its kind and its picture right at the figure, the rest beside it. */
final class ControlsPanel {

    private static final Picture[] PICTURES = {Picture.STAMP, Picture.ZEROS, Picture.MATRIX};
    private final List<Options> shows =
            List.of(new Options(true, false), new Options(true, true), new Options(false, false));
    private final App app;
    private final ChoiceRow kind;
    private final Segments rank;
    private final HTMLElement onlyTwo;
    private final HTMLElement editingLabel;
    private final Segments editing;
    private final HTMLElement note;
    private final Check linked;
    private final NumberGroup input;
    private final HTMLElement outputHeading;
    private final NumberGroup output;
    private final Check global;
    private final HTMLElement kernelHeading;
    private final NumberGroup kernel;
    private final HTMLElement paddingHeading;
    private final ChoiceRow rule;
    private final NumberGroup padding;
    private final ChoiceRow mode;
    private final Check ceilMode;
    private final Check countIncludePad;
    private final HTMLElement pictures;
    private final Segments picture;
    private final OffsetsGroup offsets;
    private final Segments show;
    private final Check compare;
    private final HTMLElement values;
    private final ContentsGroup inputContents;
    private final ContentsGroup kernelContents;
    private final HTMLElement more;
    private final NumberGroup channels;
    private final Check bias;
    private final HTMLElement synonyms;

    ControlsPanel(App app) {
        this.app = app;
        Messages m = app.look().messages();
        HTMLElement form = Dom.byId("controls");
        Dom.on(form, "submit", e -> e.preventDefault());
        HTMLElement head = Dom.byId("head");
        kind = new ChoiceRow(head, m.layer(), i -> app.dispatch(new Edit.ChooseKind(LayerKind.values()[i])));
        rank = new Segments(form, 2, i -> app.dispatch(new Edit.SetRank(i + 1)));
        onlyTwo = Dom.add(form, "p", "hint", m.onlyTwoDimensions());
        editingLabel = Dom.add(form, "h2", "", m.editing());
        editing = new Segments(form, 2, i -> app.dispatch(new Arrange.EditSide(Side.values()[i])));
        note = Dom.add(form, "p", "problem");
        note.setAttribute("role", "status");
        Dom.add(form, "h2", "", m.input());
        input = new NumberGroup(app, form);
        outputHeading = Dom.add(form, "h2", "", m.output());
        output = new NumberGroup(app, form);
        global = new Check(form, m.global(), on -> app.dispatch(new Edit.SetGlobal(on)));
        kernelHeading = Dom.add(form, "h2", "");
        kernel = new NumberGroup(app, form);
        linked = new Check(form, m.linked(), on -> app.dispatch(new Edit.SetLinked(on)));
        offsets = new OffsetsGroup(app, form);
        paddingHeading = Dom.add(form, "h2", "", m.padding());
        rule = new ChoiceRow(form, m.amount(), this::ruleChosen);
        padding = new NumberGroup(app, form);
        mode = new ChoiceRow(form, m.mode(), i -> app.dispatch(new Edit.ChooseMode(PaddingMode.values()[i])));
        ceilMode = new Check(form, m.ceilMode(), on -> app.dispatch(new Edit.SetPooling(false, on)));
        countIncludePad = new Check(form, m.countIncludePad(), on -> app.dispatch(new Edit.SetPooling(true, on)));
        Dom.add(form, "h2", "", m.show());
        pictures = labelled(head, m.pictures());
        picture = new Segments(pictures, 3, i -> app.dispatch(new Arrange.Show(app.state().project().show().with(PICTURES[i]))));
        show = new Segments(labelled(form, m.cells()), 3, this::showChosen);
        compare = new Check(form, m.compare(), on -> app.dispatch(new Arrange.Compare(on)));
        values = Dom.add(form, "details", "");
        Dom.add(values, "summary", "", m.contents());
        HTMLElement both = Dom.add(values, "div", "group");
        inputContents = new ContentsGroup(app, both, false);
        kernelContents = new ContentsGroup(app, both, true);
        more = Dom.add(form, "details", "");
        Dom.add(more, "summary", "", m.channels());
        HTMLElement group = Dom.add(more, "div", "group");
        channels = new NumberGroup(app, group);
        bias = new Check(group, m.bias(), on -> app.dispatch(new Edit.SetBias(on)));
        synonyms = Dom.add(form, "p", "hint", m.dilationSynonyms());
    }

    private static HTMLElement labelled(HTMLElement parent, String name) {
        HTMLElement row = Dom.add(parent, "div", "choice");
        Dom.add(row, "span", "", name);
        return row;
    }

    private void showChosen(int index) {
        Options chosen = shows.get(index);
        app.dispatch(new Arrange.Show(
                app.state().project().show().withMarks(chosen.values(), chosen.counts())));
    }

    private void ruleChosen(int index) {
        Padding.Rule[] rules = Padding.Rule.values();
        app.dispatch(new Edit.ChoosePadding(index < rules.length ? Optional.of(rules[index]) : Optional.empty()));
    }

    void update(ControlPanel panel) {
        Messages m = app.look().messages();
        boolean compared = app.state().project().compared().isPresent();
        var kinds = new ArrayList<String>();
        for (LayerKind each : LayerKind.values()) {
            kinds.add(m.kindName(each));
        }
        kind.update(kinds, panel.kind().ordinal(), "");
        rank.update(m.dimensions(), List.of(m.oneDimension(), m.twoDimensions()), panel.rank() - 1);
        boolean deformed = app.state().project().isDeformed();
        rank.hide(deformed);
        onlyTwo.setHidden(!deformed);
        editingLabel.setHidden(!compared);
        editing.update(m.editing(), List.of(m.firstFigure(), m.secondFigure()),
                app.state().session().editing().ordinal());
        editing.hide(!compared);
        Dom.text(note, panel.note());
        note.setHidden(panel.note().isEmpty());
        linked.update(panel.linked());
        linked.hide(panel.rank() == 1);
        input.update(panel.input());
        boolean adaptive = panel.kind().isAdaptive();
        output.update(panel.output());
        outputHeading.setHidden(!adaptive);
        global.update(panel.global());
        global.hide(!adaptive);
        kernelHeading.setHidden(adaptive);
        paddingHeading.setHidden(adaptive);
        Dom.text(kernelHeading, panel.weighted() ? m.kernel() : m.window());
        kernel.update(panel.kernel());
        offsets.update(panel.offsets(), m);
        updatePadding(panel, m);
        Options options = app.state().project().show();
        picture.update(m.pictures(), List.of(m.pictureStamp(), m.pictureZeros(), m.pictureMatrix()),
                options.picture() == Picture.STAMP ? 0 : options.picture() == Picture.ZEROS ? 1 : 2);
        pictures.setHidden(panel.kind() != LayerKind.CONV_TRANSPOSE);
        show.update(m.cells(), List.of(m.showValues(), m.showCounts(), m.showNothing()), shows.indexOf(new Options(options.values(), options.counts())));
        compare.update(compared);
        if (!panel.inputContents().problem().isEmpty() || !panel.kernelContents().problem().isEmpty()) {
            Dom.attribute(values, "open", "");
        }
        inputContents.update(panel.inputContents(), panel.rank(), m);
        kernelContents.update(panel.kernelContents(), panel.rank(), m);
        kernelContents.hide(!panel.weighted());
        more.setHidden(!panel.weighted());
        channels.update(panel.channels());
        bias.update(panel.bias());
        synonyms.setHidden(adaptive);
    }

    private void updatePadding(ControlPanel panel, Messages m) {
        var rules = new ArrayList<String>();
        for (Padding.Rule each : Padding.Rule.values()) {
            rules.add(m.paddingRule(each));
        }
        rules.add(m.customPadding());
        rule.update(rules, panel.rule() == null ? rules.size() - 1 : panel.rule().ordinal(), panel.ruleProblem());
        rule.hide(panel.kind() == LayerKind.CONV_TRANSPOSE || panel.kind().isAdaptive());
        padding.update(panel.padding());
        var modes = new ArrayList<String>();
        for (PaddingMode each : PaddingMode.values()) {
            modes.add(m.modeName(each));
        }
        mode.update(modes, panel.mode() == null ? 0 : panel.mode().ordinal(), panel.modeProblem());
        mode.hide(panel.mode() == null);
        ceilMode.update(panel.ceilMode());
        ceilMode.hide(panel.weighted() || panel.kind().isAdaptive());
        countIncludePad.update(panel.countIncludePad());
        countIncludePad.hide(panel.kind() != LayerKind.AVG_POOL);
    }
}
