package atrous.network;

import atrous.layer.AvgPool;
import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.layer.MaxPool;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.Requirement;
import atrous.layer.TransposedPadding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

/** What follows the name of a layer with a window: its size, then options. */
final class WindowReader {

    private final StepReader reader;

    WindowReader(StepReader reader) {
        this.reader = reader;
    }

    Operation convolve() {
        List<Long> sizes = reader.numbers(1, Conv.LIMIT);
        var plain = new ArrayList<>(List.of(Words.CAUSAL, "dw", "bias", "nobias"));
        plain.addAll(Words.RULES);
        plain.addAll(Words.MODES);
        StepOptions options = StepOptions.read(reader, List.of("s", "d", "p", "c", "g"), plain);
        List<KernelAxis> kernel = kernel(sizes, options, ones());
        String mode = options.oneOf(Words.MODES);
        Padding padding = padding(options, kernel, Padding.Rule.SAME_UPPER);
        return new Operation.Convolve(kernel, padding,
                mode == null ? PaddingMode.ZEROS : PaddingMode.values()[Words.MODES.indexOf(mode)], channels(options));
    }

    Operation convolveTransposed() {
        List<Long> sizes = reader.numbers(1, Conv.LIMIT);
        var rules = List.of("valid", "same", "same-lower");
        var plain = new ArrayList<>(List.of("dw", "bias", "nobias"));
        plain.addAll(rules);
        StepOptions options = StepOptions.read(reader, List.of("s", "d", "op", "p", "c", "g"), plain);
        List<Long> added = options.each("op", Collections.nCopies(reader.rank(), 0L));
        String rule = options.oneOf(rules);
        if (rule != null && options.raw("p") != null) {
            reader.refuse(rule, new Requirement.NamedOnce());
        }
        TransposedPadding padding = rule == null
                ? new TransposedPadding.Explicit(reader.explicit(options.raw("p") == null ? List.of(0L) : options.raw("p")), added)
                : new TransposedPadding.Auto(TransposedPadding.Rule.values()[rules.indexOf(rule)], added);
        return new Operation.ConvolveTransposed(kernel(sizes, options, ones()), padding, channels(options));
    }

    Operation pool(boolean average) {
        List<Long> sizes = reader.numbers(1, Conv.LIMIT);
        var plain = new ArrayList<>(List.of("ceil"));
        if (average) {
            plain.add("nopad");
        }
        plain.addAll(Words.RULES);
        StepOptions options = StepOptions.read(reader, List.of("s", "d", "p"), plain);
        List<KernelAxis> window = kernel(sizes, options, sizes);
        Padding padding = padding(options, window, Padding.Rule.VALID);
        return new Operation.Pooling(average ? new AvgPool(window, padding, options.has("ceil"), !options.has("nopad"))
                : new MaxPool(window, padding, options.has("ceil")));
    }

    private List<KernelAxis> kernel(List<Long> sizes, StepOptions options, List<Long> usualStrides) {
        var kernel = new ArrayList<KernelAxis>();
        for (int axis = 0; axis < reader.rank(); axis++) {
            kernel.add(new KernelAxis(sizes.get(axis), options.each("s", usualStrides).get(axis), options.each("d", ones()).get(axis)));
        }
        return kernel;
    }

    private List<Long> ones() {
        return Collections.nCopies(reader.rank(), 1L);
    }

    private Padding padding(StepOptions options, List<KernelAxis> kernel, Padding.Rule usual) {
        String rule = options.oneOf(Words.RULES);
        boolean causal = options.has(Words.CAUSAL);
        if ((rule != null ? 1 : 0) + (causal ? 1 : 0) + (options.raw("p") != null ? 1 : 0) > 1) {
            reader.refuse(causal ? Words.CAUSAL : rule, new Requirement.NamedOnce());
        }
        return causal ? new Padding.Explicit(StepWriter.causal(kernel))
                : rule != null ? Padding.Rule.values()[Words.RULES.indexOf(rule)]
                : options.raw("p") == null ? usual : new Padding.Explicit(reader.explicit(options.raw("p")));
    }

    private Operation.Channels channels(StepOptions options) {
        if (options.has("dw") && options.raw("g") != null) {
            reader.refuse("dw", new Requirement.NamedOnce());
        }
        String bias = options.oneOf(List.of("bias", "nobias"));
        return new Operation.Channels(options.raw("c") == null ? OptionalLong.empty() : OptionalLong.of(options.raw("c").get(0)),
                options.has("dw") ? OptionalLong.empty() : OptionalLong.of(options.raw("g") == null ? 1 : options.raw("g").get(0)),
                !"nobias".equals(bias));
    }
}
