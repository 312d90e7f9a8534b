package atrous.network;

import java.util.List;

/** Stacks of dilated convolutions. */
final class ContextPresets {

    private static final Citation YU_KOLTUN = Citation.of("F. Yu, V. Koltun", 2016,
            "Multi-Scale Context Aggregation by Dilated Convolutions", "ICLR", "1511.07122");

    static final List<Preset> ALL = List.of(
            Preset.of("yu-koltun-context", "Context module", YU_KOLTUN, """
                    input 96x96 c21
                    x2 { conv 3; relu }
                    conv 3 d2; relu
                    conv 3 d4; relu
                    conv 3 d8; relu
                    conv 3 d16; relu
                    conv 3; relu
                    conv 1
                    """),
            Preset.of("yu-koltun-figure-1", "1, 2, 4", YU_KOLTUN, """
                    input 32x32
                    conv 3
                    conv 3 d2
                    conv 3 d4
                    """),
            Preset.of("hdc", "Hybrid dilated convolution [1, 2, 5]", Citation.of(
                    "P. Wang, P. Chen, Y. Yuan, D. Liu, Z. Huang, X. Hou, G. Cottrell", 2018,
                    "Understanding Convolution for Semantic Segmentation", "WACV", "1702.08502"), """
                    input 96x96 c16
                    x3 {
                      conv 3; relu
                      conv 3 d2; relu
                      conv 3 d5; relu
                    }
                    """, Preset.Remark.EXAMPLE_SIZES));

    private ContextPresets() {}
}
