package atrous.state;

import atrous.network.Outline;
import atrous.network.OutlineText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The lines of a project's list. Where the text has mistakes but as many lines as the outline that was last read, they are
 * the text's own, so that a line that can't be read stays where it is.
 *
 * @param places the line, counted from 0, of the input and then of each item
 * @param heads the lines of repeats, whose brace is not shown
 * @param isOfText whether these are the lines of the project's text
 */
public record NetworkLines(List<String> lines, List<Integer> places, Set<Integer> heads, boolean isOfText) {

    public NetworkLines {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
        heads = Set.copyOf(heads);
    }

    public static NetworkLines of(NetworkProject project) {
        String written = OutlineText.write(project.outline());
        OutlineText.Read read = OutlineText.read(written).read();
        var places = new ArrayList<Integer>();
        places.add(0);
        for (int line : read.lines()) {
            places.add(line - 1);
        }
        List<String> own = cut(project.text());
        List<String> canonical = cut(written);
        var heads = new HashSet<Integer>();
        for (int i = 0; i < canonical.size(); i++) {
            if (opens(canonical.get(i)) && !canonical.get(i).strip().startsWith("#")) {
                heads.add(i);
            }
        }
        boolean fits = own.size() == canonical.size() && !project.isRead();
        for (int i = 0; fits && i < own.size(); i++) {
            fits = isBrace(own.get(i)) == isBrace(canonical.get(i)) && opens(own.get(i)) == opens(canonical.get(i));
        }
        return new NetworkLines(fits ? own : canonical, places, heads, fits || project.text().equals(written));
    }

    private static boolean isBrace(String line) {
        return line.strip().equals("}");
    }

    private static boolean opens(String line) {
        return line.strip().endsWith("{");
    }

    /** A text whose lines with mistakes are remarks; the input's is that of an outline. */
    static String remarked(String text, List<OutlineText.Mistake> mistakes, Outline outline) {
        var wrong = new HashSet<Integer>();
        for (OutlineText.Mistake each : mistakes) {
            wrong.add(each.line());
        }
        var remarked = new StringBuilder();
        int number = 0;
        for (String line : cut(text)) {
            boolean isInput = line.strip().startsWith(Outline.INPUT);
            remarked.append(!wrong.contains(++number) ? line : isInput ? OutlineText.write(new Outline(outline.input(), List.of())).strip()
                    : "# " + line.strip()).append('\n');
        }
        return remarked.toString();
    }

    static List<String> cut(String text) {
        List<String> lines = new ArrayList<>(LinkWords.cut(text, '\n'));
        // What ends with a line's end has no line after it.
        if (lines.size() > 1 && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** What is written in the line of an item, without the brace that a repeat opens. */
    public String at(int place) {
        int at = places.get(place + 1);
        String line = lines.get(at).strip();
        return heads.contains(at) ? line.substring(0, line.length() - 1).strip() : line;
    }

    /** @param line counted from 1 */
    int placeOf(int line) {
        for (int i = 0; i < places.size() && isOfText; i++) {
            if (places.get(i) == line - 1) {
                return i - 1;
            }
        }
        return NetworkMistake.NOWHERE;
    }

    /** Counted from 0. */
    int lineOf(int place) {
        return places.get(place + 1);
    }

    int count() {
        return places.size() - 1;
    }

    /** Where the line of a place is in other lines: by what is the same before it or after it, else by what is written in it. */
    int placeIn(NetworkLines others, int place) {
        int most = Math.min(count(), others.count());
        int before = NetworkPlaces.INPUT;
        while (before < most && at(before).equals(others.at(before))) {
            before++;
        }
        int after = 0;
        while (after < most - before && at(count() - 1 - after).equals(others.at(others.count() - 1 - after))) {
            after++;
        }
        if (place < before) {
            return place;
        } else if (place >= count() - after) {
            return place + others.count() - count();
        }
        for (int i = before; i < others.count() - after; i++) {
            if (others.at(i).equals(at(place))) {
                return i;
            }
        }
        return Math.min(place, others.count() - 1);
    }

    /** The whole text with another line in an item's place. */
    String with(int place, String line) {
        int at = places.get(place + 1);
        boolean opens = heads.contains(at) && !line.strip().endsWith("{");
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == at ? line + (opens ? " {" : "") : lines.get(i)).append('\n');
        }
        return text.toString();
    }
}
