package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.e2e.harness.InBrowser;
import atrous.e2e.harness.Shots;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("The first view")
class FirstViewIT {
    private static final String ONE_AXIS = "#conv?i=16&k=3&s=1&d=2&p=same";
    private static final String COMPARED = "#conv?i=7x7&k=3&s=1&d=2&p=same&vs=1&vs.d=1";
    private static final String LARGE = "#conv?i=512x512&k=3&s=1&d=2&p=same";
    private static final String BAD_LINK = "#conv?i=7x7&k=3&s=1&d=zero&p=same";
    private static final int[] WIDTHS = {320, 390, 640, 768, 820, 1024, 1280, 1920};

    @Test
    @DisplayName("shows the whole figure without scrolling on a laptop")
    void laptop(Page page) {
        showsWholeFigure(page);
        Shots.save(page, "laptop");
    }

    @Test
    @InBrowser(width = 390, height = 844, scale = 2, touch = true)
    @DisplayName("shows the whole figure without scrolling on a phone")
    void phone(Page page) {
        showsWholeFigure(page);
        Shots.save(page, "phone");
        save(page, "", "phone-whole");
    }

    @Test
    @DisplayName("fits every width in English")
    void widths(Page page) {
        fitsEveryWidth(page);
    }

    @Test
    @InBrowser(locale = "zh-CN")
    @DisplayName("fits every width in Chinese")
    void widthsInChinese(Page page) {
        fitsEveryWidth(page);
    }

    @Test
    @InBrowser(colorScheme = ColorScheme.DARK)
    @DisplayName("can be looked at in the dark, in one dimension, compared, large and with a bad link")
    void pictures(Page page) {
        save(page, "", "dark");
        save(page, ONE_AXIS, "dark-one-axis");
        save(page, COMPARED, "dark-compared");
        save(page, LARGE, "dark-large");
        save(page, BAD_LINK, "dark-bad-link");
    }

    @Test
    @InBrowser(width = 390, height = 844, scale = 2, touch = true)
    @DisplayName("can be looked at on a phone, with everything open and something wrong")
    void picturesOnPhone(Page page) {
        save(page, COMPARED, "phone-compared");
        save(page, ONE_AXIS, "phone-one-axis");
        save(page, LARGE, "phone-large");
        AtrousPage atrous = AtrousPage.open(page, "#conv?i=7x9&k=3&s=2&d=2&p=1,2,3,4&show=counts");
        for (Locator summary : page.locator("summary").all()) {
            summary.click();
        }
        atrous.field("Dilation, width").fill("0");
        assertThat(atrous.problems()).hasCount(2);
        Shots.saveWhole(page, "phone-open");
        page.setViewportSize(1280, 720);
        atrous.field("Dilation, width").fill("9");
        atrous.painted();
        Shots.saveWhole(page, "laptop-open");
    }

    @Test
    @InBrowser(locale = "zh-CN")
    @DisplayName("can be looked at in Chinese")
    void picturesInChinese(Page page) {
        save(page, "", "chinese");
        save(page, COMPARED, "chinese-compared");
    }

    private static void showsWholeFigure(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "");
        BoundingBox figure = atrous.figureCanvas().boundingBox();
        double height = page.viewportSize().height;
        assertTrue(figure.height > 0 && figure.y >= 0, "the figure is on the screen");
        assertTrue(figure.y + figure.height <= height, figure.y + " + " + figure.height + " > " + height);
    }

    private static void fitsEveryWidth(Page page) {
        var tooWide = new ArrayList<String>();
        for (String hash : List.of("", ONE_AXIS, COMPARED, LARGE, BAD_LINK)) {
            page.navigate("about:blank");
            AtrousPage atrous = AtrousPage.open(page, hash);
            for (int width : WIDTHS) {
                page.setViewportSize(width, 800);
                atrous.painted();
                String elements = (String) page.evaluate(TOO_WIDE);
                if (!elements.isEmpty()) {
                    tooWide.add(width + " px, " + hash + ": " + elements);
                }
            }
        }
        assertEquals("", String.join("\n", tooWide));
    }

    /** Empty if nothing can be scrolled sideways. */
    private static final String TOO_WIDE = """
            () => {
                const page = document.scrollingElement;
                if (page.scrollWidth <= page.clientWidth) return '';
                const wide = [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > page.clientWidth);
                return page.scrollWidth + ' ' + wide.map(e => e.localName + '.' + e.className).join(' ');
            }""";

    private static void save(Page page, String hash, String name) {
        page.navigate("about:blank");
        AtrousPage atrous = AtrousPage.open(page, hash);
        assertThat(atrous.code()).containsText("import");
        page.evaluate("scrollTo(0, 0)");
        Shots.saveWhole(page, name);
    }
}
