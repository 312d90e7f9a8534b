package atrous.figure;

/**
 * The room a figure may take, in CSS pixels.
 *
 * @param height what it should stay within where it can; a figure is never shrunk below readable for it
 */
public record Frame(double width, double height) {

    /** Below this width maps stack. */
    private static final double NARROW = 620;

    boolean isNarrow() {
        return width < NARROW;
    }
}
