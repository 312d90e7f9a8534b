package atrous.state;

import atrous.text.Decimal;

/** Actions as texts, for what a section of the network's page offers. */
public final class NetworkTextAction {

    /** With a network's text: it takes the place of the one at hand. */
    public static final String OPEN = "open:";
    private static final String SHOW = "show:";

    private NetworkTextAction() {}

    /** What stands before the index of a word of a choice. */
    public static String show(NetworkChoice choice) {
        return SHOW + choice.ordinal() + ":";
    }

    /** What a text means that the page itself has written. */
    public static NetworkAction of(String text) {
        String argument = LinkWords.after(text, ':');
        if (text.startsWith(OPEN)) {
            return new NetworkArrange.Open(argument);
        }
        return new NetworkArrange.Show(NetworkChoice.values()[(int) Decimal.wholeNumber(LinkWords.before(argument, ':'))],
                (int) Decimal.wholeNumber(LinkWords.after(argument, ':')));
    }
}
