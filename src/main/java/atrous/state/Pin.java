package atrous.state;

import atrous.figure.Target;

/** The cell that stays marked when nothing is pointed at. */
public sealed interface Pin {

    /** The middle output, wherever that is: stays the middle while sizes change. */
    record Middle() implements Pin {}

    record None() implements Pin {}

    record At(Target target) implements Pin {}
}
