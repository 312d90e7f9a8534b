package atrous.scene;

/** What a colour means. A palette in {@code render} turns it into a colour; nothing else knows one. */
public sealed interface Paint {

    enum Role implements Paint {
        NONE, BACKGROUND, INK, MUTED, HAIRLINE, ACCENT,
        INPUT, INPUT_LINE,
        /** Drawn as a hatch. */
        PADDING, PADDING_LINE,
        TAP, TAP_LINE, ON_TAP,
        /** A tap of the pointed-at weight or cell among other taps. */
        TAP_FAINT,
        HOLE,
        OUTPUT, OUTPUT_LINE, OUTPUT_SELECTED,
        DEAD
    }

    /** A step of the sequential ramp for counts, from 0 (least) to 1 (most). */
    record Ramp(double share) implements Paint {}

    /** Ink that can be read on {@link Ramp} of the same share. */
    record OnRamp(double share) implements Paint {}
}
