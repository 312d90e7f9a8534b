package atrous.view;

import atrous.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/**
 * A section under the figure: drawings and tables, with what is to be said about them.
 *
 * @param intro paragraphs before them
 * @param notes paragraphs after them
 */
public record Exhibit(String title, List<String> intro, List<Choice> choices, List<Drawing> drawings,
                      List<Table> tables, List<String> notes) {

    public Exhibit {
        intro = List.copyOf(intro);
        choices = List.copyOf(choices);
        drawings = List.copyOf(drawings);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    Exhibit titled(String other) {
        return new Exhibit(other, intro, choices, drawings, tables, notes);
    }

    /**
     * Something that the reader can choose.
     *
     * @param chosen an index, or −1 where what there is was not chosen here
     * @param actions what {@link atrous.state.TextAction} reads, one for each option
     */
    public record Choice(String label, List<String> options, int chosen, List<String> actions) {
        public Choice {
            options = List.copyOf(options);
            actions = List.copyOf(actions);
        }

        /** @param action the same for all options, but for the index that follows it */
        public Choice(String label, List<String> options, int chosen, String action) {
            this(label, options, chosen, indexed(action, options.size()));
        }

        private static List<String> indexed(String action, int count) {
            var actions = new ArrayList<String>();
            for (int i = 0; i < count; i++) {
                actions.add(action + i);
            }
            return actions;
        }
    }

    /** @param caption the scene's text equivalent is its {@link atrous.scene.Semantics} */
    public record Drawing(String caption, Scene scene) {}

    /**
     * @param head a heading for each column; the first column's cells are the rows' headings
     * @param marked the rows that are the layer at hand
     */
    public record Table(String caption, List<String> head, List<List<String>> rows, List<Integer> marked) {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
            marked = List.copyOf(marked);
        }

        /** @param marked the row that is the layer at hand, or −1 */
        public Table(String caption, List<String> head, List<List<String>> rows, int marked) {
            this(caption, head, rows, List.of(marked));
        }
    }
}
