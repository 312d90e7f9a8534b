package atrous.e2e.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;

/** A tab of Chromium or Firefox. */
final class PlaywrightTab implements Tab {
    private final BrowserContext context;
    private final PageWatch watch;
    private final Page page;

    PlaywrightTab(BrowserContext context) {
        this.context = context;
        watch = new PageWatch(context);
        page = context.newPage();
    }

    @Override
    public void open(String url) {
        page.navigate(url);
    }

    @Override
    public String eval(String expression) {
        try {
            return (String) page.evaluate("async () => String(await (" + expression + "))");
        } catch (PlaywrightException e) {
            throw e.getMessage().contains("because of a navigation") ? new PageLeft(e) : e;
        }
    }

    @Override
    public void click(String selector) {
        page.locator(selector).first().click();
    }

    @Override
    public void press(String key) {
        page.keyboard().press(key);
    }

    @Override
    public byte[] screenshot() {
        return page.screenshot();
    }

    @Override
    public List<String> takeComplaints() {
        return watch.takeComplaints();
    }

    @Override
    public void close() {
        context.close();
    }
}
