package atrous.code;

import java.util.ArrayList;
import java.util.List;

/** An ONNX model of one deformable convolution, its offsets and its mask as inputs. */
final class OnnxDeform {

    private final DeformSpec d;
    private final Spec spec;
    private final Script script;

    OnnxDeform(DeformSpec deform, Script script) {
        this.d = deform;
        this.spec = deform.lattice();
        this.script = script;
    }

    void write() {
        boolean mask = d.layer().modulated();
        boolean bias = d.conv().bias();
        var inputs = new ArrayList<>(List.of("x", "w", "offset"));
        script.line("import onnx");
        script.line("from onnx import TensorProto, helper");
        script.blank();
        value("x", spec.inputShape());
        value("w", spec.weightShape());
        value("offset", d.offsetShape());
        if (bias) {
            inputs.add("b");
            value("b", List.of(d.conv().outChannels()));
        }
        if (mask) {
            inputs.add("mask");
            value("mask", d.maskShape());
        }
        value("y", spec.outputShape());
        script.blank();
        if (spec.dependsOnInputSize()) {
            script.caveat(spec.paddingForInputSize());
        }
        script.caveat(new Caveat.NeedsVersion("DeformConv", "ONNX opset 19"));
        var read = new ArrayList<String>();
        for (String input : inputs) {
            // The bias comes before the mask, and is left out by an empty name.
            if (input.equals("mask") && !bias) {
                read.add(Py.quote(""));
            }
            read.add(Py.quote(input));
        }
        var pads = new ArrayList<>(spec.lows());
        pads.addAll(spec.highs());
        script.line("conv = ", new Call("helper.make_node").with(Py.quote("DeformConv"))
                .with(Py.list(read)).with("[" + Py.quote("y") + "]")
                .with("kernel_shape", Py.list(spec.sizes()))
                .withIf(spec.strided(), "strides", Py.list(spec.strides()))
                .withIf(spec.dilated(), "dilations", Py.list(spec.dilations()))
                .withIf(spec.padded(), "pads", Py.list(pads))
                .withIf(d.conv().groups() > 1, "group", d.conv().groups())
                .withIf(d.layer().offsetGroups() > 1, "offset_group", d.layer().offsetGroups()));
        script.line("graph = ", new Call("helper.make_graph").with("[conv]").with(Py.quote("layer"))
                .with(Py.list(inputs)).with("[y]"));
        script.line("model = ", new Call("helper.make_model_gen_version").with("graph")
                .with("opset_imports", "[helper.make_opsetid(\"\", 19)]"));
        script.line("onnx.checker.check_model(model, full_check=True)  # y: " + Py.tuple(spec.outputShape()));
    }

    private void value(String name, List<Long> shape) {
        script.line(name + " = ", new Call("helper.make_tensor_value_info")
                .with(Py.quote(name)).with("TensorProto.FLOAT").with(Py.list(shape)));
    }
}
