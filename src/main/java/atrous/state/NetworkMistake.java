package atrous.state;

import atrous.network.Fault;

/**
 * @param line of the text, counted from 1
 * @param place of the item in the outline, {@link NetworkPlaces#INPUT}, or {@link #NOWHERE}
 */
public record NetworkMistake(int line, int place, Fault fault) {

    /** Where the list has no such line. */
    public static final int NOWHERE = -2;
}
