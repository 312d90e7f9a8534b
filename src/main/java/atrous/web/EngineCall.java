package atrous.web;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.tensor.ConvKernel;
import atrous.tensor.ConvShape;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float32Array;

/** One call from a script: options to a layer, arrays to the kernel, and every mistake to an {@code Error}. */
record EngineCall(Conv conv, List<Axis> axes) {

    /** The layer without its channels, for what only needs sizes. */
    static EngineCall ofSizes(EngineOptions options) {
        return resolve(options, 1, 1, 1, false);
    }

    static EngineCall of(EngineOptions options, boolean bias) {
        return resolve(options, options.number("c"), options.number("outChannels"), options.number("groups", 1), bias);
    }

    private static EngineCall resolve(EngineOptions options, int c, int outChannels, int groups, boolean bias) {
        var conv = new Conv(kernel(options), options.padding(), options.mode(), c, outChannels, groups, bias);
        Checked<List<Axis>> axes = conv.at(options.axes("size"));
        if (axes instanceof Checked.Refused<List<Axis>> refused) {
            throw JsValues.error(EngineProblem.message(refused.problems().get(0)));
        }
        return new EngineCall(conv, ((Checked.Ok<List<Axis>>) axes).value());
    }

    private static List<KernelAxis> kernel(EngineOptions options) {
        List<Long> size = options.positiveAxes("kernel");
        List<Long> stride = options.positiveAxes("stride", 1);
        List<Long> dilation = options.positiveAxes("dilation", 1);
        var kernel = new ArrayList<KernelAxis>();
        for (int a = 0; a < size.size(); a++) {
            kernel.add(new KernelAxis(size.get(a), stride.get(a), dilation.get(a)));
        }
        return kernel;
    }

    int[] outputSize() {
        int[] size = new int[axes.size()];
        for (int a = 0; a < size.length; a++) {
            size[a] = (int) axes.get(a).outputSize();
        }
        return size;
    }

    Float32Array run(int batch, JSObject input, JSObject weight, JSObject bias) {
        ConvShape shape = shape(batch);
        float[] in = array("input", input, shape.inputElements());
        float[] w = array("weight", weight, shape.weightElements());
        int maps = (int) conv.outChannels();
        float[] b = conv.bias() ? array("bias", bias, maps) : new float[maps];
        float[] out = new float[shape.outputElements()];
        ConvKernel.run(shape, in, 0, w, 0, b, 0, out, 0);
        return Float32Array.fromJavaArray(out);
    }

    private ConvShape shape(int batch) {
        try {
            return ConvShape.of(conv, axes, batch);
        } catch (IllegalArgumentException e) {
            throw JsValues.error("options: " + e.getMessage());
        }
    }

    private static float[] array(String name, JSObject value, int elements) {
        if (!JsValues.isFloat32Array(value)) {
            throw JsValues.error(name + ": a Float32Array is needed, not " + JsValues.quoted(value));
        }
        if (JsValues.length(value) != elements) {
            throw JsValues.error(name + ": " + elements + " values are needed, not " + JsValues.length(value));
        }
        return ((Float32Array) value).toJavaArray();
    }
}
