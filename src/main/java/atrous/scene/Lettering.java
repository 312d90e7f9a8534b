package atrous.scene;

/**
 * How a text is set.
 *
 * @param size font size in the scene's units
 */
public record Lettering(double size, Anchor anchor, boolean bold, Paint paint) {

    /** Which point of the text stands at its x; y is always the baseline. */
    public enum Anchor { START, MIDDLE, END }

    public static Lettering start(double size, Paint paint) {
        return new Lettering(size, Anchor.START, false, paint);
    }

    public static Lettering middle(double size, Paint paint) {
        return new Lettering(size, Anchor.MIDDLE, false, paint);
    }

    public static Lettering end(double size, Paint paint) {
        return new Lettering(size, Anchor.END, false, paint);
    }

    public Lettering asBold() {
        return new Lettering(size, anchor, true, paint);
    }
}
