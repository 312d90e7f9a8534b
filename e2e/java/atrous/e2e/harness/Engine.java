package atrous.e2e.harness;

import com.microsoft.playwright.Browser;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;

/** The three browser engines. Chromium must be there; another that is missing skips the test or fails it. */
public enum Engine {
    CHROMIUM("Chromium"), FIREFOX("Firefox"), WEBKIT("WebKit");

    private static final Set<Engine> REPORTED = EnumSet.noneOf(Engine.class);

    private final String title;

    Engine(String title) {
        this.title = title;
    }

    /** A new window of 1280×720 with a profile of its own; close it after use. */
    public Tab newTab() {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(1280, 720);
        return switch (this) {
            case CHROMIUM -> new PlaywrightTab(Browsers.chromium().newContext(options));
            case FIREFOX -> new PlaywrightTab(Browsers.firefox(Map.of()).newContext(options));
            case WEBKIT -> new WebKitTab(WebKit.shared().newSession());
        };
    }

    @Override
    public String toString() {
        return title;
    }

    /** Ends the test: skipped on somebody's own machine, failed where CI=true or {@code -Datrous.browsers=all}. */
    static RuntimeException missing(Engine engine, String whatToDo) {
        String message = engine + ", which is missing: " + whatToDo;
        boolean required = "all".equals(System.getProperty("atrous.browsers")) || "true".equals(System.getenv("CI"));
        if (!required) {
            if (REPORTED.add(engine)) {
                System.out.println("Skipped are the tests in " + message);
            }
            Assumptions.abort(message);
        }
        return new IllegalStateException(message);
    }
}
