package atrous.view;

import java.util.List;

/**
 * Networks of which one can take the place of the one at hand.
 *
 * @param intro sentences before the table
 * @param head a heading for each cell of a row; the first cell names it
 * @param notes sentences after the table
 */
public record Offer(List<String> intro, String caption, List<String> head, List<Row> rows, List<String> notes) {

    /** @param text of the network; empty where it can't be had */
    public record Row(List<String> cells, String text) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Offer {
        intro = List.copyOf(intro);
        head = List.copyOf(head);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    static Offer saying(String sentence) {
        return new Offer(List.of(sentence), "", List.of(), List.of(), List.of());
    }
}
