package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.Axe;
import atrous.e2e.harness.InBrowser;
import atrous.network.Presets;
import atrous.text.ChineseNetwork;
import atrous.text.DesignerWords;
import atrous.text.EnglishNetwork;
import atrous.text.NetworkWords;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("With the designer, a reader")
class NetworkDesignerIT {

    private static final NetworkWords NETWORK = new EnglishNetwork();
    private static final DesignerWords EN = NETWORK.designer();
    private static final String GRIDDED = "#t=input+33x33;conv+3+d2;conv+3+d2;conv+3+d2";

    private static Locator designer(Page page) {
        return page.locator(".designer");
    }

    private static Locator use(NetworkPage network, String what) {
        return network.button(EN.use(what));
    }

    private static void type(NetworkPage network, String field, String value) {
        network.field(field).fill(value);
        network.field(field).press("Enter");
    }

    @Test
    @DisplayName("asks for a field, uses an answer, and takes it back with one step of undo")
    void asks(Page page) {
        NetworkPage network = NetworkPage.open(page, NetworkPage.START);
        type(network, EN.field(), "27");
        type(network, EN.layersTo(), "3");
        network.named(AriaRole.RADIO, EN.exactly()).check();
        assertThat(designer(page).locator("caption").first()).hasText(EN.answers(1, "27", true));
        use(network, "1, 3, 9").click();
        network.hasLines("input 33x33", "conv 3", "conv 3 d3", "conv 3 d9");
        assertThat(page.locator("#announcement")).hasText(EN.used("1, 3, 9"));
        assertThat(use(network, "1, 3, 9")).isFocused();
        network.button("Undo").click();
        network.hasLink(NetworkPage.START);
        assertThat(network.button("Undo")).isDisabled();
        assertThat(network.field(EN.field())).hasValue("27");
        page.reload();
        assertThat(network.field(EN.field())).hasValue("27");
        assertThat(use(network, "1, 3, 9")).isVisible();
    }

    @Test
    @DisplayName("is told at the field what can't be asked, while the last answer stays, and why there is none")
    void refuses(Page page) {
        NetworkPage network = NetworkPage.open(page, NetworkPage.START);
        Locator caption = designer(page).locator("caption").first();
        String before = caption.innerText();
        type(network, EN.dilations(), "1, x");
        assertThat(network.field(EN.dilations())).hasAttribute("aria-invalid", "true");
        assertThat(network.field(EN.dilations())).hasAccessibleDescription(EN.notList("1, x", "1024"));
        assertThat(caption).hasText(before);
        type(network, EN.layersFrom(), "9");
        assertThat(network.field(EN.layersTo())).hasAccessibleDescription(EN.crossed("9", "8"));
        Axe.check(page);
        type(network, EN.layersFrom(), "1");
        type(network, EN.dilations(), "1, 2");
        assertThat(designer(page)).containsText(EN.tooLarge("33", "8"));
    }

    @Test
    @DisplayName("adds as many layers as a field needs")
    void more(Page page) {
        NetworkPage network = NetworkPage.open(page, NetworkPage.START);
        type(network, EN.wanted(), "64");
        use(network, EN.doubling("8", "32")).click();
        network.hasLink(NetworkPage.START + ";conv+3+d8;conv+3+d16;conv+3+d32");
        assertThat(designer(page)).containsText(EN.already("127"));
        assertThat(network.field(EN.wanted())).isFocused();
    }

    // Facts hdc-2-2-2 and hdc-1-2-3.
    @Test
    @DisplayName("closes the holes of 2, 2, 2")
    void holes(Page page) {
        NetworkPage network = NetworkPage.open(page, GRIDDED);
        assertThat(designer(page)).containsText(EN.holes("6", "13"));
        assertThat(use(network, EN.smallest())).isVisible();
        use(network, EN.keeping()).click();
        network.hasLink("#t=input+33x33;conv+3;conv+3+d2;conv+3+d3");
        assertThat(designer(page)).containsText(EN.noHoles("13"));
    }

    @Test
    @DisplayName("appends the decoder that mirrors an encoder, and is told why there is none for branches")
    void mirror(Page page) {
        NetworkPage network = NetworkPage.open(page, "#t=input+65x64+c3;conv+3+s2+p1+c16;relu;maxpool+2");
        assertThat(designer(page).locator(".decoder li")).hasText(new String[] {"convt 2 s2 op1x0", "convt 3 s2 p1 op0x1 c3"});
        network.button(EN.append()).click();
        assertThat(page.locator("#table tbody tr").last()).containsText("65 × 64");
        assertThat(designer(page)).containsText(EN.notChain("convt 1", false));
        assertThat(network.button(EN.append())).isHidden();
        page.locator(".presets").selectOption("resnet-18");
        assertThat(designer(page)).containsText("does not read just the layer before it");
    }

    @Test
    @DisplayName("gets along with the keys alone")
    void keyboard(Page page) {
        NetworkPage network = NetworkPage.open(page, GRIDDED);
        assertThat(use(network, EN.keeping())).isVisible();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(EN.atLeast())).focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        assertThat(network.field(EN.field())).isFocused();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("13");
        page.keyboard().press("Enter");
        assertThat(designer(page).locator("caption").first()).containsText(" with a field of exactly 13");
        Locator one = use(network, "6");
        one.focus();
        page.keyboard().press("Enter");
        network.hasLink("#t=input+33x33;conv+3+d6");
        page.keyboard().press("ControlOrMeta+z");
        network.hasLink(GRIDDED);
        use(network, EN.smallest()).focus();
        page.keyboard().press("Space");
        network.hasLink("#t=input+33x33;conv+3;conv+3+d2;conv+3+d2");
    }

    @Test
    @DisplayName("sees where a known network comes from until it is changed")
    void source(Page page) {
        NetworkPage network = NetworkPage.open(page, NetworkPage.START);
        assertThat(page.locator(".source")).isHidden();
        page.locator(".presets").selectOption("resnet-50-v1.5");
        assertThat(page.locator(".presets optgroup")).hasCount(Presets.Group.values().length);
        for (var remark : Presets.of("resnet-50-v1.5").remarks()) {
            assertThat(page.locator(".source")).containsText(NETWORK.presets().remark(remark));
        }
        assertThat(page.locator(".source a")).hasAttribute("href", "https://arxiv.org/abs/1512.03385");
        page.reload();
        assertThat(page.locator(".presets")).hasValue("resnet-50-v1.5");
        network.line("maxpool 3 s2 p1").press("Delete");
        assertThat(page.locator(".source")).isHidden();
        assertThat(page.locator(".presets")).hasValue("");
        network.button("Undo").click();
        assertThat(page.locator(".source")).isVisible();
    }

    @Test
    @DisplayName("chooses what the growth is drawn with, which the link holds")
    void growth(Page page) {
        NetworkPage network = NetworkPage.open(page, NetworkPage.START);
        network.named(AriaRole.RADIO, NETWORK.growth().withCosts()).check();
        network.hasLink(NetworkPage.START + "&growth=costs");
        assertThat(page.getByText(NETWORK.growth().costsExplained())).isVisible();
    }

    @Test
    @InBrowser(width = 390, height = 844, scale = 2, touch = true, locale = "zh-CN", colorScheme = ColorScheme.DARK)
    @DisplayName("finds room for it on a phone, where everything to tap is large enough")
    void phone(Page page) {
        NetworkPage.open(page, GRIDDED);
        DesignerWords words = new ChineseNetwork().designer();
        assertThat(designer(page)).containsText(words.holes("6", "13"));
        page.locator(".presets").selectOption("vgg-16");
        page.waitForFunction("document.documentElement.scrollWidth <= innerWidth");
        assertEquals("", page.evaluate("""
                () => [...document.querySelectorAll('.designer :is(button, input, label.check), .presets, .source a')]
                    .filter(e => e.offsetParent && e.type !== 'checkbox')
                    .map(e => [e, e.getBoundingClientRect()])
                    .filter(([e, box]) => box.width < 44 || box.height < 44)
                    .map(([e, box]) => box.width + ' × ' + box.height + ' ' + e.outerHTML)
                    .join('\\n')"""));
        Axe.check(page);
    }
}
