package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.e2e.harness.InBrowser;
import atrous.e2e.harness.Site;
import atrous.network.Item;
import atrous.network.Outline;
import atrous.network.OutlineText;
import atrous.network.Presets;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("DeepLab’s pyramid of dilated branches has one table")
class NetworkAsppIT {
    private static final Outline ASPP = Presets.of("aspp").outline();

    private static void open(Page page, String hash) {
        page.navigate(Site.url() + "network.html" + hash);
        assertThat(page.locator("#table tbody tr").first()).isVisible();
    }

    /** The one at hand says how many layers it has. */
    private static String table(Page page) {
        assertThat(page.locator("#table tbody tr")).hasCount(ASPP.items().size() + 1);
        return page.locator("#table table").innerText();
    }

    @Test
    @DisplayName("whether it is chosen, written or built layer by layer with the keys")
    void threeWays(Page page) {
        open(page, "");
        page.locator(".presets").selectOption("aspp");
        String chosen = table(page);
        assertTrue(chosen.contains("whole input (37)"), chosen);

        page.navigate("about:blank");
        open(page, "");
        page.getByRole(AriaRole.TAB).nth(1).click();
        page.locator("textarea").fill(OutlineText.write(ASPP));
        page.locator("textarea").blur();
        assertEquals(chosen, table(page));

        page.navigate("about:blank");
        open(page, "#t=input+33x33+c2048");
        Locator selected = page.locator(".line.selected .written");
        page.locator(".line .written").first().focus();
        for (Item item : ASPP.items()) {
            selected.press("Insert");
            selected.press("Enter");
            page.locator(".line-field").fill(OutlineText.line(item));
            page.locator(".line-field").press("Enter");
            assertThat(selected.locator(".code")).hasText(OutlineText.line(item));
        }
        assertEquals(chosen, table(page));
    }
}
