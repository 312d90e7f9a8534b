package atrous.e2e.harness;

import java.util.List;

/** What every engine can do; tests that need more use Playwright's {@code Page}, which WebKit lacks here. */
public interface Tab extends AutoCloseable {
    /** Opens the URL and waits for the load event. */
    void open(String url);

    /** The page went while it was asked something. */
    final class PageLeft extends RuntimeException {
        private static final long serialVersionUID = 1;

        PageLeft(RuntimeException cause) {
            super(cause);
        }
    }

    /**
     * The value of a JavaScript expression, or of the promise that it is, as JavaScript's {@code String} has it.
     *
     * @throws PageLeft if the page went before the value was there
     */
    String eval(String expression);

    /** Clicks the middle of the first element that the CSS selector finds. */
    void click(String selector);

    /** Presses a key by its DOM name, with modifiers: {@code "ArrowLeft"}, {@code "Control+z"}. */
    void press(String key);

    byte[] screenshot();

    /**
     * Console errors and warnings, uncaught errors, policy violations and requests that left, since this was last
     * asked. WebKit knows of no requests, and of nothing on a page from a file.
     */
    List<String> takeComplaints();

    @Override
    void close();

    default String title() {
        return eval("document.title");
    }

    /** Waits, for ten seconds at most on a page, until the JavaScript expression holds, be it on a later page. */
    default void waitFor(String expression) {
        long end = System.nanoTime() + 10_000_000_000L;
        String outcome = null;
        while (outcome == null) {
            try {
                outcome = outcome(expression);
            } catch (PageLeft left) {
                // A page that is loaded anew can go twice: its address is changed first.
                if (System.nanoTime() > end) {
                    throw left;
                }
            }
        }
        if (!outcome.equals("holds")) {
            throw new AssertionError("Not within 10 s: " + expression);
        }
    }

    private String outcome(String expression) {
        return eval("""
                new Promise(function (resolve) {
                    var end = performance.now() + 10000;
                    (function look() {
                        if (%s) resolve('holds');
                        else if (performance.now() > end) resolve('never');
                        else setTimeout(look, 20);
                    })();
                })""".formatted(expression));
    }
}
