package atrous.network;

import java.util.List;

/** Depthwise convolutions. */
final class MobileNetPresets {

    /** Of each row of the paper's table 2: expansion, channels, units, stride. */
    private static final int[][] ROWS = {{6, 24, 2, 2}, {6, 32, 3, 2}, {6, 64, 4, 2}, {6, 96, 3, 1}, {6, 160, 3, 2}, {6, 320, 1, 1}};

    static final List<Preset> ALL = List.of(Preset.of("mobilenet-v2", "MobileNetV2", Citation.of(
            "M. Sandler, A. Howard, M. Zhu, A. Zhmoginov, L.-C. Chen", 2018,
            "MobileNetV2: Inverted Residuals and Linear Bottlenecks", "CVPR", "1801.04381"), text(), Preset.Remark.RELU_FOR_RELU6));

    private MobileNetPresets() {}

    private static String text() {
        var text = new StringBuilder("""
                input 224x224 c3
                conv 3 s2 p1 c32 nobias; bn; relu
                conv 3 dw nobias; bn; relu
                conv 1 c16 nobias; bn
                """);
        int channels = 16;
        for (int[] row : ROWS) {
            text.append(unit("", row[0] * channels, row[1], row[3] == 1 ? "" : " s2 p1", ""));
            channels = row[1];
            if (row[2] > 1) {
                text.append("x" + (row[2] - 1) + " {\n" + unit("  ", row[0] * channels, channels, "", "; add in") + "}\n");
            }
        }
        return text + """
                conv 1 c1280 nobias; bn; relu
                gap; dropout; dense 1000
                """;
    }

    private static String unit(String indent, int wide, int channels, String stride, String end) {
        return indent + "conv 1 c" + wide + " nobias; bn; relu\n" + indent + "conv 3" + stride + " dw nobias; bn; relu\n"
                + indent + "conv 1 c" + channels + " nobias; bn" + end + "\n";
    }
}
