package atrous.figure;

/**
 * The room a figure may take, in CSS pixels.
 *
 * @param height what it should stay within where it can; a figure is never shrunk below readable for it
 * @param input the largest cell that the input may have; so for the other two maps
 */
public record Frame(double width, double height, double input, double kernel, double output) {

    public Frame(double width, double height) {
        this(width, height, LayerLayout.LARGEST_CELL, LayerLayout.LARGEST_CELL, LayerLayout.LARGEST_CELL);
    }

    /** With no larger cells than a figure has. */
    public Frame like(LayerLayout layout) {
        return new Frame(width, height, Math.min(input, layout.input().cell()),
                Math.min(kernel, layout.kernel().cell()), Math.min(output, layout.output().cell()));
    }

    Frame narrower(double by) {
        return new Frame(width - by, height, input, kernel, output);
    }

    /** Below this width maps stack. */
    private static final double NARROW = 620;

    boolean isNarrow() {
        return width < NARROW;
    }
}
