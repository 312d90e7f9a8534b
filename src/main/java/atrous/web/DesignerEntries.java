package atrous.web;

import atrous.field.Ask;
import atrous.text.DesignerWords;
import atrous.view.DesignerForm;
import atrous.view.DesignerForm.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The designer's form. */
final class DesignerEntries {

    interface Changed {
        /** @param done whether the hand has left the field */
        void to(DesignerForm form, boolean done);
    }

    private static final class Written {
        private final Entry entry;
        private final HTMLInputElement input;
        private final Complaint complaint;

        Written(HTMLElement parent, Entry entry, String name) {
            this.entry = entry;
            HTMLElement box = Dom.add(parent, "div", "entry");
            HTMLElement label = Dom.add(box, "label", "");
            Dom.add(label, "span", "", name);
            input = Dom.input(label, "text", "number");
            input.setAttribute("inputmode", entry.isList() ? "text" : "numeric");
            complaint = new Complaint(box, input, null);
        }
    }

    private final DesignerWords words;
    private final Supplier<DesignerForm> form;
    private final Changed changed;
    private final List<Written> written = new ArrayList<>();
    private final Segments conditions;
    private final Segments ranks;
    private final Check withoutHoles;

    DesignerEntries(HTMLElement parent, DesignerWords words, Supplier<DesignerForm> form, Changed changed) {
        this.words = words;
        this.form = form;
        this.changed = changed;
        HTMLElement choices = Dom.add(parent, "div", "choices");
        conditions = segments(choices, words.condition(), i -> changed.to(form.get().exactly(i == 1), true));
        ranks = segments(choices, words.rankedBy(), i -> changed.to(form.get().by(Ask.By.values()[i]), true));
        withoutHoles = new Check(choices, words.withoutHoles(), checked -> changed.to(form.get().withoutHoles(checked), true));
        HTMLElement entries = Dom.add(parent, "div", "entries");
        for (Entry entry : Entry.values()) {
            if (entry != Entry.WANTED) {
                add(entries, entry);
            }
        }
        Dom.add(parent, "p", "hint", words.listHint());
    }

    private static Segments segments(HTMLElement parent, String name, Consumer<Integer> chosen) {
        HTMLElement row = Dom.add(parent, "div", "choice");
        Dom.add(row, "span", "", name);
        return new Segments(row, 2, chosen::accept);
    }

    void add(HTMLElement parent, Entry entry) {
        var each = new Written(parent, entry, name(entry));
        written.add(each);
        Dom.onInput(each.input, (text, done) -> changed.to(form.get().with(entry, text), done));
    }

    private String name(Entry entry) {
        return switch (entry) {
            case FIELD -> words.field();
            case KERNEL -> words.kernel();
            case FEWEST -> words.layersFrom();
            case MOST -> words.layersTo();
            case DILATIONS -> words.dilations();
            case STRIDES -> words.strides();
            case MOST_STRIDE -> words.mostStride();
            case WANTED -> words.wanted();
        };
    }

    void update() {
        DesignerForm shown = form.get();
        conditions.update(words.condition(), List.of(words.atLeast(), words.exactly()), shown.exactly() ? 1 : 0);
        ranks.update(words.rankedBy(), List.of(words.byParameters(), words.byMacs()), shown.by().ordinal());
        withoutHoles.update(shown.withoutHoles());
        for (Written each : written) {
            if (!each.input.getValue().equals(shown.text(each.entry))) {
                each.input.setValue(shown.text(each.entry));
            }
            each.complaint.update(shown.problem(each.entry, words));
        }
    }
}
