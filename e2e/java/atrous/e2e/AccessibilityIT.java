package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.Axe;
import atrous.e2e.harness.InBrowser;
import atrous.figure.MapKind;
import atrous.figure.Target;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
@DisplayName("axe-core finds nothing")
class AccessibilityIT {
    private static final String PROBLEM = "#conv?i=7x7&k=zero&s=1&d=2&p=same";

    @ParameterizedTest(name = "link “{0}”")
    @ValueSource(strings = {"", "#deform?i=7x7&mask=1&off=predicted", "#conv?i=16&k=3&s=1&d=2&p=same", "#conv?i=7x9&k=3&s=1&d=2&p=1,2,3,4&vs=1&vs.d=1",
            "#conv?i=512x512&k=3&s=1&d=2&p=same&show=counts", "#conv?i=5x5&k=3&ci=4&co=4&g=2&bias=1&oc=3", PROBLEM,
            "#convt?i=4x4&k=3&s=2&d=1&p=1&view=stamp", "#convt?i=4x4&k=3&s=2&d=1&p=1&view=matrix"})
    @DisplayName("in light")
    void light(String link, Page page) {
        checkWhole(page, link);
    }

    @Test
    @InBrowser(colorScheme = ColorScheme.DARK)
    @DisplayName("in the dark")
    void dark(Page page) {
        checkWhole(page, PROBLEM);
    }

    @Test
    @InBrowser(locale = "zh-CN")
    @DisplayName("in Chinese")
    void chinese(Page page) {
        checkWhole(page, PROBLEM);
    }

    @Test
    @InBrowser(width = 390, height = 844, scale = 2, touch = true)
    @DisplayName("on a phone")
    void phone(Page page) {
        checkWhole(page, PROBLEM);
    }

    @Test
    @InBrowser(forcedColors = ForcedColors.ACTIVE)
    @DisplayName("in forced colours")
    void forcedColours(Page page) {
        checkWhole(page, "");
    }

    @Test
    @DisplayName("while a cell is edited")
    void editing(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "");
        atrous.walkTo(new Target(MapKind.INPUT, 0, 0));
        page.keyboard().press("F2");
        assertThat(atrous.field("Input (0, 0)")).isFocused();
        Axe.check(page);
    }

    @Test
    @DisplayName("and no name is given twice")
    void names(Page page) {
        AtrousPage.open(page, "#conv?i=7x9&k=3&s=1&d=2&p=1,2,3,4&vs=1&vs.d=1").whole();
        openPanels(page);
        assertEquals("", page.evaluate("""
                () => {
                    const names = [...document.querySelectorAll('button, select, textarea, input:not([type=radio])')]
                        .filter(e => e.checkVisibility())
                        .map(e => e.type + ' ' + (e.ariaLabel || e.textContent || e.labels[0].textContent));
                    return names.filter((name, i) => names.indexOf(name) < i).join(', ');
                }"""));
    }

    @ParameterizedTest(name = "link “{0}”")
    @InBrowser(locale = "zh-CN")
    @ValueSource(strings = {"#convt?i=4x4&k=3&s=2&p=1", "#deform?i=7x7&off=random:2:7&mask=1", "#adaptmax?i=8x8&out=3", "#avgpool",
            "#conv?i=7x9&ci=4&co=4&g=2&vs=1&vs.d=1"})
    @DisplayName("and everything has a Chinese name, which nothing else has")
    void chineseNames(String link, Page page) {
        AtrousPage.open(page, link).whole();
        openPanels(page);
        assertEquals("", page.evaluate("""
                () => {
                    const all = [...document.querySelectorAll('button, select, textarea, input, [role=grid], [role=radiogroup], [role=img], [tabindex="0"]')]
                        .filter(e => e.checkVisibility() && e.closest('.segments') !== e.parentElement?.parentElement);
                    const names = all.map(e => (e.type || e.role || '') + ' ' + (e.ariaLabel || e.labels?.[0]?.textContent || e.textContent));
                    const foreign = names.filter(name => !/[\\u4e00-\\u9fff]/.test(name));
                    const twice = names.filter((name, i) => !/img|grid/.test(name) && names.indexOf(name) < i);
                    return [...foreign, ...twice].join(', ');
                }"""));
    }

    private static void checkWhole(Page page, String link) {
        AtrousPage atrous = AtrousPage.open(page, link).whole();
        openPanels(page);
        if (link.equals(PROBLEM)) {
            page.locator("input.number").first().fill("0");
            assertThat(atrous.problems()).not().hasCount(0);
        }
        Axe.check(page);
    }

    private static void openPanels(Page page) {
        for (Locator summary : page.locator("summary:visible").all()) {
            summary.click();
        }
    }
}
