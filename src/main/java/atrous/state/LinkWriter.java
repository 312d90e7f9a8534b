package atrous.state;

import atrous.figure.Options;
import atrous.figure.Target;
import atrous.layer.KernelAxis;
import atrous.layer.LayerKind;
import atrous.layer.Padding;
import atrous.tensor.Fill;
import atrous.tensor.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Writes a {@link Project} as a link. */
final class LinkWriter {

    /** How many parts, from the first, a reader of the link looks for even where they are the default. */
    private static final int ALWAYS = 5;
    private static final int ALWAYS_IF_ADAPTIVE = 2;

    private final StringBuilder out = new StringBuilder("#");
    private final int longestValues;

    LinkWriter(int longestValues) {
        this.longestValues = longestValues;
    }

    String write(Project project) {
        LayerSpec layer = project.layer();
        out.append(LinkWords.of(layer.layer().kind())).append('?');
        LinkParts first = parts(layer);
        different(first, parts(LayerSpec.defaultOf(layer.layer().kind(), layer.rank())),
                layer.layer().kind().isAdaptive() ? ALWAYS_IF_ADAPTIVE : ALWAYS, "");
        if (project.compared().isPresent()) {
            compared(project.compared().get(), layer, first);
        }
        // A cell or a step that the layer has lost meanwhile is not there for a reader of the link.
        if (project.pin() instanceof Pin.At at && Marked.hasCell(project, at.target())) {
            part("pin", pin(at.target(), project.layer().rank()));
        } else if (!(project.pin() instanceof Pin.Middle)) {
            part("pin", "none");
        }
        if (project.step().isPresent() && project.step().getAsLong() <= Marked.steps(project)) {
            part("step", Long.toString(project.step().getAsLong()));
        }
        Options show = project.show();
        if (show.values() != Project.DEFAULT_SHOW.values() || show.counts() != Project.DEFAULT_SHOW.counts()) {
            part("show", LinkWords.of(show));
        }
        if (show.picture() != Project.DEFAULT_SHOW.picture()) {
            part("view", LinkWords.of(show.picture()));
        }
        if (show.inRow() != Project.DEFAULT_SHOW.inRow()) {
            part("n", Integer.toString(show.inRow()));
        }
        shownChannel(project, false);
        shownChannel(project, true);
        if (show.dialect() != Project.DEFAULT_SHOW.dialect()) {
            part("as", LinkWords.of(show.dialect()));
        }
        return out.toString();
    }

    private void shownChannel(Project project, boolean output) {
        long shown = ShownChannels.shown(project, output);
        if (shown > 0) {
            part(ShownChannels.part(output), Long.toString(shown + 1));
        }
    }

    /** In what it differs from the first layer; from the default where it is of another kind. */
    private void compared(LayerSpec second, LayerSpec layer, LinkParts first) {
        LayerKind kind = second.layer().kind();
        boolean alike = kind == layer.layer().kind();
        part("vs", alike ? "1" : LinkWords.of(kind));
        different(parts(second), alike ? first : parts(LayerSpec.defaultOf(kind, second.rank())), 0, "vs.");
    }

    private void different(LinkParts parts, LinkParts from, int always, String prefix) {
        for (int i = 0; i < parts.all().size(); i++) {
            LinkParts.Part part = parts.all().get(i);
            if (i < always || !part.value().equals(from.get(part.name()))) {
                part(prefix + part.name(), part.value());
            }
        }
    }

    private LinkParts parts(LayerSpec spec) {
        var parts = new LinkParts();
        LayerValues v = LayerValues.of(spec.layer());
        parts.add("i", join(spec.inputSize(), "x"));
        if (v.kind().isAdaptive()) {
            parts.add("out", joinOnce(v.outputSize(), "x"));
            parts.add("in", fill(spec.input()));
            return parts;
        }
        parts.add("k", joinOnce(KernelAxis.sizes(v.kernel()), "x"));
        parts.add("s", joinOnce(KernelAxis.strides(v.kernel()), "x"));
        parts.add("d", joinOnce(KernelAxis.dilations(v.kernel()), "x"));
        parts.add("p", padding(v.padding()));
        parts.add("op", joinOnce(v.outputPadding(), "x"));
        parts.add("mode", LinkWords.of(v.mode()));
        parts.add("ci", Long.toString(v.inChannels()));
        parts.add("co", Long.toString(v.outChannels()));
        parts.add("g", Long.toString(v.groups()));
        parts.add("bias", bit(v.bias()));
        parts.add("ceil", bit(v.ceilMode()));
        parts.add("cip", bit(v.countIncludePad()));
        parts.add("og", Long.toString(v.offsetGroups()));
        parts.add("mask", bit(v.modulated()));
        if (spec.isDeformed()) {
            parts.add("off", DeformText.rule(spec.deformation()));
            parts.add("tap", DeformText.moves(spec.deformation().moves()));
        }
        parts.add("in", fill(spec.input()));
        parts.add("w", fill(spec.kernel()));
        return parts;
    }

    private static String bit(boolean set) {
        return set ? "1" : "0";
    }

    /** Values that are too many for a link are left out; {@link Link#leavesOutValues} tells. */
    private void part(String name, String value) {
        if (!value.isEmpty()) {
            out.append(out.charAt(out.length() - 1) == '?' ? "" : "&").append(name).append('=').append(value);
        }
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
        return joinOnce(sides, ",");
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

    /** One number where all are the same. */
    private static String joinOnce(List<Long> numbers, String between) {
        for (long number : numbers) {
            if (number != numbers.get(0)) {
                return join(numbers, between);
            }
        }
        return Long.toString(numbers.get(0));
    }

    private static String join(List<Long> numbers, String between) {
        var text = new StringBuilder();
        for (long number : numbers) {
            text.append(text.length() == 0 ? "" : between).append(number);
        }
        return text.toString();
    }
}
