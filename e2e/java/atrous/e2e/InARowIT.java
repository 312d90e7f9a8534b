package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import atrous.e2e.harness.InBrowser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A reader of several layers in a row can")
class InARowIT {

    private static Locator open(Page page, String link) {
        AtrousPage.open(page, link).code();
        return page.locator(".exhibits");
    }

    private static Locator drawing(Locator section, String start) {
        return section.getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + start)));
    }

    private static Locator number(Locator section, String choice, String option) {
        return section.getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName(choice))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(option).setExact(true));
    }

    @Test
    @DisplayName("choose their number with the mouse and see the pattern compound, and what mends it; the link holds the number")
    void transposed(Page page) {
        String link = "#convt?i=4x4&k=3&s=2&d=1&p=1";
        Locator exhibits = open(page, link);
        assertThat(drawing(exhibits, "Transposed convolution, 3 times: 25 × 25. uneven, up to 25 times")).isVisible();
        number(exhibits, "Layers in a row", "2").check();
        new AtrousPage(page).hasLink(link + "&n=2");
        assertThat(drawing(exhibits, "Transposed convolution, 2 times: 13 × 13")).isVisible();
        assertThat(drawing(exhibits, "Nearest resize, then convolution, 2 times: 16 × 16. even")).isVisible();
        assertThat(drawing(exhibits, "Bilinear resize, then convolution, 2 times: 16 × 16. even")).isVisible();
        assertThat(drawing(exhibits, "This layer’s input, transposed, 2 times: 13 × 13")).isVisible();
        assertThat(exhibits.locator("tr.marked").last()).containsText("4 cells");
    }

    @Test
    @DisplayName("choose it with the keys, and keep the focus")
    void keys(Page page) {
        Locator exhibits = open(page, "#conv?i=9x9&k=3&s=1&d=1&p=same");
        number(exhibits, "Layers in a row", "3").focus();
        page.keyboard().press("ArrowRight");
        new AtrousPage(page).hasLink("#conv?i=9x9&k=3&s=1&d=1&p=same&n=4");
        assertThat(exhibits).containsText("4 layers of 3 × 3 in a row see 9 × 9 cells with 36 weights; one kernel of that size has 81.");
        assertThat(number(exhibits, "Layers in a row", "4")).isFocused();
        assertThat(exhibits.locator("tr.marked")).hasText(Pattern.compile("^4\\s*9 × 9\\s*36\\s*81$"));
    }

    @Test
    @InBrowser(locale = "zh-CN")
    @DisplayName("see in Chinese what pooling loses and what comes back")
    void pooling(Page page) {
        Locator exhibits = open(page, "#maxpool?i=16x16&k=2&s=2&d=1&p=valid&n=2");
        assertThat(exhibits).containsText("池化 2 次，16 × 16 变成 4 × 4");
        number(exhibits, "连续池化次数", "5").check();
        new AtrousPage(page).hasLink("#maxpool?i=16x16&k=2&s=2&d=1&p=valid&n=5");
        assertThat(exhibits).containsText("窗口放不下了：池化 4 次后，图只有 1 × 1");
        assertThat(drawing(exhibits, "最近邻上采样，放大回 16 × 16")).isVisible();
        assertThat(drawing(exhibits, "反池化到最大值原来的位置")).isVisible();
    }
}
