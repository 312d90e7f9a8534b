package atrous.code;

import java.util.ArrayList;
import java.util.List;

/** An ONNX model of one transposed convolution, which can say everything. */
final class OnnxTransposed {

    private final TransposedSpec t;
    private final Script script;

    OnnxTransposed(TransposedSpec spec, Script script) {
        this.t = spec;
        this.script = script;
    }

    void write() {
        var inputs = new ArrayList<>(List.of("x", "w"));
        script.line("import onnx");
        script.line("from onnx import TensorProto, helper");
        script.blank();
        value("x", t.spec().inputShape());
        value("w", t.weightShape());
        if (t.layer().bias()) {
            inputs.add("b");
            value("b", List.of(t.layer().outChannels()));
        }
        value("y", t.spec().outputShape());
        script.blank();
        if (!Py.below(t.outputPadding(), t.strides())) {
            script.caveat(new Caveat.OnnxOutputPadding(t.strides()));
        }
        var quoted = new ArrayList<String>();
        for (String input : inputs) {
            quoted.add(Py.quote(input));
        }
        var pads = new ArrayList<>(t.cut(false));
        pads.addAll(t.cut(true));
        script.line("conv = ", new Call("helper.make_node").with(Py.quote("ConvTranspose"))
                .with(Py.list(quoted)).with("[" + Py.quote("y") + "]")
                .with("kernel_shape", Py.list(t.spec().sizes()))
                .withIf(t.strided(), "strides", Py.list(t.strides()))
                .withIf(t.spec().dilated(), "dilations", Py.list(t.dilations()))
                .withIf(!Py.all(pads, 0), "pads", Py.list(pads))
                .withIf(!Py.all(t.outputPadding(), 0), "output_padding", Py.list(t.outputPadding()))
                .withIf(t.layer().groups() > 1, "group", t.layer().groups()));
        script.line("graph = ", new Call("helper.make_graph").with("[conv]").with(Py.quote("layer"))
                .with(Py.list(inputs)).with("[y]"));
        script.line("model = ", new Call("helper.make_model_gen_version").with("graph")
                .with("opset_imports", "[helper.make_opsetid(\"\", 13)]"));
        script.line("onnx.checker.check_model(model, full_check=True)  # y: " + Py.tuple(t.spec().outputShape()));
    }

    private void value(String name, List<Long> shape) {
        script.line(name + " = ", new Call("helper.make_tensor_value_info")
                .with(Py.quote(name)).with("TensorProto.FLOAT").with(Py.list(shape)));
    }
}
