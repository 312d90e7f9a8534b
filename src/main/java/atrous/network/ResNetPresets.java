package atrous.network;

import atrous.network.Preset.Remark;
import java.util.ArrayList;
import java.util.List;

/** Residual networks. */
final class ResNetPresets {

    private static final Citation HE = Citation.of("K. He, X. Zhang, S. Ren, J. Sun", 2016,
            "Deep Residual Learning for Image Recognition", "CVPR", "1512.03385");
    private static final Citation YU = Citation.of("F. Yu, V. Koltun, T. Funkhouser", 2017,
            "Dilated Residual Networks", "CVPR", "1705.09914");
    private static final String HEAD = "gap; dense 1000\n";

    static final List<Preset> ALL = all();

    private ResNetPresets() {}

    private static List<Preset> all() {
        var all = new ArrayList<Preset>();
        all.add(Preset.of("resnet-18", "ResNet-18", HE, basic(2, 2, 2, 2)));
        all.add(Preset.of("resnet-34", "ResNet-34", HE, basic(3, 4, 6, 3)));
        addBottlenecks(all, 50, 3, 4, 6, 3);
        addBottlenecks(all, 101, 3, 4, 23, 3);
        addBottlenecks(all, 152, 3, 8, 36, 3);
        all.add(Preset.of("drn-a-50", "DRN-A-50", YU, dilated(), Remark.STRIDE_TO_DILATION, Remark.STRIDE_IN_3X3));
        return all;
    }

    private static void addBottlenecks(List<Preset> all, int depth, int... units) {
        String name = "ResNet-" + depth;
        all.add(Preset.of("resnet-" + depth, name, HE, first1x1(units), Remark.STRIDE_IN_FIRST_1X1));
        all.add(Preset.of("resnet-" + depth + "-v1.5", name, HE, in3x3(units), Remark.STRIDE_IN_3X3));
        all.add(Preset.of("resnet-" + depth + "-slim", name, HE, inLastUnit(units), Remark.STRIDE_IN_LAST_UNIT));
    }

    private static String basic(int... units) {
        var text = new StringBuilder(ResNetText.stem(224, "p1"));
        for (int i = 0; i < units.length; i++) {
            String channels = " c" + ResNetText.width(i);
            if (i > 0) {
                text.append("x1 {\n  conv 3 s2 p1" + channels + " nobias; bn; relu\n  conv 3 nobias; "
                        + ResNetText.projected(i, 2, channels));
            }
            text.append("x" + (i > 0 ? units[i] - 1 : units[i]) + " {\n  conv 3 nobias; bn; relu\n  conv 3 nobias; bn; add in; relu\n}\n");
        }
        return text + HEAD;
    }

    private static String first1x1(int... units) {
        var text = new StringBuilder(ResNetText.stem(224, "p1"));
        for (int i = 0; i < units.length; i++) {
            int stride = i == 0 ? 1 : 2;
            text.append(ResNetText.first(i, stride, ResNetText.strided(stride), "")).append(ResNetText.rest(i, units[i] - 1, ""));
        }
        return text + HEAD;
    }

    private static String in3x3(int... units) {
        var text = new StringBuilder(ResNetText.stem(224, "p1"));
        for (int i = 0; i < units.length; i++) {
            text.append(ResNetText.stage(i, i == 0 ? 1 : 2, units[i], 1, 1));
        }
        return text + HEAD;
    }

    private static String inLastUnit(int... units) {
        // TensorFlow pads the pool at its end.
        var text = new StringBuilder(ResNetText.stem(224, "same"));
        for (int i = 0; i < units.length; i++) {
            boolean halves = i + 1 < units.length;
            text.append(ResNetText.first(i, 1, "", "")).append(ResNetText.rest(i, units[i] - (halves ? 2 : 1), ""))
                    .append(halves ? ResNetText.last(i) : "");
        }
        return text + HEAD;
    }

    /** Strides of the last two stages taken out; what follows each is dilated instead. */
    private static String dilated() {
        return ResNetText.stem(224, "p1") + ResNetText.stage(0, 1, 3, 1, 1) + ResNetText.stage(1, 2, 4, 1, 1)
                + ResNetText.stage(2, 1, 6, 1, 2) + ResNetText.stage(3, 1, 3, 2, 4) + HEAD;
    }
}
