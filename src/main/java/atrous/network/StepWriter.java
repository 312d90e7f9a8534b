package atrous.network;

import atrous.layer.AdaptivePool;
import atrous.layer.AvgPool;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.Pool;
import atrous.layer.Sliding;
import atrous.layer.TransposedPadding;
import java.util.ArrayList;
import java.util.List;

/** The words of one node. */
final class StepWriter {

    private final List<String> words = new ArrayList<>();

    private StepWriter() {}

    static String input(Shape shape) {
        return Outline.INPUT + " " + each(shape.size()) + (shape.channels() == 1 ? "" : " c" + shape.channels());
    }

    static String step(Item.Step step) {
        var writer = new StepWriter();
        if (!step.name().isEmpty()) {
            writer.words.add(step.name() + ":");
        }
        writer.words.add(Words.kind(step.operation()));
        writer.operation(step.operation(), step.from());
        return String.join(" ", writer.words);
    }

    /** Without what it reads. */
    static String words(Operation operation) {
        if (operation instanceof Operation.Input input) {
            return input(input.shape());
        }
        var writer = new StepWriter();
        writer.words.add(Words.kind(operation));
        writer.operation(operation, List.of());
        return String.join(" ", writer.words);
    }

    private void operation(Operation operation, List<String> from) {
        if (operation instanceof Operation.Convolve conv) {
            kernel(conv.kernel(), 1);
            padding(conv.padding(), conv.kernel());
            if (conv.mode() != PaddingMode.ZEROS) {
                words.add(Words.of(conv.mode()));
            }
            channels(conv.channels());
        } else if (operation instanceof Operation.ConvolveTransposed conv) {
            kernel(conv.kernel(), 1);
            padding(conv.padding());
            channels(conv.channels());
        } else if (operation instanceof Operation.Pooling pooling) {
            pooling(pooling.layer());
        } else if (operation instanceof Operation.Dense dense) {
            words.add(Long.toString(dense.features()));
            bias(dense.bias());
        } else if (operation instanceof Operation.Resize resize) {
            to(resize.to());
        } else if (operation instanceof Operation.Pad pad) {
            words.add(sides(pad.sides()));
        }
        from(operation, from);
    }

    private void from(Operation operation, List<String> from) {
        if (operation instanceof Operation.Merge) {
            words.addAll(from);
            return;
        }
        boolean like = operation.fewestSources() == 2;
        if (like) {
            words.add(Words.LIKE);
            words.addAll(from.subList(Math.max(0, from.size() - 1), from.size()));
        }
        if (operation instanceof Operation.Crop crop && crop.at().isPresent()) {
            words.add("at");
            words.add(each(crop.at().get()));
        }
        if (from.size() == (like ? 2 : 1)) {
            words.add("<");
            words.add(from.get(0));
        }
    }

    private void kernel(List<KernelAxis> kernel, long defaultStride) {
        words.add(one(KernelAxis.sizes(kernel)));
        option("s", KernelAxis.strides(kernel), defaultStride);
        option("d", KernelAxis.dilations(kernel), 1);
    }

    private void option(String letter, List<Long> numbers, long usual) {
        if (numbers.stream().anyMatch(number -> number != usual)) {
            words.add(letter + one(numbers));
        }
    }

    private void padding(Padding padding, List<KernelAxis> kernel) {
        if (padding instanceof Padding.Rule rule) {
            if (rule != Padding.Rule.SAME_UPPER) {
                words.add(Words.of(rule));
            }
        } else {
            List<Padding.Sides> sides = ((Padding.Explicit) padding).sides();
            words.add(sides.equals(causal(kernel)) ? Words.CAUSAL : "p" + sides(sides));
        }
    }

    /** Everything before, nothing after. */
    static List<Padding.Sides> causal(List<KernelAxis> kernel) {
        var sides = new ArrayList<Padding.Sides>();
        for (KernelAxis axis : kernel) {
            sides.add(new Padding.Sides(axis.effectiveSize() - 1, 0));
        }
        return sides;
    }

    private void padding(TransposedPadding padding) {
        if (padding instanceof TransposedPadding.Auto auto) {
            words.add(auto.rule() == TransposedPadding.Rule.VALID ? Words.of(Padding.Rule.VALID)
                    : auto.rule() == TransposedPadding.Rule.SAME_UPPER ? Words.of(Padding.Rule.SAME_UPPER)
                    : Words.of(Padding.Rule.SAME_LOWER));
            option("op", auto.outputPadding(), 0);
        } else if (padding instanceof TransposedPadding.Explicit explicit) {
            if (explicit.sides().stream().anyMatch(each -> each.low() != 0 || each.high() != 0)) {
                words.add("p" + sides(explicit.sides()));
            }
            option("op", explicit.outputPadding(), 0);
        } else {
            throw new IllegalArgumentException("this way to choose an output size has no words");
        }
    }

    private void channels(Operation.Channels channels) {
        channels.out().ifPresent(out -> words.add("c" + out));
        if (channels.groups().isEmpty()) {
            words.add("dw");
        } else if (channels.groups().getAsLong() != 1) {
            words.add("g" + channels.groups().getAsLong());
        }
        bias(channels.bias());
    }

    private void bias(boolean bias) {
        if (!bias) {
            words.add("nobias");
        }
    }

    private void pooling(Sliding layer) {
        if (layer instanceof AdaptivePool adaptive) {
            if (adaptive.outputSize().stream().anyMatch(cells -> cells != 1)) {
                words.add(one(adaptive.outputSize()));
            }
            return;
        }
        var pool = (Pool) layer;
        List<KernelAxis> window = pool.kernel();
        words.add(one(KernelAxis.sizes(window)));
        if (!KernelAxis.strides(window).equals(KernelAxis.sizes(window))) {
            words.add("s" + one(KernelAxis.strides(window)));
        }
        option("d", KernelAxis.dilations(window), 1);
        if (pool.padding() instanceof Padding.Rule rule) {
            if (rule != Padding.Rule.VALID) {
                words.add(Words.of(rule));
            }
        } else {
            words.add("p" + sides(((Padding.Explicit) pool.padding()).sides()));
        }
        if (pool.ceilMode()) {
            words.add("ceil");
        }
        if (pool instanceof AvgPool average && !average.countIncludePad()) {
            words.add("nopad");
        }
    }

    private void to(Operation.To to) {
        if (to instanceof Operation.To.Times times) {
            words.add("x" + one(times.factors()));
        } else if (to instanceof Operation.To.Size size) {
            words.add(each(size.size()));
        }
    }

    private static String sides(List<Padding.Sides> sides) {
        var numbers = new ArrayList<Long>();
        for (Padding.Sides each : sides) {
            numbers.add(each.low());
            numbers.add(each.high());
        }
        return numbers.stream().allMatch(numbers.get(0)::equals) ? Long.toString(numbers.get(0)) : join(numbers, ",");
    }

    /** One number where all are the same. */
    private static String one(List<Long> numbers) {
        return numbers.stream().allMatch(numbers.get(0)::equals) ? Long.toString(numbers.get(0)) : each(numbers);
    }

    private static String each(List<Long> numbers) {
        return join(numbers, "x");
    }

    private static String join(List<Long> numbers, String between) {
        var text = new StringBuilder();
        for (long number : numbers) {
            text.append(text.length() == 0 ? "" : between).append(number);
        }
        return text.toString();
    }
}
