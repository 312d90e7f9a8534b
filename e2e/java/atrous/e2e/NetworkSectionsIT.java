package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.code.Framework;
import atrous.e2e.harness.Axe;
import atrous.e2e.harness.InBrowser;
import atrous.e2e.harness.Site;
import atrous.figure.Frame;
import atrous.network.OutlineText;
import atrous.network.Presets;
import atrous.state.NetworkLink;
import atrous.state.NetworkProject;
import atrous.state.NetworkState;
import atrous.state.Preferences;
import atrous.text.ChineseNetwork;
import atrous.text.EnglishNetwork;
import atrous.text.NetworkWords;
import atrous.view.Exhibit;
import atrous.view.NetworkExhibits;
import atrous.view.NetworkProgram;
import atrous.view.NetworkView;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("Under the table of a network, a reader")
class NetworkSectionsIT {
    private static final NetworkWords EN = new EnglishNetwork();
    private static final String DECODER = "input 16x16\nconv 3 s2\nconvt 3 s2\nconvt 4 s3\nconv 3\n";

    private static NetworkProject project(String text) {
        return NetworkProject.of(OutlineText.read(text).read().outline());
    }

    private static NetworkView view(String text, NetworkWords words, Framework framework) {
        return new NetworkView(NetworkState.start(project(text), List.of(), Preferences.DEFAULT.with(framework)), words);
    }

    private static Locator section(Page page, String title) {
        return page.locator("#sections section").filter(new Locator.FilterOptions().setHas(page.getByText(title, new Page.GetByTextOptions().setExact(true))));
    }

    private static void open(Page page, String text) {
        page.navigate(Site.url() + "network.html" + NetworkLink.write(project(text)));
    }

    private static void shows(Page page, String text, NetworkWords words) {
        for (Exhibit exhibit : NetworkExhibits.of(view(text, words, Framework.PYTORCH), new Frame(800, 400))) {
            Locator section = section(page, exhibit.title());
            for (String sentence : exhibit.intro()) {
                assertThat(section).containsText(sentence);
            }
            for (String sentence : exhibit.notes()) {
                assertThat(section).containsText(sentence);
            }
            assertThat(section.locator("canvas")).hasCount(exhibit.drawings().size());
            for (int i = 0; i < exhibit.tables().size(); i++) {
                assertThat(section.locator("table").nth(i).locator("tbody tr")).hasCount(exhibit.tables().get(i).rows().size());
                assertThat(section.locator("table").nth(i)).containsText(exhibit.tables().get(i).caption());
            }
        }
    }

    @Test
    @DisplayName("finds what is worth knowing, and the rates of DeepLab side by side, as the JVM computes them")
    void findings(Page page) {
        open(page, DECODER);
        shows(page, DECODER, EN);
        assertThat(section(page, EN.aspp().title())).hasCount(0);
        page.locator(".presets").selectOption("deeplab-v3");
        shows(page, Presets.of("deeplab-v3").text(), EN);
        assertThat(section(page, EN.aspp().title())).isVisible();
        Axe.check(page);
    }

    @Test
    @InBrowser(locale = "zh-CN")
    @DisplayName("reads the same in Chinese")
    void chinese(Page page) {
        open(page, Presets.of("deeplab-v3").text());
        shows(page, Presets.of("deeplab-v3").text(), new ChineseNetwork());
    }

    @Test
    @DisplayName("changes what is said by a line of the list")
    void edited(Page page) {
        open(page, "input 9x9\nconv 3\n");
        assertThat(section(page, EN.findings().title())).containsText(EN.findings().nothing());
        page.locator(".line .written").nth(1).press("Enter");
        page.locator(".line-field").fill("conv 2 s3 valid");
        page.locator(".line-field").press("Enter");
        shows(page, "input 9x9\nconv 2 s3 valid\n", EN);
    }

    @Test
    @DisplayName("takes the network as a program in a framework chosen with the keys, which is kept")
    void program(Page page, BrowserContext context) {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        open(page, DECODER);
        Locator code = page.locator("#sections pre");
        assertThat(code).hasText(NetworkProgram.of(view(DECODER, EN, Framework.PYTORCH)));
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("PyTorch")).focus();
        page.keyboard().press("ArrowRight");
        assertThat(code).hasText(NetworkProgram.of(view(DECODER, EN, Framework.KERAS)));
        page.keyboard().press("ArrowRight");
        assertThat(code).hasText(NetworkProgram.of(view(DECODER, EN, Framework.JAX)));
        page.reload();
        assertThat(code).hasText(NetworkProgram.of(view(DECODER, EN, Framework.JAX)));
        Locator program = page.locator("#sections .program");
        program.getByRole(AriaRole.BUTTON).click();
        assertThat(program.getByRole(AriaRole.BUTTON)).hasText(EN.common().copied());
        assertEquals(NetworkProgram.of(view(DECODER, EN, Framework.JAX)), page.evaluate("navigator.clipboard.readText()"));
    }

    @Test
    @InBrowser(width = 390, height = 844, scale = 2, touch = true)
    @DisplayName("finds room for it on a phone")
    void phone(Page page) {
        open(page, Presets.of("deeplab-v3").text());
        assertThat(section(page, EN.aspp().title())).isVisible();
        page.waitForFunction("document.documentElement.scrollWidth <= innerWidth");
        Axe.check(page);
    }
}
