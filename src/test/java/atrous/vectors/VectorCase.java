package atrous.vectors;

import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.tensor.Tensor;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One case of a vector file: an ONNX operator with its attributes, inputs and the outputs somebody else computed.
 *
 * @param inputs in the operator's order, an empty one where an optional input is missing
 */
public record VectorCase(String name, String op, JsonObject attributes,
                         List<Optional<Tensor>> inputs, List<Optional<Tensor>> outputs) {

    static VectorCase of(JsonObject json) {
        return new VectorCase(json.get("name").getAsString(), json.get("op").getAsString(),
                json.getAsJsonObject("attrs"), tensors(json.getAsJsonArray("inputs")),
                tensors(json.getAsJsonArray("outputs")));
    }

    private static List<Optional<Tensor>> tensors(JsonArray array) {
        return array.asList().stream().map(e -> e.isJsonNull() ? Optional.<Tensor>empty()
                : Optional.of(tensor(e.getAsJsonObject()))).toList();
    }

    private static Tensor tensor(JsonObject json) {
        int[] shape = json.getAsJsonArray("shape").asList().stream().mapToInt(JsonElement::getAsInt).toArray();
        JsonArray values = json.getAsJsonArray("data");
        float[] data = new float[values.size()];
        for (int i = 0; i < data.length; i++) {
            data[i] = values.get(i).getAsFloat();
        }
        return Tensor.of(data, shape);
    }

    /** An input, or nothing where it is missing or the list ends before it. */
    public Optional<Tensor> input(int index) {
        return index < inputs.size() ? inputs.get(index) : Optional.empty();
    }

    /** An attribute that is a list of numbers, or as many of {@code otherwise}. */
    List<Long> numbers(String attribute, int count, long otherwise) {
        if (!attributes.has(attribute)) {
            return Collections.nCopies(count, otherwise);
        }
        var numbers = new ArrayList<Long>();
        attributes.getAsJsonArray(attribute).forEach(e -> numbers.add(e.getAsLong()));
        return numbers;
    }

    /** Kernel axes whose sizes are the last ones of a weight's shape. */
    List<KernelAxis> kernel(int[] weightShape) {
        return kernel(Arrays.stream(weightShape).skip(2).mapToObj(size -> (long) size).toList());
    }

    List<KernelAxis> kernel(List<Long> sizes) {
        var kernel = new ArrayList<KernelAxis>();
        for (int a = 0; a < sizes.size(); a++) {
            kernel.add(new KernelAxis(sizes.get(a), numbers("strides", sizes.size(), 1).get(a),
                    numbers("dilations", sizes.size(), 1).get(a)));
        }
        return kernel;
    }

    Padding padding(int axes) {
        String rule = word("auto_pad", "NOTSET");
        return rule.equals("NOTSET") ? new Padding.Explicit(sides(axes)) : Padding.Rule.valueOf(rule);
    }

    List<Padding.Sides> sides(int axes) {
        List<Long> pads = numbers("pads", 2 * axes, 0);
        return IntStream.range(0, axes).mapToObj(a -> new Padding.Sides(pads.get(a), pads.get(axes + a))).toList();
    }

    long number(String attribute, long otherwise) {
        return attributes.has(attribute) ? attributes.get(attribute).getAsLong() : otherwise;
    }

    String word(String attribute, String otherwise) {
        return attributes.has(attribute) ? attributes.get(attribute).getAsString() : otherwise;
    }
}
