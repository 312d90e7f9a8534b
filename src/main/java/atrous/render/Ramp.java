package atrous.render;

/** The one sequential ramp, for counts: even steps in lightness between two ends of one hue. */
final class Ramp {

    private static final int LIGHT_END = 0xfff3e4;
    private static final int MIDDLE = 0xf59d4b;
    private static final int DARK_END = 0x8a3504;

    private Ramp() {}

    /** On a dark page the ramp runs the other way, so that more always stands out more. */
    static String colour(double share, boolean dark) {
        double s = dark ? 0.9 - 0.8 * share : share;
        var hex = new StringBuilder("#");
        for (int shift = 16; shift >= 0; shift -= 8) {
            int middle = MIDDLE >> shift & 255;
            double value = s < 0.5
                    ? between(LIGHT_END >> shift & 255, middle, s * 2)
                    : between(middle, DARK_END >> shift & 255, s * 2 - 1);
            int rounded = (int) (value + 0.5);
            hex.append(Character.forDigit(rounded >> 4, 16)).append(Character.forDigit(rounded & 15, 16));
        }
        return hex.toString();
    }

    /** In system colours, never so far from the page that text of the page's colour could not be read on it. */
    static String forced(double share) {
        return "color-mix(in srgb,CanvasText " + (int) (40 * share) + "%,Canvas)";
    }

    /** Black, and not only nearly: in the middle of the ramp nothing else can be read well enough. */
    static String ink(double share, boolean dark) {
        double s = dark ? 0.9 - 0.8 * share : share;
        return s < 0.8 ? "#000000" : "#ffffff";
    }

    private static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
