package atrous.network;

/** Parts of a residual network's text: stages are counted from 0. */
final class ResNetText {

    private ResNetText() {}

    /** @param padding of the pool */
    static String stem(int size, String padding) {
        return "input " + size + "x" + size + " c3\nconv 7 s2 p3 c64 nobias; bn; relu\nmaxpool 3 s2 " + padding + "\n";
    }

    static long width(int stage) {
        return 64L << stage;
    }

    static String strided(int stride) {
        return stride == 1 ? "" : " s" + stride;
    }

    /** A stage whose stride is in the 3×3 of its first unit, as torchvision has it, with the dilations of that unit's and the others'. */
    static String stage(int stage, int stride, int units, int firstDilation, int dilation) {
        return first(stage, stride, "", dilated(firstDilation) + (stride == 1 ? "" : strided(stride) + " p1"))
                + rest(stage, units - 1, dilated(dilation));
    }

    static String dilated(int dilation) {
        return dilation == 1 ? "" : " d" + dilation;
    }

    /**
     * The unit that widens.
     *
     * @param in1x1 options of its first convolution
     * @param in3x3 options of the one in the middle
     */
    static String first(int stage, int stride, String in1x1, String in3x3) {
        return "x1 {\n" + narrow(stage, in1x1, in3x3) + projected(stage, stride, " c" + 4 * width(stage));
    }

    /** Units that keep size and channels. */
    static String rest(int stage, int units, String in3x3) {
        return "x" + units + " {\n" + narrow(stage, "", in3x3) + "bn; add in; relu\n}\n";
    }

    /** A unit that halves the map, and what it adds. */
    static String last(int stage) {
        String body = "half" + (stage + 2);
        return "x1 {\n" + narrow(stage, "", " s2 p1") + body + ": bn\n  maxpool 1 s2 < in\n  add " + body + "; relu\n}\n";
    }

    /** The end of a unit whose input is brought to its output's shape. */
    static String projected(int stage, int stride, String channels) {
        String body = "body" + (stage + 2);
        return body + ": bn\n  conv 1" + strided(stride) + channels + " nobias < in; bn\n  add " + body + "; relu\n}\n";
    }

    private static String narrow(int stage, String in1x1, String in3x3) {
        return "  conv 1" + in1x1 + " c" + width(stage) + " nobias; bn; relu\n  conv 3" + in3x3
                + " nobias; bn; relu\n  conv 1 c" + 4 * width(stage) + " nobias; ";
    }
}
