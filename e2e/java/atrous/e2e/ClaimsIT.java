package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.claim.Claim;
import atrous.e2e.harness.Axe;
import atrous.e2e.harness.InBrowser;
import atrous.e2e.harness.Site;
import atrous.text.ChineseClaims;
import atrous.text.ClaimWords;
import atrous.text.EnglishClaims;
import atrous.view.ClaimView;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("The claims page")
class ClaimsIT {
    private static final ClaimWords EN = new EnglishClaims();
    private static final ClaimWords ZH = new ChineseClaims();

    private static Page open(Page page, String rest) {
        page.navigate(Site.url() + "claims.html" + rest);
        assertThat(page.locator(".claim")).hasCount(Claim.all().size());
        return page;
    }

    private static void showsAll(Page page, ClaimWords words) {
        for (Claim claim : Claim.all()) {
            var view = new ClaimView(claim, words);
            Locator section = page.locator("#" + claim.id());
            assertThat(section.locator("h2")).hasText(view.said());
            assertThat(section.locator(".verdict span").nth(1)).hasText(view.verdictText());
            assertThat(section.locator(".reason")).hasText(view.reason());
            assertThat(section.locator("canvas")).hasCount(view.drawings(500).size());
            assertThat(section.locator("tbody tr")).hasCount(claim.evidence().rows().size());
        }
    }

    @Test
    @DisplayName("shows every claim with its verdict and reason as the JVM computes them, and in Chinese when that is chosen")
    void all(Page page) {
        showsAll(open(page, ""), EN);
        page.getByLabel(EN.language()).selectOption("中文");
        assertThat(page.locator("html")).hasAttribute("lang", ZH.languageTag());
        assertThat(page).hasTitle(ZH.pageTitle());
        showsAll(page, ZH);
        page.reload();
        showsAll(page, ZH);
    }

    @Test
    @DisplayName("computes the verdict anew when a number is changed, by typing, by arrow keys or by the buttons")
    void numbers(Page page) {
        Locator claim = open(page, "").locator("#field-7");
        assertThat(claim.locator(".verdict")).hasClass("verdict only-if");
        Locator said = claim.getByLabel("Field said", new Locator.GetByLabelOptions().setExact(true));
        said.fill("5");
        assertThat(claim.locator(".verdict")).hasClass("verdict holds");
        assertThat(said).isFocused();
        Locator dilation = claim.getByLabel("Dilation", new Locator.GetByLabelOptions().setExact(true));
        dilation.press("ArrowUp");
        assertThat(claim.locator(".verdict")).hasClass("verdict fails");
        assertThat(claim.locator("h2")).hasText("“A 3×3 kernel with dilation 3 has a 5×5 receptive field.”");
        claim.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("One less: Dilation")).click();
        assertThat(claim.locator(".verdict")).hasClass("verdict holds");
        dilation.fill("99");
        assertThat(dilation).hasAttribute("aria-invalid", "true");
        assertThat(claim.locator(".verdict")).hasClass("verdict holds");
    }

    @Test
    @DisplayName("opens layers and networks that show no problems")
    void links(Page page) {
        open(page, "");
        var links = new ArrayList<String>();
        for (Locator link : page.locator(".links a").all()) {
            links.add(link.getAttribute("href"));
        }
        assertFalse(links.isEmpty());
        for (String link : links) {
            page.navigate("about:blank");
            page.navigate(Site.url() + link);
            assertThat(page.locator(link.startsWith("index.html") ? ".facts dd" : "#table table").first()).isVisible();
            assertThat(page.locator("#notes .note")).hasCount(0);
        }
    }

    @Test
    @DisplayName("leads from its contents to each claim, and opens at the claim of an address")
    void anchors(Page page) {
        open(page, "#skipped");
        assertThat(page.locator("#skipped h2")).isInViewport();
        for (Locator link : page.locator("#contents a").all()) {
            String id = link.getAttribute("href").substring(1);
            assertThat(page.locator("#" + id + " h2")).hasText(link.textContent());
        }
        page.locator("#contents a").last().press("Enter");
        assertThat(page.locator(".claim h2").last()).isInViewport();
    }

    @Test
    @DisplayName("keeps the language of its address on the way to the other pages")
    void language(Page page) {
        open(page, "?lang=zh#interval");
        assertThat(page.locator("#to-layer")).hasAttribute("href", "index.html?lang=zh-CN");
        page.getByLabel(ZH.language()).selectOption("English");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertEquals(Site.url() + "claims.html?lang=en#interval", page.url());
    }

    @Test
    @DisplayName("works from the disk")
    void fromDisk(Page page) {
        page.navigate(Site.fileUrl().replace("index.html", "claims.html"));
        showsAll(page, EN);
    }

    @Test
    @DisplayName("has nothing that axe-core finds, in light and in the dark, with a number out of range")
    void axe(Page page) {
        open(page, "");
        page.locator("#field-7 input").first().fill("99");
        Axe.check(page);
        page.getByLabel(EN.theme()).selectOption(new SelectOption().setValue("DARK"));
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        Axe.check(page);
    }

    @Test
    @InBrowser(locale = "zh-CN", forcedColors = ForcedColors.ACTIVE)
    @DisplayName("has nothing that axe-core finds in Chinese and forced colours")
    void axeChinese(Page page) {
        Axe.check(open(page, ""));
    }

    @Test
    @InBrowser(width = 390, height = 844, scale = 2, touch = true)
    @DisplayName("fits a phone, where everything to tap is at least 44 pixels high and wide")
    void phone(Page page) {
        open(page, "");
        for (int width : new int[] {320, 390, 844}) {
            page.setViewportSize(width, 844);
            page.waitForCondition(() -> (Boolean) page.evaluate(
                    "document.documentElement.scrollWidth <= innerWidth && innerWidth === " + width));
        }
        page.setViewportSize(390, 844);
        assertEquals("", page.evaluate("""
                () => [...document.querySelectorAll('button, select, input, header a, .links a, #contents a')]
                    .map(e => [e, e.getBoundingClientRect()])
                    .filter(([e, box]) => box.width < 44 || box.height < 44)
                    .map(([e, box]) => box.width + ' × ' + box.height + ' ' + e.outerHTML)
                    .join('\\n')"""));
        Axe.check(page);
        page.locator("#small-kernel").getByRole(AriaRole.BUTTON).last().tap();
        assertThat(page.locator("#small-kernel table caption")).hasText("Stride 4");
        assertTrue((Boolean) page.evaluate("[...document.querySelectorAll('canvas')].every(c => c.clientWidth <= innerWidth - 32)"));
    }
}
