package atrous.e2e.bench;

import atrous.e2e.harness.Browsers;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A page with an empty cache, in a context of its own, under given conditions. */
final class BenchPage implements AutoCloseable {
    private final BrowserContext context;
    final Page page;
    final CDPSession session;

    BenchPage(Conditions conditions) {
        context = Browsers.chromium().newContext(new NewContextOptions().setViewportSize(1280, 720).setLocale("en-US"));
        page = context.newPage();
        session = context.newCDPSession(page);
        conditions.slowNetwork(session);
        conditions.slowCpu(session);
    }

    /** Lets everything happen that the page has under way: two frames, then an idle moment. */
    void settle() {
        page.evaluate("""
                () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(
                    () => requestIdleCallback(() => resolve()))))""");
    }

    @Override
    public void close() {
        context.close();
    }
}
