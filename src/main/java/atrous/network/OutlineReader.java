package atrous.network;

import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Where;
import java.util.ArrayList;
import java.util.List;

/** Reads an outline's text; every line that can't be read is reported. */
final class OutlineReader {

    private static final long MOST_TURNS = 1000;

    private final String text;
    private final List<OutlineText.Mistake> mistakes = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    /** The repeats that are open, the outermost first; the network itself is the first. */
    private final List<List<Item>> open = new ArrayList<>();
    private final List<Long> turns = new ArrayList<>();
    private final List<Integer> openedAt = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private Shape input = new Shape(1, List.of(32L, 32L));
    private int inputLine = 1;
    private boolean started;
    private int line = 1;

    OutlineReader(String text) {
        this.text = text;
        open.add(new ArrayList<>());
    }

    OutlineText.Attempt read() {
        boolean blank = true;
        int at = 0;
        while (at <= text.length()) {
            char c = at == text.length() ? '\n' : text.charAt(at);
            if (c == '#') {
                int end = text.indexOf('\n', at);
                end = end < 0 ? text.length() : end;
                statement();
                note(text.substring(at + 1, end).strip());
                blank = false;
                at = end;
                continue;
            }
            if (c == '\n') {
                blank &= words.isEmpty();
                statement();
                if (blank && at < text.length()) {
                    note("");
                }
                blank = true;
                line++;
            } else if (c == ';') {
                blank = false;
                statement();
            } else if (c == '{') {
                blank = false;
                openRepeat();
            } else if (c == '}') {
                blank = false;
                statement();
                closeRepeat();
            } else if (c == '<' || c == ':') {
                // Both stand for themselves, with or without spaces around them.
                words.add(Character.toString(c));
            } else if (c > ' ') {
                int end = at;
                while (end < text.length() && isOfWord(text.charAt(end))) {
                    end++;
                }
                words.add(text.substring(at, end));
                at = end;
                continue;
            }
            at++;
        }
        while (open.size() > 1) {
            mistakes.add(mistake(openedAt.get(openedAt.size() - 1), "{", new Requirement.Closed()));
            closeRepeat();
        }
        if (!mistakes.isEmpty()) {
            return new OutlineText.Attempt(null, mistakes);
        }
        return new OutlineText.Attempt(new OutlineText.Read(new Outline(input, open.get(0)), inputLine, lines), List.of());
    }

    private static boolean isOfWord(char c) {
        return c > ' ' && c != ';' && c != '{' && c != '}' && c != '<' && c != ':' && c != '#';
    }

    private void note(String remark) {
        add(new Item.Note(remark));
    }

    private void add(Item item) {
        open.get(open.size() - 1).add(item);
        lines.add(line);
    }

    private void openRepeat() {
        long times = words.size() == 1 && words.get(0).charAt(0) == 'x' ? Numbers.whole(words.get(0).substring(1)) : Numbers.NONE;
        if (times < 1 || times > MOST_TURNS) {
            mistakes.add(mistake(line, String.join(" ", words), new Requirement.WholeNumber(1, MOST_TURNS)));
            times = 1;
        }
        words.clear();
        started = true;
        turns.add(times);
        openedAt.add(line);
        open.add(new ArrayList<>());
        lines.add(line);
    }

    private void closeRepeat() {
        if (open.size() == 1) {
            mistakes.add(mistake(line, "}", new Requirement.Closed()));
            return;
        }
        List<Item> items = open.remove(open.size() - 1);
        openedAt.remove(openedAt.size() - 1);
        open.get(open.size() - 1).add(new Item.Repeat(turns.remove(turns.size() - 1), items));
    }

    private void statement() {
        if (words.isEmpty()) {
            return;
        }
        var reader = new StepReader(words, input.rank());
        if (!started && words.get(0).equals(Outline.INPUT)) {
            Shape read = reader.input();
            input = read == null ? input : read;
            inputLine = line;
        } else {
            Item.Step step = reader.step();
            if (step != null) {
                add(step);
            }
        }
        if (reader.problem() != null) {
            mistakes.add(new OutlineText.Mistake(line, new Fault(lines.size(), reader.name(), reader.problem())));
        }
        started = true;
        words.clear();
    }

    private OutlineText.Mistake mistake(int at, String value, Requirement requirement) {
        return new OutlineText.Mistake(at, new Fault(lines.size(), "", new Problem(new Where.OfNode(), value, requirement)));
    }
}
