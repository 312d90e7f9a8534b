package atrous.web;

import atrous.state.Edit;
import atrous.state.MatrixEdit;
import atrous.tensor.Pattern;
import atrous.text.Messages;
import atrous.view.ControlPanel;
import atrous.view.NumberControl;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/** What a map is filled with: a pattern, or numbers. */
final class ContentsGroup {

    private final App app;
    private final boolean ofKernel;
    private final HTMLElement place;
    private final ChoiceRow pattern;
    private final NumberGroup seed;
    private final HTMLTextAreaElement text;
    private final HTMLElement hint;
    private final Complaint complaint;
    private List<Pattern> choices = List.of();
    private String written = "";
    private boolean refused;

    ContentsGroup(App app, HTMLElement around, boolean ofKernel) {
        HTMLElement parent = Dom.add(around, "div", "group");
        place = parent;
        this.app = app;
        this.ofKernel = ofKernel;
        Messages m = app.look().messages();
        pattern = new ChoiceRow(parent, ofKernel ? m.kernel() : m.input(), this::chosen);
        seed = new NumberGroup(app, parent);
        text = (HTMLTextAreaElement) Dom.add(parent, "textarea", "");
        text.setAttribute("rows", "4");
        text.setAttribute("spellcheck", "false");
        Dom.attribute(text, "aria-label", ofKernel ? m.kernelContents() : m.inputContents());
        hint = Dom.add(parent, "p", "hint");
        complaint = new Complaint(parent, text, hint);
        Dom.on(text, "change", e -> app.dispatch(new MatrixEdit.SetAll(ofKernel, text.getValue())));
    }

    private void chosen(int index) {
        if (index < choices.size()) {
            app.dispatch(new Edit.FillWith(ofKernel, choices.get(index)));
        }
    }

    void hide(boolean hidden) {
        place.setHidden(hidden);
    }

    void update(ControlPanel.Contents contents, int rank, Messages m) {
        choices = contents.choices();
        var names = new ArrayList<String>();
        for (Pattern each : choices) {
            names.add(m.patternName(each, ofKernel));
        }
        int selected = contents.pattern() == null ? -1 : choices.indexOf(contents.pattern());
        if (selected < 0) {
            names.add(contents.pattern() == null ? m.typedValues() : m.patternName(contents.pattern(), ofKernel));
            selected = names.size() - 1;
        }
        pattern.update(names, selected, "");
        seed.update(contents.seed() == null ? List.<NumberControl>of() : List.of(contents.seed()));
        boolean wrong = !contents.problem().isEmpty();
        if (!wrong && (refused || !contents.text().equals(written))) {
            written = contents.text();
            text.setValue(written);
        }
        refused = wrong;
        text.setHidden(contents.text().isEmpty());
        Dom.text(hint, contents.text().isEmpty() ? m.tooLargeToType(MatrixEdit.LARGEST, rank)
                : contents.first() ? m.editHint(rank) + " " + m.firstChannelHint() : m.editHint(rank));
        complaint.update(contents.problem());
    }
}
