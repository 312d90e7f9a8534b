package atrous.network;

import atrous.layer.AdaptivePool;
import atrous.layer.AvgPool;
import atrous.layer.MaxPool;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import java.util.List;

/** The words of a network's text, each in one place for reading and writing; those of an enumeration in its order. */
final class Words {

    static final String CONV = "conv";
    static final String CONV_TRANSPOSED = "convt";
    static final String MAX_POOL = "maxpool";
    static final String AVG_POOL = "avgpool";
    static final String GLOBAL_MAX = "gmp";
    static final String GLOBAL_AVG = "gap";
    static final String ADAPTIVE_MAX = "adaptmax";
    static final String ADAPTIVE_AVG = "adaptavg";
    static final String DENSE = "dense";
    static final String NEAREST = "nearest";
    static final String BILINEAR = "bilinear";
    static final String PAD = "pad";
    static final String CROP = "crop";
    static final List<String> MERGES = List.of("add", "mul", "concat");
    static final List<String> FUNCTIONS = List.of("relu", "bn", "sigmoid", "tanh", "gelu", "softmax", "dropout", "identity");
    static final List<String> RULES = List.of("valid", "same", "same-lower", "half", "full");
    static final List<String> MODES = List.of("zeros", "reflect", "replicate", "circular");
    static final String CAUSAL = "causal";
    static final String LIKE = "like";

    private Words() {}

    static String kind(Operation operation) {
        if (operation instanceof Operation.Input) {
            return Outline.INPUT;
        } else if (operation instanceof Operation.Convolve) {
            return CONV;
        } else if (operation instanceof Operation.ConvolveTransposed) {
            return CONV_TRANSPOSED;
        } else if (operation instanceof Operation.Pooling pooling) {
            return pooling(pooling);
        } else if (operation instanceof Operation.Pointwise pointwise) {
            return FUNCTIONS.get(pointwise.function().ordinal());
        } else if (operation instanceof Operation.Dense) {
            return DENSE;
        } else if (operation instanceof Operation.Merge merge) {
            return MERGES.get(merge.how().ordinal());
        } else if (operation instanceof Operation.Resize resize) {
            return resize.linear() ? BILINEAR : NEAREST;
        } else if (operation instanceof Operation.Pad) {
            return PAD;
        }
        return CROP;
    }

    private static String pooling(Operation.Pooling pooling) {
        if (pooling.layer() instanceof MaxPool) {
            return MAX_POOL;
        } else if (pooling.layer() instanceof AvgPool) {
            return AVG_POOL;
        }
        var adaptive = (AdaptivePool) pooling.layer();
        boolean max = adaptive.reduction() == AdaptivePool.Kind.MAX;
        return adaptive.outputSize().stream().allMatch(cells -> cells == 1) ? max ? GLOBAL_MAX : GLOBAL_AVG
                : max ? ADAPTIVE_MAX : ADAPTIVE_AVG;
    }

    static String of(Padding.Rule rule) {
        return RULES.get(rule.ordinal());
    }

    static String of(PaddingMode mode) {
        return MODES.get(mode.ordinal());
    }
}
