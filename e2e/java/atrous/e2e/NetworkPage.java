package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import atrous.e2e.harness.Site;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;

/** The network's page as a person sees it. */
final class NetworkPage {

    static final String START = "#t=input+33x33;conv+3;conv+3+d2;conv+3+d4";

    final Page page;

    private NetworkPage(Page page) {
        this.page = page;
    }

    static NetworkPage open(Page page, String hash) {
        page.navigate(Site.url() + "network.html" + hash);
        assertThat(page.locator(".written").first()).isVisible();
        return new NetworkPage(page);
    }

    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    Locator field(String name) {
        return named(AriaRole.TEXTBOX, name);
    }

    /** A line of the list, by what is written in it. */
    Locator line(String written) {
        return page.locator(".written:visible").filter(new Locator.FilterOptions().setHas(
                page.locator(".code", new Page.LocatorOptions().setHasText(Pattern.compile("^" + written + "$")))));
    }

    Locator handle(String written) {
        return page.locator(".line").filter(new Locator.FilterOptions().setHas(line(written))).locator(".handle");
    }

    void hasLines(String... lines) {
        assertThat(page.locator(".written:visible .code")).hasText(lines);
    }

    void hasLink(String hash) {
        assertThat(page).hasURL(AtrousPage.ending(hash));
    }

    Locator text() {
        return page.locator("textarea");
    }

    void showText() {
        named(AriaRole.TAB, "Text").click();
    }

    List<String> column(int index) {
        return page.locator("#table tbody tr > :nth-child(" + (index + 1) + ")").allTextContents();
    }

    /** Into the upper or the lower part of another line. */
    void drag(String from, String to, boolean below) {
        BoundingBox handle = handle(from).boundingBox();
        BoundingBox line = line(to).boundingBox();
        page.mouse().move(handle.x + handle.width / 2, handle.y + handle.height / 2);
        page.mouse().down();
        page.mouse().move(line.x + 40, line.y + line.height * (below ? 0.8 : 0.2), new Mouse.MoveOptions().setSteps(4));
        assertThat(page.locator(".rule")).isVisible();
        page.mouse().up();
    }
}
