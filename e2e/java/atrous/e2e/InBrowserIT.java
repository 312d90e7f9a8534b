package atrous.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.e2e.harness.Axe;
import atrous.e2e.harness.Engine;
import atrous.e2e.harness.InBrowser;
import atrous.e2e.harness.PageWatch;
import atrous.e2e.harness.Shots;
import atrous.e2e.harness.Site;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InBrowser(width = 800, height = 600)
@DisplayName("A test that is given a page")
class InBrowserIT {
    @Test
    @DisplayName("has the window that its class asks for")
    void window(Page page) {
        page.navigate(Site.url());
        assertEquals("800×600", page.evaluate("innerWidth + '×' + innerHeight"));
    }

    @Test
    @InBrowser(width = 390, height = 844, scale = 2, touch = true, locale = "zh-CN",
            colorScheme = ColorScheme.DARK, reducedMotion = ReducedMotion.REDUCE, forcedColors = ForcedColors.ACTIVE)
    @DisplayName("has the phone and the preferences that it asks for itself")
    void preferences(Page page) {
        page.navigate(Site.url());
        assertEquals("390 2 zh-CN", page.evaluate("innerWidth + ' ' + devicePixelRatio + ' ' + navigator.language"));
        assertEquals(true, page.evaluate("navigator.maxTouchPoints > 0"));
        assertTrue(matches(page, "(prefers-color-scheme: dark)"));
        assertTrue(matches(page, "(prefers-reduced-motion: reduce)"));
        assertTrue(matches(page, "(forced-colors: active)"));
    }

    @Test
    @InBrowser(engine = Engine.FIREFOX, width = 390, height = 700, locale = "zh-CN",
            colorScheme = ColorScheme.DARK, reducedMotion = ReducedMotion.REDUCE)
    @DisplayName("has the preferences in Firefox too")
    void firefox(Page page) {
        page.navigate(Site.url());
        assertEquals("390 zh-CN", page.evaluate("innerWidth + ' ' + navigator.language"));
        assertTrue(matches(page, "(prefers-color-scheme: dark)"));
        assertTrue(matches(page, "(prefers-reduced-motion: reduce)"));
    }

    @Test
    @DisplayName("may allow a complaint")
    void allowed(Page page, PageWatch watch) {
        watch.allow("on purpose");
        page.navigate(Site.secondOrigin());
        page.evaluate("console.warn('on purpose')");
    }

    @Test
    @DisplayName("can take pictures, which the page's own policy does not notice")
    void pictures(Page page) {
        page.navigate(Site.url());
        assertTrue(Files.exists(Shots.save(page, "start")));
    }

    @Test
    @InBrowser(engine = Engine.FIREFOX)
    @DisplayName("can take pictures in Firefox")
    void picturesInFirefox(Page page) {
        page.navigate(Site.url());
        assertTrue(Files.exists(Shots.save(page, "start-firefox")));
    }

    @Test
    @DisplayName("can check the page's accessibility, and is told what is wrong where")
    void axe(Page page, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("index.html"), """
                <!DOCTYPE html><html lang="en"><head><title>T</title><link rel="icon" href="data:,">
                <meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src data:"></head>
                <body><main><h1>Heading</h1><img src="data:,"></main></body></html>""");
        page.navigate(Site.serve(folder));
        AssertionError error = assertThrows(AssertionError.class, () -> Axe.check(page));
        assertTrue(error.getMessage().contains("image-alt: Images must have alternative text"), error.getMessage());
        page.evaluate("document.querySelector('img').alt = 'nothing'");
        Axe.check(page);
    }

    private static boolean matches(Page page, String query) {
        return (Boolean) page.evaluate("query => matchMedia(query).matches", query);
    }
}
