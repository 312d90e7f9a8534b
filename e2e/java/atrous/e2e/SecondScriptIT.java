package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.InBrowser;
import atrous.e2e.harness.PageWatch;
import atrous.e2e.harness.Site;
import atrous.figure.MapKind;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("While the second script is not there")
class SecondScriptIT {

    private static final String SCRIPTS = "**/more.*.js";
    private static final List<String> CONVOLUTIONS = List.of("",
            "#conv?i=16&k=3&s=1&d=2&p=same",
            "#conv?i=7x9&k=3x2&s=2x1&d=2&p=1,2,3,4&show=counts&pin=i0,0",
            "#conv?i=512x512&k=3&s=1&d=2&p=same&mode=reflect",
            "#conv?i=8&k=300&s=3&d=1&p=200&show=none",
            "#conv?i=6x6&k=3&s=1&d=1&p=full&mode=circular&in=1%202;3%204&w=laplacian",
            "#conv?i=7x7&k=3&s=1&d=1&p=same&ci=4&co=6&g=2&bias=1&ic=2&oc=5&step=9");

    private static AtrousPage without(Page page, PageWatch watch, String hash) {
        watch.allow("more.");
        page.route(SCRIPTS, route -> route.abort());
        return AtrousPage.open(page, hash);
    }

    @Test
    @DisplayName("a convolution is looked at, pinned and played")
    void looking(Page page, PageWatch watch) {
        look(page, watch);
    }

    @Test
    @InBrowser(locale = "zh-CN")
    @DisplayName("a convolution is looked at, pinned and played in Chinese")
    void lookingInChinese(Page page, PageWatch watch) {
        look(page, watch);
    }

    private static void look(Page page, PageWatch watch) {
        for (String hash : CONVOLUTIONS) {
            page.navigate("about:blank");
            AtrousPage atrous = without(page, watch, hash);
            BoundingBox box = atrous.figureCanvas().boundingBox();
            for (int across = 1; across < 20; across++) {
                for (int down = 1; down < 4; down++) {
                    page.mouse().move(box.x + box.width * across / 20, box.y + box.height * down / 4);
                }
            }
            for (var grid : page.locator("[role=grid] [role=gridcell][tabindex='0']").all()) {
                grid.focus();
                for (String key : List.of("ArrowRight", "ArrowDown", "Enter", "End", "Enter", "Escape")) {
                    page.keyboard().press(key);
                }
            }
            page.locator("#player .icon").nth(1).click();
            page.locator("#player .play").click();
            page.locator("#player .play").click();
            assertThat(page.locator("#player output")).not().isEmpty();
        }
    }

    @Test
    @DisplayName("a change waits for it, and is made when it comes at last")
    void change(Page page, PageWatch watch) {
        AtrousPage atrous = without(page, watch, "");
        atrous.field("Stride").press("ArrowUp");
        // What stands under the figure asks for it once more when its own script has come.
        page.waitForCondition(() -> (Boolean) page.evaluate("'atrousDetails' in window"));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("could not be loaded");
        page.unroute(SCRIPTS);
        page.locator("[role=alert] button").press("Enter");
        atrous.hasLink("#conv?i=7x7&k=3&s=2&d=2&p=same");
        assertThat(page.locator("[role=alert]")).hasCount(0);
    }

    @Test
    @DisplayName("another layer waits for it")
    void otherLayer(Page page, PageWatch watch) {
        AtrousPage atrous = without(page, watch, "#convt?i=4x4&k=3&s=2&p=1");
        assertThat(page.locator("[role=alert]")).containsText("could not be loaded");
        page.unroute(SCRIPTS);
        page.locator("[role=alert] button").press("Enter");
        assertThat(atrous.cell(MapKind.OUTPUT)).isAttached();
        assertThat(atrous.fact("Output")).hasText("7 × 7");
    }

    @Test
    @DisplayName("nobody who only reads waits for it")
    void notAsked(Page page) {
        page.navigate(Site.url());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertEquals(0,
                page.evaluate("performance.getEntriesByType('resource').filter(e => e.name.includes('more')).length"));
    }
}
