package atrous.state;

import atrous.network.OutlineText;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a project's list. Where the text has mistakes but as many lines as the outline that was last read, they are
 * the text's own, so that a line that can't be read stays where it is.
 *
 * @param places the line, counted from 0, of the input and then of each item
 * @param isOfText whether these are the lines of the project's text
 */
public record NetworkLines(List<String> lines, List<Integer> places, boolean isOfText) {

    public NetworkLines {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
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
        boolean fits = own.size() == canonical.size() && !project.isRead();
        for (int i = 0; fits && i < own.size(); i++) {
            fits = isBrace(own.get(i)) == isBrace(canonical.get(i)) && opens(own.get(i)) == opens(canonical.get(i));
        }
        return new NetworkLines(fits ? own : canonical, places, fits || project.text().equals(written));
    }

    private static boolean isBrace(String line) {
        return line.strip().equals("}");
    }

    private static boolean opens(String line) {
        return line.strip().endsWith("{");
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
        String line = lines.get(places.get(place + 1)).strip();
        return line.endsWith("{") ? line.substring(0, line.length() - 1).strip() : line;
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

    /** The whole text with another line in an item's place. */
    String with(int place, String line) {
        int at = places.get(place + 1);
        boolean opens = opens(lines.get(at)) && !line.strip().endsWith("{");
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == at ? line + (opens ? " {" : "") : lines.get(i)).append('\n');
        }
        return text.toString();
    }
}
