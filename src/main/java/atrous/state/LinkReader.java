package atrous.state;

import atrous.figure.MapKind;
import atrous.figure.Options;
import atrous.figure.Target;
import atrous.layer.LayerKind;
import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Where;
import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Reads a link part by part; each part that can't be used is reported and keeps its default. */
final class LinkReader {

    private final List<Problem> problems = new ArrayList<>();
    private final LinkParts parts = new LinkParts();

    Link.Read read(String hash, int longest) {
        String text = !hash.isEmpty() && hash.charAt(0) == '#' ? hash.substring(1) : hash;
        if (text.isEmpty()) {
            return new Link.Read(Project.DEFAULT, List.of());
        }
        if (text.length() > longest) {
            report("", text, new Requirement.ReadableLink(longest));
            return new Link.Read(Project.DEFAULT, problems);
        }
        String word = LinkWords.before(text, '?');
        LayerKind kind = LinkWords.kind(word);
        if (kind == null) {
            report("", word, new Requirement.OneOf(LinkWords.KINDS));
        }
        addParts(LinkWords.after(text, '?'));
        Project project = project(kind == null ? LayerKind.CONV : kind);
        for (LinkParts.Part left : parts.all()) {
            report(left.name(), left.value(), new Requirement.KnownPart());
        }
        return new Link.Read(project, List.copyOf(problems));
    }

    private void addParts(String query) {
        for (String part : LinkWords.cut(query, '&')) {
            String name = PercentText.decode(LinkWords.before(part, '='));
            String value = PercentText.decode(LinkWords.after(part, '='));
            if (parts.get(name) != null) {
                report(name, value, new Requirement.NamedOnce());
            } else if (!name.isEmpty()) {
                parts.add(name, value);
            }
        }
    }

    private Project project(LayerKind kind) {
        var reader = new LayerReader(this, "");
        LayerSpec first = reader.read(LayerSpec.defaultOf(kind, reader.rankAskedFor()));
        Optional<LayerSpec> second = take("vs", Optional.empty(), word -> compared(word, first),
                new Requirement.OneOf(LinkWords.kinds(first.rank())));
        Options show = take("show", Project.DEFAULT_SHOW, LinkWords::show,
                new Requirement.OneOf(LinkWords.SHOWS));
        show = show.with(take("view", show.picture(), LinkWords::picture, new Requirement.OneOf(LinkWords.PICTURES)));
        show = show.withInRow(take("n", show.inRow(), LinkReader::inRow,
                new Requirement.WholeNumber(1, Options.MOST_IN_ROW)));
        show = show.with(take("as", show.dialect(), LinkWords::dialect, new Requirement.OneOf(LinkWords.DIALECTS)));
        Project project = ShownChannels.read(this,
                new Project(first, second, new Pin.Middle(), OptionalLong.empty(), show));
        var pinned = project.withPin(take("pin", project.pin(), text -> pin(text, project),
                new Requirement.CellOfMap(first.rank())));
        long steps = Marked.steps(project);
        return pinned.withStep(take("step", project.step(), text -> step(text, steps),
                new Requirement.WholeNumber(1, steps)));
    }

    /** {@code 1} for a layer of the first one's kind, or another kind. */
    private Optional<LayerSpec> compared(String word, LayerSpec first) {
        LayerKind kind = word.equals("1") ? first.layer().kind() : LinkWords.kind(word);
        return kind == null || LayerSpec.defaultOf(kind, first.rank()).rank() != first.rank() ? null : Optional.of(new LayerReader(this, "vs.").read(
                kind == first.layer().kind() ? first : LayerSpec.defaultOf(kind, first.rank())));
    }

    private static Pin pin(String text, Project project) {
        if (text.equals("none")) {
            return new Pin.None();
        }
        Target target = target(text, project.layer().rank());
        return target == null || !Marked.hasCell(project, target) ? null : new Pin.At(target);
    }

    private static Target target(String text, int rank) {
        MapKind map = text.isEmpty() ? null : LinkWords.map(text.substring(0, 1));
        List<String> numbers = map == null ? List.of() : LinkWords.cut(text.substring(1), ',');
        if (numbers.size() != rank) {
            return null;
        }
        long row = rank == 1 ? 0 : Decimal.wholeNumber(numbers.get(0));
        long column = Decimal.wholeNumber(numbers.get(rank - 1));
        return row == Decimal.NO_NUMBER || column == Decimal.NO_NUMBER ? null : new Target(map, row, column);
    }

    private static Integer inRow(String text) {
        long layers = Decimal.wholeNumber(text);
        return layers < 1 || layers > Options.MOST_IN_ROW ? null : (int) layers;
    }

    private static OptionalLong step(String text, long outputs) {
        long step = Decimal.wholeNumber(text);
        return step < 1 || step > outputs ? null : OptionalLong.of(step);
    }

    /** The text of a part that is not taken yet, or null. */
    String text(String name) {
        return parts.get(name);
    }

    /**
     * What a part means.
     *
     * @param otherwise what it means where it is not there, or where {@code meaning} is null; the latter is reported
     */
    <T> T take(String name, T otherwise, Function<String, T> meaning, Requirement requirement) {
        String text = parts.take(name);
        if (text == null) {
            return otherwise;
        }
        T read = meaning.apply(text);
        if (read == null) {
            report(name, text, requirement);
            return otherwise;
        }
        return read;
    }

    /** A part that is one of some words. */
    String oneOf(String name, String otherwise, List<String> words) {
        return take(name, otherwise, text -> words.contains(text) ? text : null, new Requirement.OneOf(words));
    }

    void report(String part, String value, Requirement requirement) {
        problems.add(new Problem(new Where.OfLink(MatrixText.shortened(part)), MatrixText.shortened(value), requirement));
    }
}
