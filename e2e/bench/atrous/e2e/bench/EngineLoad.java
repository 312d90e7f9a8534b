package atrous.e2e.bench;

import java.util.List;

/** A 3×3 convolution with "same" padding that is timed. */
record EngineLoad(int c, int outChannels, int height, int width, int dilation, int groups) {
    static final List<EngineLoad> ALL = List.of(
            new EngineLoad(1, 1, 512, 512, 2, 1),
            new EngineLoad(3, 8, 512, 512, 4, 1),
            new EngineLoad(16, 16, 128, 128, 2, 1),
            new EngineLoad(64, 64, 56, 56, 1, 1),
            new EngineLoad(32, 32, 112, 112, 2, 32));

    String name() {
        return c + "→" + outChannels + " " + height + "×" + width + " dilation " + dilation
                + (groups == 1 ? "" : " groups " + groups);
    }

    /** As a JavaScript object. */
    String layer() {
        return "{c: " + c + ", outChannels: " + outChannels + ", size: [" + height + ", " + width + "], dilation: "
                + dilation + ", groups: " + groups + "}";
    }

    double operations() {
        return 2.0 * 9 * c / groups * outChannels * height * width;
    }
}
