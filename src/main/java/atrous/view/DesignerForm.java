package atrous.view;

import atrous.field.Ask;
import atrous.layer.Conv;
import atrous.text.Decimal;
import atrous.text.DesignerWords;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * What is written in the designer's form.
 *
 * @param texts one for each {@link Entry}
 */
public record DesignerForm(List<String> texts, boolean exactly, boolean withoutHoles, Ask.By by) {

    /** @param most of the number, or of each one of a list */
    public enum Entry {
        FIELD(1, Ask.MOST_FIELD, false),
        KERNEL(2, Ask.MOST_KERNEL, false),
        FEWEST(1, Ask.MOST_LAYERS, false),
        MOST(1, Ask.MOST_LAYERS, false),
        DILATIONS(1, Ask.MOST_STEP, true),
        STRIDES(1, Ask.MOST_STEP, true),
        MOST_STRIDE(1, Ask.MOST_STEP, false),
        /** Of the network at hand, after more layers. */
        WANTED(1, (int) Conv.LIMIT, false);

        private final int least;
        private final int most;
        private final boolean isList;

        Entry(int least, int most, boolean isList) {
            this.least = least;
            this.most = most;
            this.isList = isList;
        }

        public boolean isList() {
            return isList;
        }
    }

    public static final DesignerForm DEFAULT =
            new DesignerForm(List.of("64", "3", "1", "8", "1-16", "1", "8", "512"), false, true, Ask.By.PARAMETERS);

    public DesignerForm {
        texts = List.copyOf(texts);
    }

    public String text(Entry entry) {
        return texts.get(entry.ordinal());
    }

    public DesignerForm with(Entry entry, String text) {
        var changed = new ArrayList<>(texts);
        changed.set(entry.ordinal(), text);
        return new DesignerForm(changed, exactly, withoutHoles, by);
    }

    public DesignerForm exactly(boolean changed) {
        return new DesignerForm(texts, changed, withoutHoles, by);
    }

    public DesignerForm withoutHoles(boolean changed) {
        return new DesignerForm(texts, exactly, changed, by);
    }

    public DesignerForm by(Ask.By changed) {
        return new DesignerForm(texts, exactly, withoutHoles, changed);
    }

    /** Of an entry without problems. */
    public int number(Entry entry) {
        return (int) Decimal.wholeNumber(text(entry).strip());
    }

    private List<Integer> list(Entry entry) {
        return NumberList.read(text(entry), entry.most);
    }

    private boolean isRight(Entry entry) {
        long number = entry.isList ? 0 : Decimal.wholeNumber(text(entry).strip());
        return entry.isList ? !list(entry).isEmpty() : number >= entry.least && number <= entry.most;
    }

    /** What is wrong with an entry; empty where nothing is. */
    public String problem(Entry entry, DesignerWords words) {
        if (isRight(entry)) {
            return entry == Entry.MOST && isCrossed() ? words.crossed(text(Entry.FEWEST).strip(), text(Entry.MOST).strip()) : "";
        }
        return entry.isList ? words.notList(text(entry), Quantity.of(entry.most))
                : words.notWhole(text(entry), Quantity.of(entry.least), Quantity.of(entry.most));
    }

    private boolean isCrossed() {
        return isRight(Entry.FEWEST) && number(Entry.FEWEST) > number(Entry.MOST);
    }

    /** Whether {@link #ask} has an answer. */
    public boolean isComplete() {
        boolean complete = true;
        for (Entry entry : Entry.values()) {
            complete &= entry == Entry.WANTED || isRight(entry);
        }
        return complete && !isCrossed();
    }

    /** Of a form that is complete. */
    public Ask ask(int rank) {
        return new Ask(number(Entry.FIELD), exactly, number(Entry.FEWEST), number(Entry.MOST), number(Entry.KERNEL), list(Entry.STRIDES),
                list(Entry.DILATIONS), number(Entry.MOST_STRIDE), withoutHoles, rank, by);
    }

    /** What {@link #kept} reads. */
    public String text() {
        var text = new StringBuilder();
        for (String each : texts) {
            text.append(each).append('\n');
        }
        return text.append(exactly ? 'e' : '-').append(withoutHoles ? 'h' : '-').append(by == Ask.By.MACS ? 'm' : '-').toString();
    }

    /** What {@link #text} wrote; {@link #DEFAULT} for any other text. */
    public static DesignerForm kept(String text) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                lines.add(text.substring(from, i));
                from = i + 1;
            }
        }
        int last = lines.size() - 1;
        if (last != Entry.values().length || lines.get(last).length() != 3) {
            return DEFAULT;
        }
        String marks = lines.remove(last);
        return new DesignerForm(lines, marks.charAt(0) == 'e', marks.charAt(1) == 'h',
                marks.charAt(2) == 'm' ? Ask.By.MACS : Ask.By.PARAMETERS);
    }
}
