package atrous.code;

import java.util.ArrayList;
import java.util.List;

/** An ONNX model of one pooling layer. */
final class OnnxPool {

    private final PoolSpec pool;
    private final Spec spec;
    private final Script script;

    OnnxPool(PoolSpec pool, Script script) {
        this.pool = pool;
        this.spec = pool.spec();
        this.script = script;
    }

    void write() {
        // The opsets in which the operators got dilations: MaxPool 10, AveragePool 19; MaxPool's form of today is 12's.
        boolean dilatedAverage = !pool.max() && spec.dilated();
        script.line("import onnx");
        script.line("from onnx import TensorProto, helper");
        script.blank();
        value("x", spec.inputShape());
        value("y", spec.outputShape());
        script.blank();
        if (pool.drops()) {
            script.caveat(new Caveat.OnnxDroppedWindow());
        } else if (dilatedAverage) {
            script.caveat(new Caveat.NeedsVersion("AveragePool(dilations=…)", "ONNX opset 19"));
        }
        if (spec.dependsOnInputSize()) {
            script.caveat(spec.paddingForInputSize());
        }
        var pads = new ArrayList<>(pool.asked(false));
        pads.addAll(pool.asked(true));
        if (!Py.below(pool.asked(false), spec.sizes()) || !Py.below(pool.asked(true), spec.sizes())) {
            script.caveat(new Caveat.OnnxPoolPadding(spec.sizes()));
        }
        script.line("pool = ", new Call("helper.make_node").with(Py.quote(pool.max() ? "MaxPool" : "AveragePool"))
                .with(Py.list(List.of(Py.quote("x")))).with(Py.list(List.of(Py.quote("y"))))
                .with("kernel_shape", Py.list(spec.sizes()))
                .with("strides", Py.list(spec.strides()))
                .withIf(spec.dilated(), "dilations", Py.list(spec.dilations()))
                .withIf(pool.padded(), "pads", Py.list(pads))
                .withIf(pool.pool().ceilMode(), "ceil_mode", 1)
                .withIf(pool.counts() && pool.padded(), "count_include_pad", 1));
        script.line("graph = ", new Call("helper.make_graph").with("[pool]").with(Py.quote("layer")).with("[x]").with("[y]"));
        script.line("model = ", new Call("helper.make_model_gen_version").with("graph")
                .with("opset_imports", "[helper.make_opsetid(\"\", " + (pool.drops() ? 22 : dilatedAverage ? 19 : 13) + ")]"));
        script.line("onnx.checker.check_model(model, full_check=True)  # y: " + Py.tuple(spec.outputShape()));
    }

    private void value(String name, List<Long> shape) {
        script.line(name + " = ", new Call("helper.make_tensor_value_info")
                .with(Py.quote(name)).with("TensorProto.FLOAT").with(Py.list(shape)));
    }
}
