package atrous.selftest;

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

    long nextNumber() {
        return Integer.parseInt(next());
    }
}
