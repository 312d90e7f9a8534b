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

    /**
     * Something that the reader can choose.
     *
     * @param chosen −1 where it is none of the options
     * @param action what {@link atrous.state.TextAction} reads, but for the argument
     * @param arguments one for each option
     */
    public record Choice(String label, List<String> options, int chosen, String action, List<String> arguments) {
        public Choice {
            options = List.copyOf(options);
            arguments = List.copyOf(arguments);
        }

        /** With the index of what is chosen as the argument. */
        public Choice(String label, List<String> options, int chosen, String action) {
            this(label, options, chosen, action, indexes(options.size()));
        }

        private static List<String> indexes(int count) {
            var indexes = new ArrayList<String>();
            for (int i = 0; i < count; i++) {
                indexes.add(Integer.toString(i));
            }
            return indexes;
        }
    }

    /** @param caption the scene's text equivalent is its {@link atrous.scene.Semantics} */
    public record Drawing(String caption, Scene scene) {}

    /**
     * @param head a heading for each column; the first column's cells are the rows' headings
     * @param marked the row that is the layer at hand, or −1
     */
    public record Table(String caption, List<String> head, List<List<String>> rows, int marked) {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }
}
