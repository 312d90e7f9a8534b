package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.InBrowser;
import atrous.e2e.harness.PageWatch;
import atrous.e2e.harness.Site;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("What stands under the figure")
class DetailsIT {

    @Test
    @DisplayName("loads its script when it comes into sight, and follows the layer and the framework")
    void comesIntoSight(Page page) {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(Site.url());
        assertThat(page.locator("dl.facts")).containsText("7 × 7");
        assertEquals(0, asked.stream().filter(url -> url.endsWith("details.js")).count());
        Locator code = new AtrousPage(page).code();
        assertThat(code).containsText("nn.Conv2d(");
        page.getByLabel("JAX").check();
        assertThat(code).containsText("lax.conv_general_dilated(");
        page.evaluate("location.hash = '#conv?i=9&k=5&s=1&d=1&p=0'");
        assertThat(code).containsText("\"NCW\"");
        assertEquals(1, asked.stream().filter(url -> url.endsWith("details.js")).count());
    }

    @Test
    @DisplayName("can be reached by keys alone: the first one loads it")
    void keys(Page page) {
        page.navigate(Site.url());
        assertThat(page.locator("dl.facts")).containsText("7 × 7");
        page.keyboard().press("Tab");
        assertThat(page.locator("#details pre")).containsText("nn.Conv2d(");
    }

    @Test
    @DisplayName("keeps its place until it is there: a page that got shorter would slide away under the pointer")
    void keepsPlace(Page page) {
        List<Route> held = new ArrayList<>();
        page.route("**/more.*.js", held::add);
        page.navigate(Site.url());
        Object scrolled = page.evaluate("() => { scrollTo(0, document.body.scrollHeight); return scrollY; }");
        page.waitForCondition(() -> (Boolean) page.evaluate("'atrousDetails' in window"));
        new AtrousPage(page).painted();
        assertEquals(scrolled, page.evaluate("scrollY"));
        held.forEach(Route::resume);
        assertThat(page.locator("#details pre")).containsText("nn.Conv2d(");
        assertThat(page.locator(".waiting")).isHidden();
        assertEquals(scrolled, page.evaluate("scrollY"));
    }

    @Test
    @DisplayName("from a file, without a server")
    void fromFile(Page page) {
        page.navigate(Site.fileUrl());
        assertThat(new AtrousPage(page).code()).containsText("nn.Conv2d(");
    }

    @Test
    @InBrowser(locale = "zh-CN")
    @DisplayName("says so where its script does not arrive, and asks for it again")
    void fails(Page page, PageWatch watch) {
        watch.allow("details.js");
        page.route("**/details.js", route -> route.abort());
        page.navigate(Site.url());
        new AtrousPage(page).code();
        assertThat(page.locator(".waiting")).containsText("无法加载");
        page.unroute("**/details.js");
        page.getByText("重试").click();
        assertThat(page.locator("#details pre")).containsText("nn.Conv2d(");
        assertThat(page.getByText("无法加载")).isHidden();
    }
}
