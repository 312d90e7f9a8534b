package atrous.code;

import atrous.layer.Axis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Low and high padding, an axis each, as a framework would understand a program; the keywords by the frameworks' own
 * documentation, not by this project's rules.
 */
record WrittenPadding(List<Long> lows, List<Long> highs) {

    static WrittenPadding read(Framework framework, String program, List<Axis> axes) {
        String code = program.replaceAll("#[^\n]*", "").replaceAll("\\s+", "");
        return switch (framework) {
            case PYTORCH -> torch(code, axes);
            case KERAS -> keras(code, axes);
            case JAX -> jax(code, axes);
            case ONNX -> onnx(code, axes);
        };
    }

    private static WrittenPadding torch(String code, List<Axis> axes) {
        List<Long> layer = numbers(code, "Pad\\dd\\(\\(([\\d,]+)\\)");
        if (!layer.isEmpty()) {
            var lows = new ArrayList<Long>();
            var highs = new ArrayList<Long>();
            for (int a = axes.size() - 1; a >= 0; a--) {
                lows.add(layer.get(2 * a));
                highs.add(layer.get(2 * a + 1));
            }
            return new WrittenPadding(lows, highs);
        }
        if (code.contains("padding=\"same\"")) {
            return same(axes, true, List.of());
        }
        List<Long> sides = spread(numbers(code, "padding=\\(?([\\d,]+)"), axes.size());
        return new WrittenPadding(sides, sides);
    }

    private static WrittenPadding keras(String code, List<Axis> axes) {
        List<Long> strides = spread(numbers(code, "strides=\\(?([\\d,]+)"), axes.size());
        if (code.contains("padding=\"causal\"")) {
            return new WrittenPadding(List.of(axes.get(0).window().effectiveSize() - 1), List.of(0L));
        }
        if (code.contains("padding=\"same\"")) {
            return same(axes, true, strides);
        }
        if (code.contains("ops.pad(")) {
            List<Long> pairs = numbers(code, "ops\\.pad\\(x,([\\d,()]+)\\)");
            return pairs(pairs.subList(2, pairs.size() - 2));
        }
        if (code.contains("ops.take(")) {
            var pairs = new ArrayList<Long>();
            for (int a = 1; a <= axes.size(); a++) {
                List<Long> pair = numbers(code, "shape\\[" + a + "\\]\\),\\(([\\d,]+)\\)");
                pairs.addAll(pair.isEmpty() ? List.of(0L, 0L) : pair);
            }
            return pairs(pairs);
        }
        List<Long> layer = numbers(code, "ZeroPadding\\dD\\(([\\d,()]+?)\\),keras");
        if (layer.size() == 2 * axes.size()) {
            return pairs(layer);
        }
        List<Long> sides = spread(layer, axes.size());
        return new WrittenPadding(sides, sides);
    }

    private static WrittenPadding jax(String code, List<Axis> axes) {
        if (code.contains("padding=\"SAME\"") || code.contains("padding=\"SAME_LOWER\"")) {
            return same(axes, code.contains("\"SAME\""), numbers(code, "window_strides=\\(([\\d,]+)\\)"));
        }
        List<Long> padded = numbers(code, "jnp\\.pad\\(x,\\[([\\d,()]+)\\]");
        if (!padded.isEmpty()) {
            return pairs(padded.subList(4, padded.size()));
        }
        List<Long> sides = numbers(code, "padding=\\[([\\d,()]+)\\]");
        return sides.isEmpty() ? none(axes) : pairs(sides);
    }

    private static WrittenPadding onnx(String code, List<Axis> axes) {
        int rank = axes.size();
        if (code.contains("auto_pad=")) {
            return same(axes, code.contains("SAME_UPPER"), numbers(code, "strides=\\[([\\d,]+)\\]"));
        }
        List<Long> tensor = numbers(code, "INT64,\\[\\d+\\],\\[([\\d,]+)\\]");
        if (!tensor.isEmpty()) {
            return new WrittenPadding(tensor.subList(2, 2 + rank), tensor.subList(4 + rank, 4 + 2 * rank));
        }
        List<Long> pads = numbers(code, "pads=\\[([\\d,]+)\\]");
        return pads.isEmpty() ? none(axes) : new WrittenPadding(pads.subList(0, rank), pads.subList(rank, 2 * rank));
    }

    /** TensorFlow's words: if n mod s = 0, max(k − s, 0), else max(k − n mod s, 0), the odd cell last. */
    private static WrittenPadding same(List<Axis> axes, boolean oddLast, List<Long> strides) {
        var lows = new ArrayList<Long>();
        var highs = new ArrayList<Long>();
        for (int a = 0; a < axes.size(); a++) {
            long stride = strides.isEmpty() || strides.get(a) == 0 ? 1 : strides.get(a);
            long rest = axes.get(a).inputSize() % stride;
            long total = Math.max(0, axes.get(a).window().effectiveSize() - (rest == 0 ? stride : rest));
            lows.add(oddLast ? total / 2 : (total + 1) / 2);
            highs.add(total - lows.get(a));
        }
        return new WrittenPadding(lows, highs);
    }

    private static WrittenPadding none(List<Axis> axes) {
        List<Long> zeros = spread(List.of(), axes.size());
        return new WrittenPadding(zeros, zeros);
    }

    private static WrittenPadding pairs(List<Long> values) {
        var lows = new ArrayList<Long>();
        var highs = new ArrayList<Long>();
        for (int i = 0; i < values.size(); i += 2) {
            lows.add(values.get(i));
            highs.add(values.get(i + 1));
        }
        return new WrittenPadding(lows, highs);
    }

    /** One number for every axis, or zeros where none is written. */
    private static List<Long> spread(List<Long> values, int rank) {
        var spread = new ArrayList<Long>();
        for (int a = 0; a < rank; a++) {
            spread.add(values.isEmpty() ? 0L : values.get(Math.min(a, values.size() - 1)));
        }
        return spread;
    }

    private static List<Long> numbers(String code, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(code);
        return found.find()
                ? Arrays.stream(found.group(1).split("[(),]+")).filter(s -> !s.isEmpty()).map(Long::parseLong).toList()
                : List.of();
    }
}
