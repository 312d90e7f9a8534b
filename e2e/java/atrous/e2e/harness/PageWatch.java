package atrous.e2e.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Notes what goes wrong in any page of a context: console errors and warnings, uncaught errors, violations of the
 * Content-Security-Policy, failed requests and requests to an origin that is not the test's own.
 */
public final class PageWatch {
    private static final List<String> BAD_LEVELS = List.of("error", "warning", "warn", "assert");
    /** The hash of the style {@code body {}} that Playwright adds for each screenshot in Firefox. */
    private static final String OF_SCREENSHOTS = "sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA=";

    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> allowed = new ArrayList<>(List.of(OF_SCREENSHOTS));

    /** Create it before the context's first page. */
    public PageWatch(BrowserContext context) {
        this.context = context;
        context.onConsoleMessage(message -> {
            if (BAD_LEVELS.contains(message.type())) {
                complaints.add("console." + message.type() + ": " + message.text() + " (" + message.location() + ")");
            }
        });
        context.onWebError(error -> complaints.add("error: " + error.error()));
        context.onRequest(request -> {
            if (!Site.owns(request.url())) {
                complaints.add("request left: " + request.url());
            }
        });
        context.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add("status " + response.status() + ": " + response.url());
            }
        });
    }

    /** Complaints that contain this text are part of what the test does. */
    public void allow(String text) {
        allowed.add(text);
    }

    /** What has gone wrong since this was last asked. */
    public List<String> takeComplaints() {
        // Events arrive during calls: this one lets those come in that the pages have already sent.
        context.pages().forEach(PageWatch::settle);
        List<String> taken = complaints.stream().filter(c -> allowed.stream().noneMatch(c::contains)).toList();
        complaints.clear();
        return taken;
    }

    private static void settle(Page page) {
        page.evaluate("() => new Promise(function (resolve) { setTimeout(resolve, 0); })");
    }
}
