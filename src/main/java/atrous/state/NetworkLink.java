package atrous.state;

import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Where;
import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@link NetworkProject} as the hash of a link: {@code #t=input+32x32;conv+3+d2&pin=conv+1:3,4}. Parts that this version
 * doesn't know are passed over and reported.
 */
public final class NetworkLink {

    /** The longest that is written and read. */
    public static final int LONGEST = 16_000;

    /** A project, and what of the link had to be left out. */
    public record Read(NetworkProject project, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    private NetworkLink() {}

    /** Empty where it would be longer than {@link #LONGEST}. */
    public static String write(NetworkProject project) {
        String whole = writeWhole(project);
        return whole.length() > LONGEST ? "" : whole;
    }

    /** However long, for the page's own use. */
    public static String writeWhole(NetworkProject project) {
        var hash = new StringBuilder("#t=").append(NetworkLinkText.encode(unindented(project)));
        if (project.pin() instanceof NetworkPin.At at) {
            hash.append("&pin=").append(NetworkLinkText.encode(at.node()));
            for (int i = 0; i < at.cell().size(); i++) {
                hash.append(i == 0 ? ":" : ",").append(at.cell().get(i));
            }
        }
        for (NetworkChoice choice : NetworkChoice.values()) {
            int chosen = project.show().of(choice);
            if (chosen != 0) {
                hash.append('&').append(choice.part()).append('=').append(choice.words().get(chosen));
            }
        }
        return hash.toString();
    }

    /** Without what reading puts back: indents, and the end of the last line. A text with mistakes stays as it is. */
    private static String unindented(NetworkProject project) {
        if (!project.isRead()) {
            return project.text();
        }
        String text = NetworkProject.of(project.outline()).text();
        var out = new StringBuilder();
        List<String> lines = NetworkLines.cut(text);
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            // The end of an empty line is what tells of it.
            out.append(lines.get(i).strip()).append(last && !lines.get(i).isEmpty() ? "" : "\n");
        }
        return out.toString();
    }

    /** Never refuses: what can't be used is reported, and the rest opens. */
    public static Read read(String hash) {
        return read(hash, LONGEST);
    }

    public static Read readWhole(String hash) {
        return read(hash, Integer.MAX_VALUE);
    }

    private static Read read(String hash, int longest) {
        String text = !hash.isEmpty() && hash.charAt(0) == '#' ? hash.substring(1) : hash;
        var problems = new ArrayList<Problem>();
        NetworkProject project = NetworkProject.DEFAULT;
        if (text.length() > longest) {
            problems.add(problem("", text.substring(0, 40) + "…", new Requirement.ReadableLink(longest)));
            return new Read(project, problems);
        }
        var seen = new ArrayList<String>();
        String pin = null;
        for (String part : LinkWords.cut(text, '&')) {
            String name = LinkWords.before(part, '=');
            String value = NetworkLinkText.decode(LinkWords.after(part, '='));
            NetworkChoice choice = choice(name);
            if (part.isEmpty()) {
                continue;
            } else if (seen.contains(name)) {
                problems.add(problem(name, value, new Requirement.NamedOnce()));
                continue;
            }
            seen.add(name);
            if (name.equals("t")) {
                NetworkProject typed = project.withText(value);
                project = typed.isRead() ? project.with(typed.outline()) : typed;
            } else if (name.equals("pin")) {
                pin = value;
            } else if (choice != null) {
                int index = choice.words().indexOf(value);
                if (index < 0) {
                    problems.add(problem(name, value, new Requirement.OneOf(choice.words())));
                } else {
                    project = project.with(project.show().with(choice, index));
                }
            } else {
                problems.add(problem(name, value, new Requirement.KnownPart()));
            }
        }
        return new Read(pin == null ? project : pinned(project, pin, problems), problems);
    }

    private static NetworkChoice choice(String part) {
        for (NetworkChoice choice : NetworkChoice.values()) {
            if (choice.part().equals(part)) {
                return choice;
            }
        }
        return null;
    }

    private static NetworkProject pinned(NetworkProject project, String text, List<Problem> problems) {
        NetworkPin pin = pin(text);
        NetworkReading reading = NetworkReading.of(project, null);
        if (pin == null || reading.isCurrent() && pin.find(reading.good()) == null) {
            problems.add(problem("pin", text, new Requirement.KnownCell()));
            return project;
        }
        return project.with(pin);
    }

    private static NetworkPin pin(String text) {
        var cell = new ArrayList<Long>();
        String numbers = LinkWords.after(text, ':');
        for (String number : numbers.isEmpty() ? List.<String>of() : LinkWords.cut(numbers, ',')) {
            long value = Decimal.wholeNumber(number);
            if (value < 0) {
                return null;
            }
            cell.add(value);
        }
        return new NetworkPin.At(LinkWords.before(text, ':'), cell);
    }

    private static Problem problem(String name, String value, Requirement requirement) {
        return new Problem(new Where.OfLink(name), value, requirement);
    }
}
