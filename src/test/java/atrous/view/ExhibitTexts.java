package atrous.view;

import atrous.figure.Frame;
import atrous.state.Link;
import atrous.text.Messages;
import atrous.state.Side;
import java.util.ArrayList;
import java.util.List;

/** The sections of a link, and all that is said in them. */
final class ExhibitTexts {

    private ExhibitTexts() {}

    static List<Exhibit> of(String link, Messages m) {
        return new LayerDetails(Link.writeWhole(Link.read(link).project()), m).exhibits(Side.FIRST, new Frame(900, 400));
    }

    /** But for the options of choices and the cells of tables, which may be code. */
    static List<String> sentences(Exhibit exhibit) {
        var texts = new ArrayList<>(exhibit.intro());
        texts.add(exhibit.title());
        texts.addAll(exhibit.notes());
        exhibit.choices().forEach(choice -> texts.add(choice.label()));
        exhibit.tables().forEach(table -> {
            texts.add(table.caption());
            texts.addAll(table.head());
        });
        exhibit.drawings().forEach(drawing -> {
            texts.add(drawing.caption());
            texts.add(drawing.scene().semantics().description());
        });
        return texts;
    }
}
