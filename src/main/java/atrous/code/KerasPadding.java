package atrous.code;

import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import java.util.ArrayList;
import java.util.List;

/** Padding as Keras knows it: a keyword of the convolution, or something done before it. */
final class KerasPadding {

    private final Spec spec;
    private final String keyword;

    /** @param strideOne whether the convolution itself runs with stride 1 although the layer's is larger */
    KerasPadding(Spec spec, boolean strideOne) {
        this.spec = spec;
        keyword = keyword(spec, strideOne);
    }

    private static String keyword(Spec spec, boolean strideOne) {
        if (!spec.zeros()) {
            return "";
        }
        if (spec.rank() == 1 && isCausal(spec)) {
            return "causal";
        }
        boolean sameHere = spec.padded() && spec.sameAtStrideOne() && (strideOne || !spec.strided());
        boolean sameRule = spec.zerosBy(Padding.Rule.SAME_UPPER) && !strideOne
                && (spec.padded() || spec.dependsOnInputSize());
        return sameHere || sameRule ? "same" : "";
    }

    private static boolean isCausal(Spec spec) {
        long causal = spec.axes().get(0).window().effectiveSize() - 1;
        return spec.padded() && !spec.dependsOnInputSize() && Py.all(spec.lows(), causal) && Py.all(spec.highs(), 0);
    }

    /** Empty for "valid", the default. */
    String keyword() {
        return keyword;
    }

    boolean isBefore() {
        return spec.padded() && keyword.isEmpty();
    }

    /** Whether no layer does it. */
    boolean isFunction() {
        return isBefore() && !spec.zeros();
    }

    /** keras.ops.pad documents no more than "constant", "reflect" and "symmetric" for both TensorFlow and PyTorch. */
    boolean takesIndices() {
        return spec.mode() == PaddingMode.REPLICATE || spec.mode() == PaddingMode.CIRCULAR;
    }

    List<Caveat> caveats() {
        var caveats = new ArrayList<Caveat>();
        if (isFunction()) {
            caveats.add(new Caveat.KerasPaddingMode(spec.mode()));
        } else if (isBefore()) {
            caveats.add(new Caveat.KerasNumericPadding());
        }
        if (takesIndices()) {
            caveats.add(new Caveat.KerasPadBackends(spec.mode()));
        }
        if (spec.dependsOnInputSize() && keyword.isEmpty()) {
            caveats.add(spec.paddingForInputSize());
        }
        return caveats;
    }

    /** The layer that adds zeros. */
    Call layer() {
        String numbers;
        if (!spec.symmetric()) {
            List<String> pairs = Py.pairs(spec.lows(), spec.highs());
            numbers = spec.rank() == 1 ? pairs.get(0) : Py.tuple(pairs);
        } else {
            numbers = Py.square(spec.lows());
        }
        return new Call("keras.layers.ZeroPadding" + spec.rank() + "D").with(numbers);
    }

    /** What makes of x the padded one, which is called x, one after the other. */
    List<Call> calls(String x) {
        if (!isBefore()) {
            return List.of();
        }
        return takesIndices() ? takes(x) : List.of(pad(x));
    }

    private Call pad(String x) {
        var pairs = new ArrayList<>(List.of("(0, 0)"));
        pairs.addAll(Py.pairs(spec.lows(), spec.highs()));
        pairs.add("(0, 0)");
        return new Call("keras.ops.pad").with(x).with(Py.tuple(pairs))
                .withIf(!spec.zeros(), "mode", Py.quote(NumPyMode.of(spec.mode())));
    }

    private List<Call> takes(String x) {
        var takes = new ArrayList<Call>();
        for (int a = 0; a < spec.rank(); a++) {
            String sides = Py.pairs(spec.lows(), spec.highs()).get(a);
            if (!sides.equals("(0, 0)")) {
                Call indices = new Call("np.pad").with("np.arange(" + (takes.isEmpty() ? x : "x") + ".shape[" + (a + 1) + "])").with(sides)
                        .with("mode", Py.quote(NumPyMode.of(spec.mode())));
                takes.add(new Call("keras.ops.take").with(takes.isEmpty() ? x : "x").with(indices).with("axis", a + 1));
            }
        }
        return takes;
    }
}
