package atrous.code;

import java.util.ArrayList;
import java.util.List;

/** Keras 3: channels last; a function where the convolution alone, or with a padding layer, can't express it. */
final class Keras {

    private final Spec spec;
    private final Script script;
    private final KerasPadding padding;

    Keras(Spec spec, Script script) {
        this.spec = spec;
        this.script = script;
        padding = new KerasPadding(spec, sliced());
    }

    /** BaseConv raises where max(strides) > 1 and max(dilation_rate) > 1, whichever the axes. */
    private boolean sliced() {
        return spec.strided() && spec.dilated();
    }

    /** Whether it takes more than a layer, or two in a row. */
    boolean isFunction() {
        return sliced() || padding.isFunction();
    }

    KerasPadding padding() {
        return padding;
    }

    List<Caveat> caveats() {
        var caveats = new ArrayList<Caveat>();
        if (sliced()) {
            caveats.add(new Caveat.KerasStridedDilation(spec.strides(), spec.dilations()));
        }
        caveats.addAll(padding.caveats());
        return caveats;
    }

    void write() {
        script.line("import keras");
        if (padding.takesIndices()) {
            script.line("import numpy as np");
        }
        script.blank();
        script.caveats(caveats());
        if (isFunction()) {
            function();
        } else {
            script.line("layer = ", padding.isBefore()
                    ? Call.ofList("keras.Sequential").with(padding.layer()).with(conv()).broken()
                    : conv());
        }
        String input = shape(spec.inputSize(), spec.conv().inChannels());
        String output = shape(spec.outputSize(), spec.conv().outChannels());
        script.check(new Call("layer").with("keras.ops.zeros(" + input + ")"), output);
    }

    private void function() {
        script.line("conv = ", conv());
        script.blank();
        script.blank();
        script.line("def layer(x):");
        for (Call pad : padding.calls("x")) {
            script.line("    x = ", pad);
        }
        script.line("    return conv(x)" + slice());
        script.blank();
        script.blank();
    }

    /** Which outputs to keep; empty for all. */
    String slice() {
        if (!sliced()) {
            return "";
        }
        var slice = new StringBuilder("[:");
        for (long stride : spec.strides()) {
            slice.append(stride == 1 ? ", :" : ", ::" + stride);
        }
        return slice.append(']').toString();
    }

    Call conv() {
        return new Call("keras.layers.Conv" + spec.rank() + "D")
                .with(spec.conv().outChannels())
                .with("kernel_size", Py.square(spec.sizes()))
                .withIf(spec.strided() && !sliced(), "strides", Py.square(spec.strides()))
                .withIf(!padding.keyword().isEmpty(), "padding", Py.quote(padding.keyword()))
                .withIf(spec.dilated(), "dilation_rate", Py.square(spec.dilations()))
                .withIf(spec.conv().groups() > 1, "groups", spec.conv().groups())
                .withIf(!spec.conv().bias(), "use_bias", "False");
    }

    private static String shape(List<Long> spatial, long channels) {
        var shape = new ArrayList<Long>();
        shape.add(1L);
        shape.addAll(spatial);
        shape.add(channels);
        return Py.tuple(shape);
    }
}
