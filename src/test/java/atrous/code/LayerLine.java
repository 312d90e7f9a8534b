package atrous.code;

import atrous.layer.AdaptivePool;
import atrous.layer.AvgPool;
import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.ConvTranspose;
import atrous.layer.DeformConv;
import atrous.layer.KernelAxis;
import atrous.layer.MaxPool;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.Sliding;
import atrous.layer.TransposedPadding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A layer in one line, {@code input=7x5 kernel=3x3}, and where they differ from the defaults {@code stride=2x1
 * dilation=2x2 padding=SAME_UPPER mode=REFLECT in=4 out=8 groups=2 bias=true}. Given padding is {@code
 * padding=1+2x0+3}: low + high of each axis, height first. {@code op=maxpool ceil=true} or {@code op=avgpool
 * include=false} is a pooling layer, {@code op=convt
 * added=1x0} a transposed convolution with an output padding, {@code op=MAX outputs=3x3} or {@code op=AVERAGE} adaptive
 * pooling, {@code op=deform offsetGroups=2 mask=true} a deformable convolution.
 */
record LayerLine(Sliding layer, List<Axis> axes) {

    Conv conv() {
        return (Conv) layer;
    }


    static LayerLine parse(String line) {
        Map<String, String> words = new HashMap<>();
        for (String word : line.strip().split(" +")) {
            String[] parts = word.split("=", 2);
            if (words.put(parts[0], parts[1]) != null) {
                throw new IllegalArgumentException("twice: " + word);
            }
        }
        List<Long> input = numbers(words.remove("input"));
        if (words.containsKey("outputs")) {
            return adaptive(words, input);
        }
        List<Long> size = numbers(words.remove("kernel"));
        String ones = String.join("x", input.stream().map(n -> "1").toList());
        List<Long> stride = numbers(take(words, "stride", ones));
        List<Long> dilation = numbers(take(words, "dilation", ones));
        var kernel = new ArrayList<KernelAxis>();
        for (int a = 0; a < size.size(); a++) {
            kernel.add(new KernelAxis(size.get(a), stride.get(a), dilation.get(a)));
        }
        Sliding layer = layer(words, kernel);
        if (!words.isEmpty()) {
            throw new IllegalArgumentException("unknown: " + words);
        }
        if (layer.axes(input) instanceof Checked.Ok<List<Axis>> ok) {
            return new LayerLine(layer, ok.value());
        }
        throw new IllegalArgumentException(line + " is refused: " + layer.axes(input));
    }

    private static LayerLine adaptive(Map<String, String> words, List<Long> input) {
        var pool = new AdaptivePool(AdaptivePool.Kind.valueOf(words.get("op")), numbers(words.get("outputs")));
        return new LayerLine(pool, ((Checked.Ok<List<Axis>>) pool.axes(input)).value());
    }

    private static Sliding layer(Map<String, String> words, List<KernelAxis> kernel) {
        String op = take(words, "op", "conv");
        boolean ceil = Boolean.parseBoolean(take(words, "ceil", "false"));
        if (op.equals("maxpool")) {
            return new MaxPool(kernel, padding(take(words, "padding", "VALID")), ceil);
        }
        if (op.equals("convt")) {
            String zeros = String.join("x", kernel.stream().map(k -> "0").toList());
            String cut = String.join("x", kernel.stream().map(k -> "0+0").toList());
            return new ConvTranspose(kernel, new TransposedPadding.Explicit(
                    ((Padding.Explicit) padding(take(words, "padding", cut))).sides(), numbers(take(words, "added", zeros))),
                    Long.parseLong(take(words, "in", "1")), Long.parseLong(take(words, "out", "1")),
                    Long.parseLong(take(words, "groups", "1")), Boolean.parseBoolean(take(words, "bias", "false")));
        }
        if (op.equals("avgpool")) {
            return new AvgPool(kernel, padding(take(words, "padding", "VALID")), ceil,
                    Boolean.parseBoolean(take(words, "include", "true")));
        }
        boolean deform = op.equals("deform");
        long offsetGroups = Long.parseLong(take(words, "offsetGroups", "1"));
        boolean mask = Boolean.parseBoolean(take(words, "mask", "false"));
        Conv conv = conv(words, kernel);
        return deform ? new DeformConv(conv, offsetGroups, mask) : conv;
    }

    private static Conv conv(Map<String, String> words, List<KernelAxis> kernel) {
        return new Conv(kernel, padding(take(words, "padding", "VALID")),
                PaddingMode.valueOf(take(words, "mode", "ZEROS")), Long.parseLong(take(words, "in", "1")),
                Long.parseLong(take(words, "out", "1")), Long.parseLong(take(words, "groups", "1")),
                Boolean.parseBoolean(take(words, "bias", "false")));
    }

    /** The same layer on an input that is larger along every axis. */
    /** The same layer at a larger input; empty where that takes more padding than the padding mode allows. */
    Optional<LayerLine> enlarged(long by) {
        var resolved = layer.axes(axes.stream().map(axis -> axis.inputSize() + by).toList());
        return resolved instanceof Checked.Ok<List<Axis>> ok ? Optional.of(new LayerLine(layer, ok.value()))
                : Optional.empty();
    }

    private static String take(Map<String, String> words, String key, String otherwise) {
        String value = words.remove(key);
        return value == null ? otherwise : value;
    }

    private static List<Long> numbers(String text) {
        return Arrays.stream(text.split("x")).map(Long::parseLong).toList();
    }

    private static Padding padding(String text) {
        if (!text.contains("+")) {
            return Padding.Rule.valueOf(text);
        }
        var sides = new ArrayList<Padding.Sides>();
        for (String pair : text.split("x")) {
            String[] lowHigh = pair.split("\\+");
            sides.add(new Padding.Sides(Long.parseLong(lowHigh[0]), Long.parseLong(lowHigh[1])));
        }
        return new Padding.Explicit(sides);
    }
}
