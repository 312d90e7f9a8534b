package atrous.figure;

import atrous.scene.Lettering;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import java.util.ArrayList;
import java.util.List;

/** Writes a {@link Reading} into its area, as many lines as fit. */
final class ReadingDrawing {

    private static final double HEADING = 13;
    private static final double TERMS = 15;

    private ReadingDrawing() {}

    static void draw(Reading reading, LayerLayout.Area area, List<Mark> out) {
        double y = area.y() + 13;
        for (String line : wrap(words(reading.heading()), "", HEADING, area.width())) {
            out.add(new Mark.Text(area.x(), y, line, Lettering.start(HEADING, Role.MUTED)));
            y += 18;
        }
        y += 6;
        var words = new ArrayList<String>();
        for (String term : reading.terms()) {
            if (TextWidth.of(term, TERMS) > area.width()) {
                words.addAll(words(term + " "));
            } else {
                words.add(term + " ");
            }
        }
        if (!reading.result().isEmpty()) {
            words.add(reading.result());
        }
        List<String> lines = wrap(words, reading.result(), TERMS, area.width());
        int room = Math.max(1, (int) Math.floor((area.y() + area.height() - y) / 22) + 1);
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            if (i == room - 1 && !last) {
                out.add(new Mark.Text(area.x(), y, "… " + reading.result(), Lettering.start(TERMS, Role.INK).asBold()));
                return;
            }
            line(lines.get(i), reading.result(), area.x(), y, out);
            y += 22;
        }
    }

    /** A line of terms; the result, where it ends the line, in bold. */
    private static void line(String line, String result, double x, double y, List<Mark> out) {
        Lettering plain = Lettering.start(TERMS, Role.INK);
        if (result.isEmpty() || !line.endsWith(result)) {
            out.add(new Mark.Text(x, y, line, plain));
            return;
        }
        String before = line.substring(0, line.length() - result.length());
        if (!before.isEmpty()) {
            out.add(new Mark.Text(x, y, before, plain));
        }
        out.add(new Mark.Text(x + (before.isEmpty() ? 0 : TextWidth.of(before, TERMS) + 4), y, result, plain.asBold()));
    }

    /** Pieces between which a line may break, each with the space that follows it. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean wide = text.charAt(i) >= 0x2e80 && (i + 1 == text.length() || text.charAt(i + 1) != ' ');
            if (text.charAt(i) == ' ' || wide) {
                words.add(text.substring(from, i + 1));
                from = i + 1;
            }
        }
        words.add(text.substring(from));
        return words;
    }

    /** @param bold a word that is set in bold and apart */
    private static List<String> wrap(List<String> words, String bold, double size, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double used = 0;
        for (String word : words) {
            double needed = word.equals(bold) ? TextWidth.ofBold(word, size) + 4 : TextWidth.of(word.trim(), size);
            if (line.length() > 0 && used + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(word);
            used += TextWidth.of(word, size);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }
}
