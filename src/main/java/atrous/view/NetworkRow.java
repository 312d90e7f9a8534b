package atrous.view;

import atrous.state.NetworkSlot;

/**
 * A line of the list of layers.
 *
 * @param place of its item, or {@code −1} for the input; of a block's end, that of the repeat
 * @param depth how many repeats it is in
 * @param shape what comes out, empty where that is not known
 * @param field how far it sees, empty where that is not known
 * @param problem a sentence; empty where nothing is wrong
 * @param before the gap above the line, and null above the input
 */
public record NetworkRow(Kind kind, int place, int depth, String line, String shape, String field, String problem, NetworkSlot before) {

    public enum Kind { INPUT, STEP, REPEAT, NOTE, END }

    public boolean isItem() {
        return kind != Kind.INPUT && kind != Kind.END;
    }
}
