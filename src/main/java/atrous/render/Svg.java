package atrous.render;

/** Numbers and text as SVG writes them. */
final class Svg {

    private Svg() {}

    /** At most two decimals, no trailing zeros: the same text on every platform. */
    static String number(double value) {
        long hundredths = (long) Math.floor(Math.abs(value) * 100 + 0.5);
        var text = new StringBuilder();
        if (value < 0 && hundredths != 0) {
            text.append('-');
        }
        text.append(hundredths / 100);
        int fraction = (int) (hundredths % 100);
        if (fraction != 0) {
            text.append('.').append(fraction / 10);
            if (fraction % 10 != 0) {
                text.append(fraction % 10);
            }
        }
        return text.toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
