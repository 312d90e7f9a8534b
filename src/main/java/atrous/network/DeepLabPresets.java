package atrous.network;

import atrous.network.Preset.Remark;
import java.util.List;

/** Atrous spatial pyramid pooling on residual networks of output stride 16. */
final class DeepLabPresets {

    private static final Citation CHEN = Citation.of("L.-C. Chen, G. Papandreou, F. Schroff, H. Adam", 2017,
            "Rethinking Atrous Convolution for Semantic Image Segmentation", "arXiv", "1706.05587");

    private static final String PYRAMID = """
            f: identity
            conv 1 c256 nobias; bn; a: relu
            conv 3 d6 c256 nobias < f; bn; b: relu
            conv 3 d12 c256 nobias < f; bn; c: relu
            conv 3 d18 c256 nobias < f; bn; d: relu
            gap < f; conv 1 c256 nobias; bn; relu; e: bilinear like f
            concat a b c d e
            conv 1 c256 nobias; bn; relu
            """;
    private static final String CLASSES = "conv 1 c21\nbilinear like input\n";

    static final List<Preset> ALL = List.of(
            Preset.of("aspp", "ASPP (DeepLab v3)", CHEN, "input 33x33 c2048\n" + PYRAMID),
            Preset.of("deeplab-v3", "DeepLab v3, ResNet-50", CHEN, text(6), Remark.STRIDE_IN_3X3, Remark.MULTI_GRID),
            Preset.of("deeplab-v3-101", "DeepLab v3, ResNet-101", CHEN, text(23), Remark.STRIDE_IN_3X3, Remark.MULTI_GRID));

    private DeepLabPresets() {}

    private static String text(int units) {
        return ResNetText.stem(513, "p1") + ResNetText.stage(0, 1, 3, 1, 1) + ResNetText.stage(1, 2, 4, 1, 1)
                + ResNetText.stage(2, 2, units, 1, 1) + ResNetText.first(3, 1, "", " d2") + ResNetText.rest(3, 1, " d4")
                + ResNetText.rest(3, 1, " d8") + PYRAMID + CLASSES;
    }
}
