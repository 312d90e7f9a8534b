package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.InBrowser;
import atrous.e2e.harness.Site;
import atrous.figure.MapKind;
import atrous.figure.Target;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("The whole page works")
class PlacesIT {
    @Test
    @DisplayName("opened from a file, without a server")
    void file(Page page) {
        journey(page, Site.fileUrl());
    }

    @Test
    @DisplayName("under a sub-path")
    void subPath(Page page) {
        journey(page, Site.urlUnder("/repository/"));
    }

    @Test
    @DisplayName("and asks for nothing but its own files, which allow no style, no eval and no script but its own")
    void policy(Page page) throws NoSuchAlgorithmException {
        page.navigate(Site.url());
        String policy = (String) page.evaluate("document.querySelector('meta[http-equiv]').content");
        String script = (String) page.evaluate("document.querySelector('script:not([src])').textContent");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        assertEquals("default-src 'self'; script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(hash)
                + "'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none'", policy);
        assertEquals("", page.evaluate("""
                () => performance.getEntriesByType('resource').map(entry => entry.name)
                    .filter(name => !name.startsWith(location.origin + '/')).join(' ')"""));
        assertEquals(0, page.evaluate("document.cookie.length"));
    }

    private static void journey(Page page, String url) {
        page.navigate(url);
        AtrousPage atrous = new AtrousPage(page);
        atrous.field("Stride").press("ArrowUp");
        String link = "#conv?i=7x7&k=3&s=2&d=2&p=same";
        atrous.hasLink(link);
        // ⌈7 / 2⌉ outputs along each axis.
        assertThat(atrous.fact("Output")).hasText("4 × 4");
        atrous.click(new Target(MapKind.OUTPUT, 0, 1));
        atrous.hasLink(link + "&pin=o0,1");
        atrous.choice("Language").selectOption("中文");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        atrous.code();
        page.reload();
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(atrous.step()).hasText("2 / 16");
        page.goBack();
        assertThat(atrous.step()).hasText("11 / 16");
        assertThat(page.getByRole(AriaRole.GRID)).hasCount(3);
    }
}
