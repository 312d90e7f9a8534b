package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.InBrowser;
import atrous.figure.MapKind;
import atrous.figure.Target;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
@DisplayName("A link")
class LinkIT {
    private static final String START = "#conv?i=7x7&k=3&s=1&d=2&p=same";

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"", START, "#conv?d=2"})
    @DisplayName("is an entry in the browser's history, back and forth, from the first one on")
    void backAndForward(String first, Page page) {
        AtrousPage atrous = AtrousPage.open(page, first);
        atrous.field("Stride").press("ArrowUp");
        String second = START.replace("s=1", "s=2");
        atrous.hasLink(second);
        atrous.field("Dilation").press("ArrowUp");
        String third = second.replace("d=2", "d=3");
        atrous.hasLink(third);
        page.goBack();
        atrous.hasLink(second);
        assertThat(atrous.field("Dilation")).hasValue("2");
        page.goBack();
        atrous.hasLink(first.isEmpty() ? "/" : first);
        assertThat(atrous.field("Stride")).hasValue("1");
        page.goForward();
        atrous.hasLink(second);
        page.goForward();
        atrous.hasLink(third);
        assertThat(atrous.field("Dilation")).hasValue("3");
        assertThat(atrous.fact("Output")).hasText("4 × 4");
    }

    @Test
    @DisplayName("holds everything: reloading finds the page as it was")
    void reload(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "");
        atrous.choice("Amount").selectOption("Custom");
        atrous.named(AriaRole.CHECKBOX, "Height = width").uncheck();
        atrous.field("Input size, width").fill("9");
        atrous.field("Dilation, height").fill("1");
        atrous.field("Padding, Bottom").fill("0");
        atrous.choice("Filled with").selectOption("Reflection");
        atrous.named(AriaRole.RADIO, "Counts").check();
        page.getByText("Channels and bias").click();
        atrous.named(AriaRole.CHECKBOX, "Bias").check();
        atrous.click(new Target(MapKind.INPUT, 1, 4));
        page.mouse().move(1, 1);
        atrous.hasLink("#conv?i=7x9&k=3&s=1&d=1x2&p=2,0,2,2&mode=reflect&bias=1&pin=i1,4&show=counts");
        String figure = picture(atrous, 0) + picture(atrous, 1);
        List<String> facts = page.locator("dd").allTextContents();
        page.reload();
        assertThat(atrous.field("Dilation, height")).hasValue("1");
        page.waitForCondition(() -> figure.equals(picture(atrous, 0) + picture(atrous, 1)));
        assertEquals(facts, page.locator("dd").allTextContents());
        assertThat(atrous.announcement()).hasText(AtrousPage.spoken(atrous.hash(), new Target(MapKind.INPUT, 1, 4)));
    }

    @Test
    @DisplayName("that is partly wrong opens with the rest of it and says which part was ignored, and why")
    void broken(Page page) {
        String link = "#conv?i=9x9&k=3&s=zero&d=3&p=some&colour=red";
        AtrousPage atrous = AtrousPage.open(page, link);
        List<String> problems = AtrousPage.expected(link).linkProblems();
        assertEquals(3, problems.size());
        Locator note = page.getByRole(AriaRole.ALERT);
        assertThat(note.getByRole(AriaRole.LISTITEM)).hasText(problems.toArray(String[]::new));
        assertThat(atrous.field("Input size")).hasValue("9");
        assertThat(atrous.field("Dilation")).hasValue("3");
        assertThat(atrous.field("Stride")).hasValue("1");
        atrous.button("Dismiss").click();
        assertThat(note).hasCount(0);
    }

    @Test
    @DisplayName("that is partly wrong is told of until its part is set otherwise, and nothing moves then")
    void settled(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "#conv?i=9x9&k=3&s=zero&d=x");
        Locator note = page.getByRole(AriaRole.ALERT);
        double place = atrous.field("Stride").boundingBox().y;
        atrous.slider("Stride").press("ArrowRight");
        assertThat(note.getByRole(AriaRole.LISTITEM)).hasCount(1);
        assertThat(note).containsText("d=x");
        atrous.field("Dilation").fill("3");
        assertThat(note).hasCount(0);
        assertEquals(place, atrous.field("Stride").boundingBox().y);
        page.navigate(page.url().replaceFirst("#.*", "#conv?i=9x9&k=3&s=zero"));
        assertThat(note).hasCount(1);
        atrous.button("Dismiss").click();
        assertThat(note).hasCount(0);
        assertThat(page.locator("#notes")).hasJSProperty("offsetHeight", 0);
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"#pool?k=2", "#conv?k=9&i=3x3&p=valid", "#conv?i=7x7&pin=o9,9&step=0", "#%%%", "#&&==?",
            "#conv?w=1,2;3", "#conv?in=<img src=x onerror=alert(1)>"})
    @DisplayName("broken in any other way still opens a figure, and says what is wrong as text")
    void nonsense(String link, Page page) {
        AtrousPage atrous = AtrousPage.open(page, link);
        assertThat(atrous.step()).containsText(" of ");
        List<String> problems = AtrousPage.expected(page.evaluate("location.hash").toString()).linkProblems();
        assertThat(page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LISTITEM))
                .hasText(problems.toArray(String[]::new));
    }

    @Test
    @DisplayName("can be changed in the address bar while the page is open")
    void byHand(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        page.navigate(page.url().replace("d=2", "d=1"));
        assertThat(atrous.field("Dilation")).hasValue("1");
        page.navigate(page.url().replace("s=1", "s=x"));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("“s=x”");
        assertThat(atrous.field("Dilation")).hasValue("1");
        page.goBack();
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        page.goBack();
        assertThat(atrous.field("Dilation")).hasValue("2");
        page.goForward();
        assertThat(atrous.field("Dilation")).hasValue("1");
    }

    @Test
    @DisplayName("can be copied")
    void copy(Page page, BrowserContext context) {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        AtrousPage atrous = AtrousPage.open(page, START);
        atrous.field("Stride").press("ArrowUp");
        atrous.button("Copy link").click();
        assertThat(atrous.button("Copied")).isVisible();
        assertEquals(page.url(), page.evaluate("navigator.clipboard.readText()"));
        assertThat(atrous.announcement()).hasText("Copied");
    }

    @Test
    @DisplayName("to the start is the page's name, which undo takes back")
    void home(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "#conv?i=12x12&k=5&s=2&d=1&p=valid&vs=1&vs.d=2");
        atrous.named(AriaRole.LINK, "Atrous").click();
        atrous.hasLink(START);
        assertThat(page.getByRole(AriaRole.GRID)).hasCount(3);
        page.keyboard().press("Control+z");
        atrous.hasLink("#conv?i=12x12&k=5&s=2&d=1&p=valid&vs=1&vs.d=2");
        assertThat(page.getByRole(AriaRole.GRID)).hasCount(6);
    }

    private static String picture(AtrousPage atrous, int layer) {
        return (String) atrous.figureCanvas().locator("canvas").nth(layer).evaluate("c => c.toDataURL()");
    }
}
