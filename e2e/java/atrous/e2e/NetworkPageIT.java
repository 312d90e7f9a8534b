package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.Axe;
import atrous.e2e.harness.InBrowser;
import atrous.e2e.harness.Site;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("The network’s page")
class NetworkPageIT {

    private static final String FAULTY = "#t=input+65x65+c3;stem:+conv+7+s2+c64;x3+(;conv+3+q4;relu;);!+a+remark;add+in&q=1";

    @Test
    @DisplayName("reads the text while it is typed, and writes it when the list is changed; a pause is one step of undo")
    void text(Page page) {
        NetworkPage network = NetworkPage.open(page, NetworkPage.START);
        network.showText();
        assertThat(network.text()).hasValue("input 33x33\nconv 3\nconv 3 d2\nconv 3 d4\n");
        network.text().focus();
        page.keyboard().press("Control+End");
        page.keyboard().type("x2 { maxpool 2 } # half");
        assertThat(page.locator("#table tbody tr").last()).containsText("8 × 8");
        assertThat(network.text()).hasValue("input 33x33\nconv 3\nconv 3 d2\nconv 3 d4\nx2 { maxpool 2 } # half");
        network.named(AriaRole.TAB, "Layers").click();
        network.hasLines("input 33x33", "conv 3", "conv 3 d2", "conv 3 d4", "×2", "maxpool 2", "# half");
        network.hasLink(NetworkPage.START + ";x2+(;maxpool+2;);!+half");
        network.line("conv 3 d2").click();
        network.button("Remove").click();
        network.showText();
        assertThat(network.text()).hasValue("input 33x33\nconv 3\nconv 3 d4\nx2 {\n  maxpool 2\n}\n# half\n");
        network.button("Undo").click();
        network.button("Undo").click();
        assertThat(network.text()).hasValue("input 33x33\nconv 3\nconv 3 d2\nconv 3 d4\n");
    }

    @Test
    @DisplayName("tells mistakes of the text at their lines, and goes there")
    void mistakes(Page page) {
        NetworkPage network = NetworkPage.open(page, NetworkPage.START);
        network.showText();
        network.text().fill("input 33x33\nconv 3\nfoo 3\nrelu\nconv 3 s0");
        assertThat(page.locator(".gutter .wrong")).hasText(new String[] {"✕ 3", "✕ 5"});
        assertThat(page.locator(".mistakes li")).hasCount(2);
        assertThat(page.locator(".mistakes li").first()).containsText("Line 3. “foo” is not known here");
        assertThat(network.text()).hasAttribute("aria-invalid", "true");
        page.locator(".mistakes button").first().click();
        assertEquals("foo 3", page.evaluate("document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)"));
        network.hasLink("#t=input+33x33;conv+3;foo+3;relu;conv+3+s0");
        page.reload();
        network.hasLines("input 33x33", "conv 3", "foo 3", "relu", "conv 3 s0");
        network.showText();
        network.text().fill("input 33x33\nconv 3\n");
        assertThat(page.locator(".mistakes li")).hasCount(0);
    }

    @Test
    @DisplayName("is in its link: back, forward and a reload find it, undo too")
    void link(Page page) {
        NetworkPage network = NetworkPage.open(page, "#t=input+9x9;%E5%B1%82:+conv+3;!+%F0%9F%99%82+%3B");
        network.hasLines("input 9x9", "层: conv 3", "# 🙂 ;");
        network.line("层: conv 3").click();
        network.button("Dilation: more").click();
        network.hasLink("#t=input+9x9;%E5%B1%82:+conv+3+d2;!+%F0%9F%99%82+%3B");
        page.reload();
        network.hasLines("input 9x9", "层: conv 3 d2", "# 🙂 ;");
        network.button("Undo").click();
        network.hasLines("input 9x9", "层: conv 3", "# 🙂 ;");
        page.goBack();
        network.hasLines("input 9x9", "层: conv 3 d2", "# 🙂 ;");
    }

    @Test
    @DisplayName("says what of a link it could not use")
    void problems(Page page) {
        NetworkPage.open(page, NetworkPage.START + "&pin=nowhere&colour=red");
        assertThat(page.locator(".note li")).hasText(new String[] {
            "“colour=red” is not known to this version. This part of the link was ignored.",
            "“pin=nowhere” is no cell of this network: write a layer and its cell, as in conv 1:3,4. This part of the link was ignored."});
        page.getByText("Dismiss").click();
        assertThat(page.locator(".note")).hasCount(0);
    }

    @Test
    @DisplayName("says that a network is too long for a link, and keeps it for a reload")
    void tooLong(Page page) {
        NetworkPage network = NetworkPage.open(page, NetworkPage.START);
        network.showText();
        network.text().fill("input 9x9\n" + "# remark\n".repeat(2500) + "conv 3");
        network.text().blur();
        assertThat(page.locator("#notes .note")).containsText("too long for a link (at most 16\u202f000 characters)");
        assertThat(network.button("Copy link")).isHidden();
        page.reload();
        assertThat(page.locator("#notes .note")).containsText("too long");
        assertThat(page.locator("#table caption")).containsText("1 layer,");
    }

    @Test
    @DisplayName("has a table that is sorted by its heads and copied in that order")
    void table(Page page, BrowserContext context) {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        NetworkPage network = NetworkPage.open(page, "#t=input+8x8+c3;b:+conv+3+c4;a:+maxpool+2");
        assertEquals(List.of("input", "b", "a"), network.column(0));
        network.button("Layer").click();
        assertEquals(List.of("a", "b", "input"), network.column(0));
        assertThat(page.locator("th[aria-sort=ascending]")).hasText("Layer");
        assertThat(network.button("Layer")).isFocused();
        network.button("Parameters").press("Enter");
        network.button("Parameters").press("Enter");
        assertThat(page.locator("th[aria-sort=descending]")).hasText("Parameters");
        assertEquals(List.of("b", "input", "a"), network.column(0));
        network.button("Copy CSV").click();
        assertThat(page.locator("#announcement")).hasText("Copied");
        assertEquals("Layer,Kind,", ((String) page.evaluate("navigator.clipboard.readText()")).substring(0, 11));
        // Stride, field, start, centre and padding of a 3×3 kernel stand before the weights and the multiply–adds.
        assertEquals("b,Convolution,4,8x8,1,3,-1,0,1,112,6912", ((String) page.evaluate("navigator.clipboard.readText()")).lines().toList().get(1));
        assertThat(page.locator("#table tfoot")).containsText("112");
    }

    @Test
    @DisplayName("folds a long table at its repeats, and opens it")
    void folds(Page page) {
        NetworkPage network = NetworkPage.open(page, "#t=input+8x8;x23+(;conv+3;bn;relu;)");
        assertThat(page.locator("#table tbody tr")).hasCount(5);
        page.getByText("×23: the other turns, 66 layers").click();
        assertThat(page.locator("#table tbody tr")).hasCount(70);
        network.button("Show all 70 rows").click();
        network.button("Show fewer rows").click();
        assertThat(page.locator("#table tbody tr")).hasCount(5);
    }

    @Test
    @DisplayName("comes in Chinese and is left in it")
    void language(Page page) {
        NetworkPage network = NetworkPage.open(page, NetworkPage.START);
        network.named(AriaRole.COMBOBOX, "Language").selectOption("zh-CN");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(page.locator("nav")).containsText("网络");
        assertThat(network.named(AriaRole.COMBOBOX, "语言")).isFocused();
        network.hasLink(NetworkPage.START);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("层").setExact(true)).click();
        assertThat(page).hasURL(Site.url() + "index.html");
        assertThat(page.locator("#tagline")).containsText("卷积");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("网络").setExact(true)).click();
        assertThat(page.locator("#tagline")).containsText("网络");
    }

    @Test
    @DisplayName("works from a file")
    void file(Page page) {
        page.navigate(Site.fileUrl().replace("index.html", "network.html") + NetworkPage.START);
        assertThat(page.locator(".written .code").nth(3)).hasText("conv 3 d4");
    }

    @Test
    @DisplayName("breaks no rule of accessibility in light")
    void light(Page page) {
        check(page);
    }

    @Test
    @InBrowser(colorScheme = ColorScheme.DARK)
    @DisplayName("nor in the dark")
    void dark(Page page) {
        check(page);
    }

    @Test
    @InBrowser(locale = "zh-CN", forcedColors = ForcedColors.ACTIVE)
    @DisplayName("nor in Chinese and forced colours")
    void chinese(Page page) {
        check(page);
    }

    @Test
    @InBrowser(width = 390, height = 844, scale = 2, touch = true)
    @DisplayName("nor on a phone, where nothing is wider than the window and all that is tapped is 44 pixels wide and high")
    void phone(Page page) {
        check(page);
        assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
        assertEquals("", page.evaluate("""
                () => [...document.querySelectorAll('button, select, textarea, input, header a, .handle')]
                    .map(e => e.matches('[type=checkbox], [type=radio]') ? e.closest('label') : e)
                    .filter(e => e.checkVisibility() && !e.disabled)
                    .map(e => [e, e.getBoundingClientRect()])
                    .filter(([e, box]) => box.width < 44 || box.height < 44)
                    .map(([e, box]) => box.width + ' × ' + box.height + ' ' + e.outerHTML)
                    .join('\\n')"""));
    }

    /** Both forms, the help, a line while it is edited. */
    private static void check(Page page) {
        NetworkPage network = NetworkPage.open(page, FAULTY);
        // What is written last.
        assertThat(page.locator(".program pre")).containsText("import torch");
        page.locator("#helping button").click();
        Axe.check(page);
        network.line("stem: conv 7 s2 c64").click();
        Axe.check(page);
        page.keyboard().press("Enter");
        assertThat(page.locator(".line-field")).isFocused();
        Axe.check(page);
        page.keyboard().press("Escape");
        page.getByRole(AriaRole.TAB).nth(1).click();
        Axe.check(page);
        page.getByRole(AriaRole.TAB).first().click();
    }
}
