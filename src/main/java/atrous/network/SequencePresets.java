package atrous.network;

import atrous.network.Preset.Remark;
import java.util.List;

/** Causal convolutions over time. */
final class SequencePresets {

    private static final Citation OORD = Citation.of(
            "A. van den Oord, S. Dieleman, H. Zen, K. Simonyan, O. Vinyals, A. Graves, N. Kalchbrenner, A. Senior, K. Kavukcuoglu",
            2016, "WaveNet: A Generative Model for Raw Audio", "arXiv", "1609.03499");

    static final List<Preset> ALL = List.of(
            Preset.of("wavenet", "WaveNet", OORD, "input 4096 c32\n" + stack(""), Remark.WITHOUT_SKIPS, Remark.EXAMPLE_SIZES),
            Preset.of("wavenet-3", "WaveNet ×3", OORD, "input 4096 c32\nx3 {\n" + stack("  ") + "}\n",
                    Remark.WITHOUT_SKIPS, Remark.EXAMPLE_SIZES),
            Preset.of("tcn", "TCN", Citation.of("S. Bai, J. Z. Kolter, V. Koltun", 2018,
                    "An Empirical Evaluation of Generic Convolutional and Recurrent Networks for Sequence Modeling", "arXiv",
                    "1803.01271"), levels(), Remark.EXAMPLE_SIZES));

    private SequencePresets() {}

    private static String stack(String indent) {
        var text = new StringBuilder();
        for (int d = 1; d <= 512; d *= 2) {
            String conv = "conv 2" + ResNetText.dilated(d) + " causal";
            text.append(indent + "x1 { " + conv + "; t" + d + ": tanh; " + conv + " < in; sigmoid; mul t" + d + "; conv 1; add in }\n");
        }
        return text.toString();
    }

    private static String levels() {
        var text = new StringBuilder("input 2048 c25\n");
        for (int d = 1; d <= 128; d *= 2) {
            text.append("x1 { x2 { conv 3" + ResNetText.dilated(d) + " causal; relu; dropout }; add in; relu }\n");
        }
        return text.toString();
    }
}
