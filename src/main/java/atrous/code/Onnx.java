package atrous.code;

import atrous.layer.Padding;
import atrous.layer.Axis;
import atrous.layer.PaddingMode;
import java.util.ArrayList;
import java.util.List;

/** An ONNX model of one layer, with its weights as inputs, made and checked by the {@code onnx} package. */
final class Onnx {

    private final Spec spec;
    private final Script script;

    Onnx(Spec spec, Script script) {
        this.spec = spec;
        this.script = script;
    }

    void write() {
        var inputs = new ArrayList<>(List.of("x", "w"));
        script.line("import onnx");
        script.line("from onnx import TensorProto, helper");
        script.blank();
        value("x", spec.inputShape());
        value("w", spec.weightShape());
        if (spec.conv().bias()) {
            inputs.add("b");
            value("b", List.of(spec.conv().outChannels()));
        }
        value("y", spec.outputShape());
        script.blank();
        caveats();
        if (!spec.zeros()) {
            pad();
        }
        script.line("conv = ", conv(inputs));
        model(inputs);
    }

    private void value(String name, List<Long> shape) {
        script.line(name + " = ", new Call("helper.make_tensor_value_info")
                .with(Py.quote(name)).with("TensorProto.FLOAT").with(Py.list(shape)));
    }

    private void caveats() {
        if (spec.mode() == PaddingMode.CIRCULAR) {
            script.caveat(new Caveat.NeedsVersion("Pad(mode=\"wrap\")", "ONNX opset 19"));
        }
        if (spec.dependsOnInputSize() && !autoPad()) {
            if (spec.conv().mode() == PaddingMode.ZEROS) {
                script.caveat(spec.dilated()
                        ? new Caveat.OnnxAutoPadDilation(spec.dilations())
                        : new Caveat.OnnxAutoPadCrop(spec.sizes(), spec.strides()));
            }
            script.caveat(spec.paddingForInputSize());
        }
    }

    /**
     * Whether auto_pad means the same in ONNX Runtime: it refuses dilations ("Dilation not supported for
     * AutoPadType::SAME_UPPER"), and crops where the total is negative (microsoft/onnxruntime#10086).
     */
    private String autoPadName() {
        return spec.conv().padding() instanceof Padding.Rule rule ? rule.name() : "";
    }

    private boolean autoPad() {
        return spec.same() && spec.conv().mode() == PaddingMode.ZEROS && !spec.dilated()
                && spec.axes().stream().allMatch(Onnx::kernelCoversStride);
    }

    private static boolean kernelCoversStride(Axis axis) {
        return axis.window().size() >= axis.window().stride();
    }

    private void pad() {
        var pads = new ArrayList<>(List.of(0L, 0L));
        pads.addAll(spec.lows());
        pads.addAll(List.of(0L, 0L));
        pads.addAll(spec.highs());
        script.line("pads = ", new Call("helper.make_tensor").with(Py.quote("pads"))
                .with("TensorProto.INT64").with(Py.list(List.of(pads.size()))).with(Py.list(pads)));
        script.line("pad = ", node("Pad", List.of("x", "pads"), "padded")
                .with("mode", Py.quote(NumPyMode.of(spec.mode()))));
    }

    private Call conv(List<String> inputs) {
        var from = new ArrayList<>(inputs);
        if (!spec.zeros()) {
            from.set(0, "padded");
        }
        var pads = new ArrayList<>(spec.lows());
        pads.addAll(spec.highs());
        boolean numbers = spec.padded() && spec.zeros() && !autoPad();
        return node("Conv", from, "y")
                .with("kernel_shape", Py.list(spec.sizes()))
                .withIf(spec.strided(), "strides", Py.list(spec.strides()))
                .withIf(spec.dilated(), "dilations", Py.list(spec.dilations()))
                .withIf(numbers, "pads", Py.list(pads))
                .withIf(autoPad(), "auto_pad", Py.quote(autoPadName()))
                .withIf(spec.conv().groups() > 1, "group", spec.conv().groups());
    }

    private static Call node(String type, List<String> inputs, String output) {
        return new Call("helper.make_node").with(Py.quote(type))
                .with(Py.list(inputs.stream().map(Py::quote).toList()))
                .with("[" + Py.quote(output) + "]");
    }

    private void model(List<String> inputs) {
        // The opset in which each operator used here got the form used here: Pad's wrap 19, Pad 13, Conv 11.
        int opset = spec.mode() == PaddingMode.CIRCULAR ? 19 : 13;
        script.line("graph = ", new Call("helper.make_graph")
                .with(spec.zeros() ? "[conv]" : "[pad, conv]").with(Py.quote("layer"))
                .with(Py.list(inputs)).with("[y]").withIf(!spec.zeros(), "initializer", "[pads]"));
        // make_model would mark it with the newest format version, which an older ONNX Runtime refuses.
        script.line("model = ", new Call("helper.make_model_gen_version").with("graph")
                .with("opset_imports", "[helper.make_opsetid(\"\", " + opset + ")]"));
        script.line("onnx.checker.check_model(model, full_check=True)  # y: " + Py.tuple(spec.outputShape()));
    }
}
