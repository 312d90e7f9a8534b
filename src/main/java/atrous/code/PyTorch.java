package atrous.code;

import java.util.ArrayList;
import java.util.List;

/** {@code torch.nn}: channels first, one padding number an axis. */
final class PyTorch {

    private final Spec spec;
    private final Script script;
    private final boolean keyword;
    private final boolean padLayer;

    PyTorch(Spec spec, Script script) {
        this.spec = spec;
        this.script = script;
        // Its "same" puts an odd cell on the high side (torch/nn/modules/conv.py) and refuses strides.
        keyword = spec.padded() && spec.same() && !spec.strided() && spec.sameAtStrideOne();
        padLayer = !keyword && !spec.symmetric();
    }

    void write() {
        script.line("import torch");
        script.line("from torch import nn");
        script.blank();
        script.caveats(caveats());
        script.line("layer = ", layer());
        script.check(new Call("layer").with("torch.zeros" + Py.tuple(spec.inputShape())),
                Py.tuple(spec.outputShape()));
    }

    List<Caveat> caveats() {
        var caveats = new ArrayList<Caveat>();
        if (spec.dependsOnInputSize()) {
            caveats.add(new Caveat.TorchSameStride(spec.strides()));
            caveats.add(spec.paddingForInputSize());
        }
        if (padLayer) {
            caveats.add(new Caveat.TorchSides(spec.rank()));
            switch (spec.mode()) {
                case CIRCULAR -> caveats.add(new Caveat.NeedsVersion("nn." + padName(), "PyTorch 2.1"));
                case ZEROS, REFLECT, REPLICATE -> { }
            }
        }
        return caveats;
    }

    Call layer() {
        return padLayer ? new Call("nn.Sequential").with(pad()).with(conv()).broken() : conv();
    }

    private Call conv() {
        boolean numbers = spec.padded() && !keyword && !padLayer;
        return new Call("nn.Conv" + spec.rank() + "d")
                .with(spec.conv().inChannels())
                .with(spec.conv().outChannels())
                .with("kernel_size", Py.square(spec.sizes()))
                .withIf(spec.strided(), "stride", Py.square(spec.strides()))
                .withIf(spec.dilated(), "dilation", Py.square(spec.dilations()))
                .withIf(keyword, "padding", Py.quote("same"))
                .withIf(numbers, "padding", Py.square(spec.lows()))
                .withIf(spec.conv().groups() > 1, "groups", spec.conv().groups())
                .withIf(!spec.conv().bias(), "bias", "False")
                .withIf(!spec.zeros() && !padLayer, "padding_mode", Py.quote(modeWord()));
    }

    private Call pad() {
        Call pad = new Call("nn." + padName()).with(Py.tuple(lastAxisFirst()));
        return padName().startsWith("Constant") ? pad.with("0.0") : pad;
    }

    private List<Long> lastAxisFirst() {
        var sides = new ArrayList<Long>();
        for (int a = spec.rank() - 1; a >= 0; a--) {
            sides.add(spec.lows().get(a));
            sides.add(spec.highs().get(a));
        }
        return sides;
    }

    private String padName() {
        String name = switch (spec.mode()) {
            // nn.ZeroPad1d and nn.ZeroPad3d exist since 2.1 only (pytorch/pytorch#95796), ZeroPad2d always.
            case ZEROS -> spec.rank() == 2 ? "ZeroPad" : "ConstantPad";
            case REFLECT -> "ReflectionPad";
            case REPLICATE -> "ReplicationPad";
            case CIRCULAR -> "CircularPad";
        };
        return name + spec.rank() + "d";
    }

    private String modeWord() {
        return switch (spec.mode()) {
            case ZEROS -> "zeros";
            case REFLECT -> "reflect";
            case REPLICATE -> "replicate";
            case CIRCULAR -> "circular";
        };
    }
}
