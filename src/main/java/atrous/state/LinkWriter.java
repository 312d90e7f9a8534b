package atrous.state;

import atrous.figure.Target;
import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.tensor.Fill;
import atrous.tensor.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Writes a {@link Project} as a link. */
final class LinkWriter {

    /** What a reader of the link looks for even where it is the default. */
    private static final List<String> ALWAYS = List.of("i", "k", "s", "d", "p");

    private final StringBuilder out = new StringBuilder("#conv?");
    private final int longestValues;

    LinkWriter(int longestValues) {
        this.longestValues = longestValues;
    }

    String write(Project project) {
        Map<String, String> first = parts(project.layer());
        Map<String, String> plain = parts(LayerSpec.defaultOf(project.layer().rank()));
        first.forEach((name, value) -> {
            if (ALWAYS.contains(name) || !value.equals(plain.get(name))) {
                part(name, value);
            }
        });
        if (project.compared().isPresent()) {
            part("vs", "1");
            parts(project.compared().get()).forEach((name, value) -> {
                if (!value.equals(first.get(name))) {
                    part("vs." + name, value);
                }
            });
        }
        // A cell or a step that the layer has lost meanwhile is not there for a reader of the link.
        if (project.pin() instanceof Pin.At at && Marked.hasCell(project, at.target())) {
            part("pin", pin(at.target(), project.layer().rank()));
        } else if (!(project.pin() instanceof Pin.Middle)) {
            part("pin", "none");
        }
        project.step().ifPresent(step -> part("step", step <= Marked.outputs(project) ? Long.toString(step) : ""));
        if (!project.show().equals(Project.DEFAULT_SHOW)) {
            part("show", show(project));
        }
        return out.toString();
    }

    private Map<String, String> parts(LayerSpec spec) {
        var parts = new LinkedHashMap<String, String>();
        Conv c = spec.conv();
        parts.put("i", join(spec.inputSize(), "x"));
        parts.put("k", axes(c.kernel(), KernelAxis::size));
        parts.put("s", axes(c.kernel(), KernelAxis::stride));
        parts.put("d", axes(c.kernel(), KernelAxis::dilation));
        parts.put("p", padding(c.padding()));
        parts.put("mode", LinkWords.of(c.mode()));
        parts.put("ci", Long.toString(c.inChannels()));
        parts.put("co", Long.toString(c.outChannels()));
        parts.put("g", Long.toString(c.groups()));
        parts.put("bias", c.bias() ? "1" : "0");
        parts.put("in", fill(spec.input()));
        parts.put("w", fill(spec.kernel()));
        return parts;
    }

    /** Values that are too many for a link are left out; {@link Link#leavesOutValues} tells. */
    private void part(String name, String value) {
        if (!value.isEmpty()) {
            out.append(out.charAt(out.length() - 1) == '?' ? "" : "&").append(name).append('=').append(value);
        }
    }

    /** One number where every axis has the same. */
    private static String axes(List<KernelAxis> axes, ToLongFunction<KernelAxis> number) {
        var numbers = new ArrayList<Long>();
        for (KernelAxis axis : axes) {
            numbers.add(number.applyAsLong(axis));
        }
        boolean same = numbers.stream().allMatch(numbers.get(0)::equals);
        return same ? Long.toString(numbers.get(0)) : join(numbers, "x");
    }

    static String padding(Padding padding) {
        if (padding instanceof Padding.Rule rule) {
            return LinkWords.of(rule);
        }
        var sides = new ArrayList<Long>();
        for (Padding.Sides s : ((Padding.Explicit) padding).sides()) {
            sides.add(s.low());
            sides.add(s.high());
        }
        boolean same = sides.stream().allMatch(sides.get(0)::equals);
        return same ? Long.toString(sides.get(0)) : join(sides, ",");
    }

    private String fill(Fill fill) {
        if (fill instanceof Fill.Named named) {
            String word = LinkWords.of(named.pattern());
            return named.pattern() == Pattern.RANDOM || named.seed() != 1 ? word + ":" + named.seed() : word;
        }
        String values = MatrixText.compact(((Fill.Typed) fill).matrix());
        return values.length() > longestValues ? "" : values;
    }

    private static String pin(Target t, int rank) {
        return LinkWords.of(t.map()) + (rank == 1 ? "" : t.row() + ",") + t.column();
    }

    private static String show(Project project) {
        return LinkWords.of(project.show());
    }

    private static String join(List<Long> numbers, String between) {
        var text = new StringBuilder();
        for (Long number : numbers) {
            text.append(text.length() == 0 ? "" : between).append(number.longValue());
        }
        return text.toString();
    }
}
