package atrous.selftest;

import java.util.ArrayList;
import java.util.List;

/** The words of a line, between single spaces. */
final class Words {

    private final String line;
    private int at;

    Words(String line) {
        this.line = line;
    }

    boolean hasNext() {
        return at < line.length();
    }

    String next() {
        if (!hasNext()) {
            throw new IllegalArgumentException("a word is missing: " + line);
        }
        int space = line.indexOf(' ', at);
        int end = space < 0 ? line.length() : space;
        String word = line.substring(at, end);
        at = end + 1;
        return word;
    }

    boolean startsWith(String word) {
        return line.startsWith(word, at);
    }

    /** All that is left of the line. */
    String rest() {
        return hasNext() ? line.substring(at) : "";
    }

    /** {@code Enum.valueOf} does not compile for the browser. */
    <E extends Enum<E>> E nextConstant(E[] all) {
        String name = next();
        for (E e : all) {
            if (e.name().equals(name)) {
                return e;
            }
        }
        throw new IllegalArgumentException("there is no " + name);
    }

    boolean nextTruth() {
        return next().equals("true");
    }

    List<Long> numbers() {
        var numbers = new ArrayList<Long>();
        while (hasNext()) {
            numbers.add(nextNumber());
        }
        return numbers;
    }

    long nextNumber() {
        return Integer.parseInt(next());
    }
}
