package atrous.code;

import atrous.layer.Axis;
import atrous.layer.BinAxis;
import java.util.ArrayList;
import java.util.List;

/** An ONNX model of adaptive pooling, for which there is an operator only where it is global. */
final class OnnxAdaptive {

    private final Spec spec;
    private final Script script;
    private final boolean max;

    OnnxAdaptive(Spec spec, Script script, boolean max) {
        this.spec = spec;
        this.script = script;
        this.max = max;
    }

    void write() {
        boolean global = Py.all(spec.outputSize(), 1);
        boolean windows = spec.axes().stream().map(Axis::bins).allMatch(BinAxis::isWindow);
        boolean matrices = !global && !windows;
        if (matrices) {
            script.line("import numpy as np");
        }
        script.line("import onnx");
        script.line("from onnx import TensorProto, helper" + (matrices ? ", numpy_helper" : ""));
        script.blank();
        if (matrices) {
            script.blank();
            script.caveat(new Caveat.AdaptiveByCells(max, spec.inputSize()));
            define();
        }
        value("x", spec.inputShape());
        value("y", spec.outputShape());
        script.blank();
        if (matrices) {
            byCells();
        } else {
            pool(global);
        }
        script.line("model = ", new Call("helper.make_model_gen_version").with("graph")
                .with("opset_imports", "[helper.make_opsetid(\"\", 13)]"));
        script.line("onnx.checker.check_model(model, full_check=True)  # y: " + Py.tuple(spec.outputShape()));
    }

    private void pool(boolean global) {
        if (!global) {
            script.caveat(new Caveat.AdaptiveAsWindows(spec.inputSize()));
        }
        var sizes = new ArrayList<Long>();
        var strides = new ArrayList<Long>();
        for (Axis axis : spec.axes()) {
            sizes.add(axis.bins().largest());
            strides.add(axis.window().stride());
        }
        var node = node((global ? "Global" : "") + (max ? "MaxPool" : "AveragePool"), List.of("x"), "y");
        script.line("pool = ", global ? node
                : node.with("kernel_shape", Py.list(sizes)).with("strides", Py.list(strides)));
        script.line("graph = ", new Call("helper.make_graph").with("[pool]").with(Py.quote("layer")).with("[x]").with("[y]"));
    }

    /** Of a maximum the indices of every bin's cells, the last one again where it has fewer; else the matrix of means. */
    private void define() {
        script.line(max ? "def cells(n, m):" : "def means(n, m):");
        script.line("    bins = [range(o * n // m, -(-(o + 1) * n // m)) for o in range(m)]");
        if (max) {
            script.line("    most = max(len(b) for b in bins)");
            script.line("    return np.array([[b[min(t, len(b) - 1)] for t in range(most)] for b in bins], np.int64)");
        } else {
            script.line("    return np.array([[(i in b) / len(b) for i in range(n)] for b in bins], np.float32)");
        }
        script.blank();
        script.blank();
    }

    private void byCells() {
        int rank = spec.rank();
        List<String> names = rank == 1 ? List.of("columns") : List.of("rows", "columns");
        var nodes = Call.ofList("");
        String from = "x";
        for (int a = 0; a < rank; a++) {
            boolean last = a == rank - 1;
            String name = names.get(a);
            String to = last ? "y" : "of_" + name;
            String numbers = Py.join(List.of(spec.inputSize().get(a), spec.outputSize().get(a)));
            script.line(name + " = ", new Call("numpy_helper.from_array")
                    .with((max ? "cells(" : "means(") + numbers + (max || !last ? ")" : ").T")).with(Py.quote(name)));
            if (max) {
                nodes.with(node("Gather", List.of(from, name), "in_" + name).with("axis", a + 2));
                nodes.with(node("ReduceMax", List.of("in_" + name), to).with("axes", "[" + (a + 3) + "]").with("keepdims", 0));
            } else {
                nodes.with(node("MatMul", last ? List.of(from, name) : List.of(name, from), to));
            }
            from = to;
        }
        script.line("nodes = ", nodes.broken());
        script.line("graph = ", new Call("helper.make_graph").with("nodes").with(Py.quote("layer")).with("[x]").with("[y]")
                .with(Py.list(names)));
    }

    private static Call node(String operator, List<String> inputs, String output) {
        return new Call("helper.make_node").with(Py.quote(operator)).with(Py.list(inputs.stream().map(Py::quote).toList()))
                .with(Py.list(List.of(Py.quote(output))));
    }

    private void value(String name, List<Long> shape) {
        script.line(name + " = ", new Call("helper.make_tensor_value_info")
                .with(Py.quote(name)).with("TensorProto.FLOAT").with(Py.list(shape)));
    }
}
