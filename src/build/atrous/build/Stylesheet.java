package atrous.build;

/** A style sheet without comments and without the spaces that mean nothing. */
final class Stylesheet {

    private Stylesheet() {}

    static String of(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", " ").replaceAll(" ?([{};,]) ?", "$1")
                .replace(": ", ":").replace(";}", "}").strip();
    }
}
