package atrous.code;

import java.util.List;

/** {@code torchvision.ops.DeformConv2d}, its offsets from a convolution on the same input. */
final class PyTorchDeform {

    private final DeformSpec d;
    private final Spec spec;
    private final Script script;

    PyTorchDeform(DeformSpec deform, Script script) {
        this.d = deform;
        this.spec = deform.lattice();
        this.script = script;
    }

    void write() {
        boolean sides = !spec.symmetric();
        script.line("import torch");
        script.line("from torch import nn");
        script.line("from torchvision.ops import DeformConv2d");
        script.blank();
        if (spec.dependsOnInputSize()) {
            script.caveat(spec.paddingForInputSize());
        }
        if (sides) {
            script.caveat(new Caveat.TorchSides(spec.rank()));
            script.line("pad = nn.ZeroPad2d" + Py.tuple(List.of(spec.lows().get(1), spec.highs().get(1), spec.lows().get(0),
                    spec.highs().get(0))));
        }
        script.line("offsets = ", conv("nn.Conv2d", d.predicted()));
        script.line("conv = ", conv("DeformConv2d", d.conv().outChannels())
                .withIf(d.conv().groups() > 1, "groups", d.conv().groups())
                .withIf(!d.conv().bias(), "bias", "False"));
        script.blank();
        script.blank();
        script.line("def layer(x):");
        if (sides) {
            script.line("    x = pad(x)");
        }
        if (d.layer().modulated()) {
            script.line("    o = offsets(x)");
            script.line("    return conv(x, o[:, :" + d.offsetChannels() + "], torch.sigmoid(o[:, " + d.offsetChannels() + ":]))");
        } else {
            script.line("    return conv(x, offsets(x))");
        }
        script.blank();
        script.blank();
        script.check(new Call("layer").with("torch.zeros" + Py.tuple(spec.inputShape())), Py.tuple(spec.outputShape()));
    }

    private Call conv(String name, long outChannels) {
        return new Call(name)
                .with(d.conv().inChannels())
                .with(outChannels)
                .with("kernel_size", Py.square(spec.sizes()))
                .withIf(spec.strided(), "stride", Py.square(spec.strides()))
                .withIf(spec.padded() && spec.symmetric(), "padding", Py.square(spec.lows()))
                .withIf(spec.dilated(), "dilation", Py.square(spec.dilations()));
    }
}
