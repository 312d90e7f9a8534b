package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import atrous.e2e.harness.InBrowser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser(width = 390, height = 844)
@DisplayName("What is wider than the page")
class ScrollersIT {

    @Test
    @DisplayName("is shaded at the edge behind which there is more, and scrolls by keys, with a name and a visible focus")
    void scrollers(Page page) {
        AtrousPage.open(page, "#convt?i=4x4&k=3&s=2&d=1&p=1").whole();
        for (String each : new String[] {".table", ".formula", "pre"}) {
            Locator scroller = page.locator(each).first();
            assertThat(scroller).hasAccessibleName(Pattern.compile("."));
            scroller.scrollIntoViewIfNeeded();
            byte[] before = picture(page, scroller);
            scroller.evaluate("e => e.scrollLeft = e.scrollWidth");
            assertNotEquals(Arrays.hashCode(before), Arrays.hashCode(picture(page, scroller)), each);
            scroller.evaluate("e => e.scrollLeft = 0");
            scroller.focus();
            page.keyboard().press("ArrowRight");
            page.waitForCondition(() -> (boolean) scroller.evaluate("each => each.scrollLeft > 0"));
            assertThat(scroller).not().hasCSS("outline-style", "none");
        }
    }

    /** A scroller without what is in it. */
    private static byte[] picture(Page page, Locator scroller) {
        scroller.evaluate("""
                scroller => [scroller, ...scroller.querySelectorAll('*')].forEach(each => {
                    each.style.color = 'transparent';
                    each.style.borderColor = 'transparent';
                })""");
        return scroller.screenshot();
    }
}
