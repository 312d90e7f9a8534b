package atrous.network;

import java.util.List;

/** Fully convolutional networks on VGG-16. Paddings, crops and kernels are those of the authors' published prototxt files. */
final class FcnPresets {

    private static final Citation LONG = Citation.of("J. Long, E. Shelhamer, T. Darrell", 2015,
            "Fully Convolutional Networks for Semantic Segmentation", "CVPR", "1411.4038");

    private static final String SCORES = """
            input 500x500 c3
            conv 3 p100 c64; relu
            conv 3; relu
            maxpool 2 ceil
            x2 { conv 3 c128; relu }
            maxpool 2 ceil
            x3 { conv 3 c256; relu }
            pool3: maxpool 2 ceil
            x3 { conv 3 c512; relu }
            pool4: maxpool 2 ceil
            x3 { conv 3 c512; relu }
            maxpool 2 ceil
            conv 7 valid c4096; relu; dropout
            conv 1; relu; dropout
            conv 1 c21
            """;
    private static final String FUSE_4 = """
            up4: convt 4 s2 nobias
            conv 1 c21 < pool4
            crop like up4 at 5; add up4
            """;
    private static final String FUSE_3 = """
            up3: convt 4 s2 nobias
            conv 1 c21 < pool3
            crop like up3 at 9; add up3
            """;

    static final List<Preset> ALL = List.of(
            Preset.of("fcn-32s", "FCN-32s", LONG, SCORES + """
                    convt 64 s32 nobias
                    crop like input at 19
                    """),
            Preset.of("fcn-16s", "FCN-16s", LONG, SCORES + FUSE_4 + """
                    convt 32 s16 nobias
                    crop like input at 27
                    """),
            Preset.of("fcn-8s", "FCN-8s", LONG, SCORES + FUSE_4 + FUSE_3 + """
                    convt 16 s8 nobias
                    crop like input at 31
                    """));

    private FcnPresets() {}
}
