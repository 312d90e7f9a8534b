package atrous.state;

import atrous.figure.MapKind;
import atrous.figure.Options;
import atrous.figure.Target;
import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Where;
import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads a link part by part; each part that can't be used is reported and keeps its default. */
final class LinkReader {

    private static final String KIND = "conv";

    private final List<Problem> problems = new ArrayList<>();

    Link.Read read(String hash, int longest) {
        String text = hash.startsWith("#") ? hash.substring(1) : hash;
        if (text.isEmpty()) {
            return new Link.Read(Project.DEFAULT, List.of());
        }
        if (text.length() > longest) {
            report("", MatrixText.shortened(text), new Requirement.ReadableLink(longest));
            return new Link.Read(Project.DEFAULT, problems);
        }
        int question = text.indexOf('?');
        String kind = question < 0 ? text : text.substring(0, question);
        if (!kind.equals(KIND)) {
            report("", MatrixText.shortened(kind), new Requirement.OneOf(List.of(KIND)));
        }
        LinkParts parts = parts(question < 0 ? "" : text.substring(question + 1));
        Project project = project(parts);
        for (LinkParts.Part left : parts.all()) {
            report(left.name(), left.value(), new Requirement.KnownPart());
        }
        return new Link.Read(project, List.copyOf(problems));
    }

    private LinkParts parts(String query) {
        var parts = new LinkParts();
        for (String part : LinkWords.cut(query, '&')) {
            int equals = part.indexOf('=');
            String name = PercentText.decode(equals < 0 ? part : part.substring(0, equals));
            String value = equals < 0 ? "" : PercentText.decode(part.substring(equals + 1));
            if (parts.get(name) != null) {
                report(name, value, new Requirement.NamedOnce());
            } else if (!name.isEmpty()) {
                parts.add(name, value);
            }
        }
        return parts;
    }

    private Project project(LinkParts parts) {
        LayerSpec first = new LayerReader(parts, "", problems).read(null);
        Optional<LayerSpec> second = Optional.empty();
        String vs = parts.take("vs");
        if (vs != null && !vs.equals("1")) {
            report("vs", vs, new Requirement.OneOf(List.of("1")));
        } else if (vs != null) {
            second = Optional.of(new LayerReader(parts, "vs.", problems).read(first));
        }
        Project project = new Project(first, second, new Pin.Middle(), OptionalLong.empty(), show(parts));
        project = project.withPin(pin(parts, project));
        return project.withStep(step(parts, project));
    }

    private Options show(LinkParts parts) {
        String word = parts.take("show");
        if (word == null) {
            return Project.DEFAULT_SHOW;
        }
        Options show = LinkWords.show(word);
        if (show == null) {
            report("show", word, new Requirement.OneOf(List.of("values", "counts", "counts-only", "none")));
            return Project.DEFAULT_SHOW;
        }
        return show;
    }

    private Pin pin(LinkParts parts, Project project) {
        String text = parts.take("pin");
        if (text == null) {
            return new Pin.Middle();
        }
        if (text.equals("none")) {
            return new Pin.None();
        }
        Target target = target(text, project.layer().rank());
        if (target == null || !Marked.hasCell(project, target)) {
            report("pin", text, new Requirement.CellOfMap(project.layer().rank()));
            return new Pin.Middle();
        }
        return new Pin.At(target);
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

    private OptionalLong step(LinkParts parts, Project project) {
        String text = parts.take("step");
        if (text == null) {
            return OptionalLong.empty();
        }
        long step = Decimal.wholeNumber(text);
        long outputs = Marked.outputs(project);
        if (step < 1 || step > outputs) {
            report("step", text, new Requirement.WholeNumber(1, outputs));
            return OptionalLong.empty();
        }
        return OptionalLong.of(step);
    }

    private void report(String part, String value, Requirement requirement) {
        problems.add(new Problem(new Where.OfLink(MatrixText.shortened(part)), MatrixText.shortened(value), requirement));
    }
}
