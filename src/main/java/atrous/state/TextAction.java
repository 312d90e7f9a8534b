package atrous.state;

import atrous.code.Framework;
import atrous.layer.Field;
import atrous.text.Decimal;

/** Actions as texts, since scripts that share no objects exchange nothing else. */
public final class TextAction {

    /** With the index of a {@link Framework}: in what a layer's program is written. */
    public static final String FRAMEWORK = "framework:";

    /** With a number from 0 that is one less than {@link atrous.figure.Options#inRow}. */
    public static final String IN_ROW = "inRow:";

    /** With a number of groups for the layer that is edited. */
    public static final String GROUPS = "groups:";

    /** With a link, as {@link Link#writeWhole} has it. */
    public static final String OPEN = "open:";

    private TextAction() {}

    /** What a text of this page's own scripts means in a state. */
    public static Action of(String text, AppState state) {
        String argument = LinkWords.after(text, ':');
        if (text.startsWith(OPEN)) {
            return new Arrange.TakeUp(argument);
        }
        if (text.startsWith(GROUPS)) {
            return new Edit.SetNumber(new ControlId(Field.GROUPS, 0), argument, true);
        }
        int index = (int) Decimal.wholeNumber(argument);
        return text.startsWith(FRAMEWORK)
                ? new Arrange.Prefer(state.preferences().with(Framework.values()[index]))
                : new Arrange.Show(state.project().show().withInRow(index + 1));
    }
}
