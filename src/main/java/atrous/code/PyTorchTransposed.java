package atrous.code;

import java.util.ArrayList;
import java.util.List;

/** {@code nn.ConvTranspose}: one padding an axis; what differs between the sides is cut off afterwards. */
final class PyTorchTransposed {

    private final TransposedSpec t;
    private final Script script;

    PyTorchTransposed(TransposedSpec spec, Script script) {
        this.t = spec;
        this.script = script;
    }

    void write() {
        script.line("import torch");
        script.line("from torch import nn");
        script.blank();
        if (t.symmetric()) {
            script.line("layer = ", conv());
        } else {
            script.caveats(caveats());
            script.line("conv = ", conv());
            script.blank();
            script.blank();
            script.line("def layer(x):");
            script.line("    return conv(x)" + slice());
            script.blank();
            script.blank();
        }
        script.check(new Call("layer").with("torch.zeros" + Py.tuple(t.spec().inputShape())), Py.tuple(t.spec().outputShape()));
    }

    List<Caveat> caveats() {
        return t.symmetric() ? List.of() : List.of(new Caveat.TransposedSides());
    }

    private List<Long> both() {
        var both = new ArrayList<Long>();
        for (int a = 0; a < t.spec().rank(); a++) {
            both.add(Math.min(t.cut(false).get(a), t.cut(true).get(a)));
        }
        return both;
    }

    /** What to keep of the output; empty for all. */
    String slice() {
        if (t.symmetric()) {
            return "";
        }
        var slice = new StringBuilder("[:, :");
        for (int a = 0; a < t.spec().rank(); a++) {
            long left = t.cut(false).get(a) - both().get(a);
            long right = t.cut(true).get(a) - both().get(a);
            slice.append(", ").append(left == 0 ? "" : Long.toString(left)).append(":")
                    .append(right == 0 ? "" : "-" + right);
        }
        return slice.append("]").toString();
    }

    Call conv() {
        List<Long> padding = both();
        return new Call("nn.ConvTranspose" + t.spec().rank() + "d")
                .with(t.layer().inChannels())
                .with(t.layer().outChannels())
                .with("kernel_size", Py.square(t.spec().sizes()))
                .withIf(t.strided(), "stride", Py.square(t.strides()))
                .withIf(!Py.all(padding, 0), "padding", Py.square(padding))
                .withIf(!Py.all(t.outputPadding(), 0), "output_padding", Py.square(t.outputPadding()))
                .withIf(t.layer().groups() > 1, "groups", t.layer().groups())
                .withIf(!t.layer().bias(), "bias", "False")
                .withIf(t.spec().dilated(), "dilation", Py.square(t.dilations()));
    }
}
