package atrous.code;

import atrous.layer.Dialect;
import atrous.layer.TransposedPadding;

/**
 * One way to ask for an output size of a transposed convolution.
 *
 * @param brief what tells it from the dialect's others
 * @param code the arguments, as they are written
 */
public record SizeWord(Dialect dialect, Kind kind, String brief, String code, TransposedPadding padding) {

    /** What dialects have a common word for, and what they count in numbers of their own. */
    public enum Kind { NUMBERS, VALID, SAME }
}
