package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import atrous.e2e.harness.InBrowser;
import atrous.figure.MapKind;
import atrous.figure.Target;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("The values of the input and the kernel")
class ValuesIT {
    /** Small enough to write all values down: ones under a kernel of ones. */
    private static final String START = "#conv?i=3x3&k=2&s=1&d=1&p=valid&in=ones&w=ones";

    @BeforeEach
    void allowPasting(BrowserContext context) {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    @Test
    @DisplayName("can be typed cell by cell, and the outputs that read the cell follow")
    void typed(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        atrous.walkTo(new Target(MapKind.INPUT, 1, 2));
        page.keyboard().type("-2.5");
        page.keyboard().press("Enter");
        atrous.hasLink("#conv?i=3x3&k=2&s=1&d=1&p=valid&in=1,1,1;1,1,-2.5;1,1,1&w=ones");
        assertThat(atrous.cell(MapKind.INPUT)).isFocused();
        assertThat(atrous.cell(MapKind.INPUT)).containsText("= −2.5");
        atrous.walkTo(new Target(MapKind.OUTPUT, 0, 1));
        // 1 + 1 + 1 − 2.5
        assertThat(atrous.cell(MapKind.OUTPUT)).containsText("= 0.5");
        page.keyboard().press("Control+z");
        atrous.hasLink(START);
    }

    @Test
    @DisplayName("can be typed into a cell that was clicked, and into its neighbours by arrow keys")
    void clicked(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        atrous.click(new Target(MapKind.INPUT, 1, 1));
        page.keyboard().type("4");
        page.keyboard().press("Enter");
        atrous.hasLink("#conv?i=3x3&k=2&s=1&d=1&p=valid&in=1,1,1;1,4,1;1,1,1&w=ones&pin=i1,1");
        page.keyboard().press("ArrowRight");
        page.keyboard().type("5");
        page.keyboard().press("Enter");
        atrous.hasLink("#conv?i=3x3&k=2&s=1&d=1&p=valid&in=1,1,1;1,4,5;1,1,1&w=ones&pin=i1,1");
        page.keyboard().press("ArrowDown");
        assertThat(atrous.cell(MapKind.INPUT)).containsText("(2, 2)");
    }

    @Test
    @DisplayName("can be changed with a double click or F2, and left alone with Escape")
    void editor(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START + "&pin=none");
        AtrousPage.Spot spot = atrous.spotOf(new Target(MapKind.KERNEL, 1, 0));
        page.mouse().dblclick(spot.x(), spot.y());
        Locator editor = page.locator(".cell-editor");
        assertThat(editor).isFocused();
        assertThat(editor).hasAccessibleName("Kernel (1, 0)");
        assertThat(editor).hasValue("1");
        page.keyboard().type("3");
        page.keyboard().press("Enter");
        atrous.hasLink("#conv?i=3x3&k=2&s=1&d=1&p=valid&in=ones&w=1,1;3,1&pin=k1,0");
        atrous.walkTo(new Target(MapKind.KERNEL, 0, 0));
        page.keyboard().press("F2");
        page.keyboard().type("9");
        page.keyboard().press("Escape");
        assertThat(editor).isHidden();
        assertThat(atrous.cell(MapKind.KERNEL)).isFocused();
        atrous.hasLink("&w=1,1;3,1&pin=k1,0");
    }

    @Test
    @DisplayName("stay what they are where an editor is left without a change, or two taps fall on two cells")
    void unchanged(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        AtrousPage.Spot spot = atrous.spotOf(new Target(MapKind.INPUT, 1, 1));
        AtrousPage.Spot next = atrous.spotOf(new Target(MapKind.INPUT, 1, 2));
        page.mouse().dblclick(spot.x(), spot.y());
        assertThat(atrous.field("Input (1, 1)")).isFocused();
        page.keyboard().press("Enter");
        atrous.hasLink(START + "&pin=i1,1");
        page.mouse().click(spot.x(), spot.y());
        page.mouse().move(next.x(), next.y());
        page.mouse().down(new Mouse.DownOptions().setClickCount(2));
        page.mouse().up(new Mouse.UpOptions().setClickCount(2));
        atrous.hasLink(START + "&pin=i1,2");
        assertThat(page.locator(".cell-editor").first()).isHidden();
    }

    @Test
    @DisplayName("can be pasted into a map, which takes the size of what is pasted")
    void pasted(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        paste(page, atrous.cell(MapKind.INPUT), "1\t2\t3\t4\n5\t6\t7\t8\n");
        atrous.hasLink("#conv?i=2x4&k=2&s=1&d=1&p=valid&in=1,2,3,4;5,6,7,8&w=ones");
        assertThat(atrous.fact("Output")).hasText("1 × 3");
        assertThat(atrous.field("Input size, width")).hasValue("4");
        paste(page, atrous.cell(MapKind.KERNEL), "[[1, 0, -1]]");
        atrous.hasLink("#conv?i=2x4&k=1x3&s=1&d=1&p=valid&in=1,2,3,4;5,6,7,8&w=1,0,-1");
        atrous.walkTo(new Target(MapKind.OUTPUT, 1, 1));
        // 6 − 8
        assertThat(atrous.cell(MapKind.OUTPUT)).containsText("= −2");
    }

    @Test
    @DisplayName("can be edited as text; what is no matrix is said beside it and changes nothing")
    void text(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        page.locator("summary").getByText("Values").click();
        Locator text = atrous.field("Kernel values");
        assertThat(text).hasValue("1 1\n1 1");
        text.fill("1 2\n3");
        text.blur();
        assertThat(text).hasAttribute("aria-invalid", "true");
        assertThat(atrous.problems()).containsText(new String[] {"can't be read as numbers"});
        assertThat(text).hasValue("1 2\n3");
        atrous.hasLink(START);
        text.fill("1 2\n3 4");
        text.blur();
        assertThat(atrous.problems()).hasCount(0);
        atrous.hasLink("#conv?i=3x3&k=2&s=1&d=1&p=valid&in=ones&w=1,2;3,4");
    }

    @Test
    @DisplayName("that are no numbers are said to be so where it can be seen")
    void noNumber(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        atrous.walkTo(new Target(MapKind.INPUT, 0, 0));
        page.keyboard().type("1-2");
        page.keyboard().press("Enter");
        assertThat(atrous.problems()).containsText(new String[] {"“1-2” is not a number"});
        atrous.hasLink(START);
    }

    @Test
    @DisplayName("follow a pattern, or a seed")
    void patterns(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        page.locator("summary").getByText("Values").click();
        atrous.choice("Input").selectOption("Ramp");
        atrous.hasLink("#conv?i=3x3&k=2&s=1&d=1&p=valid&in=ramp&w=ones");
        atrous.choice("Input").selectOption("Random");
        atrous.field("Seed, Input").press("ArrowUp");
        atrous.hasLink("#conv?i=3x3&k=2&s=1&d=1&p=valid&in=random:2&w=ones");
        atrous.choice("Kernel").selectOption("Laplacian");
        atrous.hasLink("&in=random:2&w=laplacian");
    }

    @Test
    @DisplayName("that are too many for a link stay on the page, which says that the link lacks them")
    void tooMany(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        // 40 · 40 values of 2 characters each are more than 1500 characters.
        paste(page, atrous.cell(MapKind.INPUT), ("7 ".repeat(40) + "\n").repeat(40));
        assertThat(page.getByText(AtrousPage.EN.linkLeavesOutValues())).isVisible();
        atrous.hasLink("#conv?i=40x40&k=2&s=1&d=1&p=valid&w=ones");
        atrous.walkTo(new Target(MapKind.INPUT, 3, 3));
        assertThat(atrous.cell(MapKind.INPUT)).containsText("= 7");
        page.locator("summary").getByText("Values").click();
        atrous.choice("Input").selectOption("Ones");
        assertThat(page.getByText(AtrousPage.EN.linkLeavesOutValues())).hasCount(0);
    }

    private static void paste(Page page, Locator into, String text) {
        page.evaluate("text => navigator.clipboard.writeText(text)", text);
        into.focus();
        page.keyboard().press("Control+v");
    }
}
