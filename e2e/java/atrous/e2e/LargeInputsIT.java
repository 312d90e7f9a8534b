package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.e2e.harness.InBrowser;
import atrous.figure.MapKind;
import atrous.figure.Target;
import atrous.state.Link;
import atrous.state.Pin;
import atrous.text.Quantity;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
@DisplayName("An input too large to draw whole")
class LargeInputsIT {
    private static final String MILLION = "#conv?i=1000000&k=3&s=1&d=2&p=same";

    @ParameterizedTest(name = "{0} × {0}")
    @ValueSource(ints = {224, 512})
    @DisplayName("shows the surroundings of a cell, its place in the whole, and exact numbers for all of it")
    void plane(int size, Page page) {
        String link = "#conv?i=" + size + "x" + size + "&k=3&s=1&d=2&p=same";
        AtrousPage atrous = AtrousPage.open(page, link);
        long outputs = (long) size * size;
        assertThat(atrous.step()).containsText("of " + Quantity.of(outputs));
        assertThat(atrous.fact("Multiply–adds")).containsText(Quantity.of(9 * outputs));
        Target far = new Target(MapKind.OUTPUT, size / 2 + 12, size / 2 - 12);
        atrous.walkTo(far);
        assertThat(atrous.cell(MapKind.OUTPUT)).hasText(AtrousPage.spoken(link, far));
        page.keyboard().press("Enter");
        atrous.hasLink("&pin=o" + far.row() + "," + far.column());
    }

    @Test
    @DisplayName("is seen as a whole on a small map, where a click goes there")
    void overview(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "#conv?i=512x512&k=3&s=1&d=2&p=same");
        String resting = atrous.marks();
        // It stands under the kernel: down from the last row of taps until something is marked.
        AtrousPage.Spot tap = atrous.spotOf(new Target(MapKind.KERNEL, 2, 0));
        double y = tap.y();
        do {
            y += 25;
            page.mouse().move(tap.x(), y);
            atrous.painted();
        } while (atrous.marks().equals(resting));
        page.mouse().click(tap.x(), y);
        atrous.painted();
        Target pinned = ((Pin.At) Link.read(atrous.hash()).project().pin()).target();
        assertEquals(MapKind.INPUT, pinned.map());
        assertTrue(pinned.column() < 100, "far left of the middle, which was drawn: " + pinned);
        page.mouse().move(1, 1);
        assertThat(atrous.announcement()).hasText(AtrousPage.spoken(atrous.hash(), pinned));
        assertThat(atrous.cell(MapKind.INPUT)).hasAttribute("aria-selected", "true");
    }

    @Test
    @DisplayName("of a million samples is stepped through from end to end")
    void million(Page page) {
        AtrousPage atrous = AtrousPage.open(page, MILLION);
        assertThat(atrous.step()).hasText(Quantity.of(500_001) + " of " + Quantity.of(1_000_000));
        atrous.cell(MapKind.OUTPUT).focus();
        page.keyboard().press("End");
        assertThat(atrous.cell(MapKind.OUTPUT)).hasText(
                AtrousPage.spoken(MILLION, new Target(MapKind.OUTPUT, 0, 999_999)));
        page.keyboard().press("Home");
        assertThat(atrous.cell(MapKind.OUTPUT)).hasText(AtrousPage.spoken(MILLION, new Target(MapKind.OUTPUT, 0, 0)));
        atrous.button("One step forward").click();
        atrous.hasLink("&pin=none&step=500002");
        atrous.slider("Outputs computed").press("End");
        atrous.hasLink("&step=1000000");
    }

    @Test
    @DisplayName("can be asked for by typing, while the slider grows with it")
    void typed(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "");
        atrous.field("Input size").fill("1048576");
        atrous.field("Input size").blur();
        assertThat(atrous.fact("Output")).hasText(Quantity.of(1_048_576) + " × " + Quantity.of(1_048_576));
        assertThat(atrous.slider("Input size")).hasValue("1048576");
        page.locator("summary").getByText("Values").click();
        assertThat(page.getByText("Too large to type")).isVisible();
        assertThat(atrous.problems()).hasCount(0);
    }

    @Test
    @DisplayName("or kernel of any size is computed, or said to be too large, never wrong")
    void kernel(Page page) {
        String link = "#conv?i=2000x2000&k=501&s=3&d=3&p=same&ci=512&co=512";
        AtrousPage atrous = AtrousPage.open(page, link);
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        // ⌈2000 / 3⌉ outputs along each axis.
        assertThat(atrous.fact("Output")).hasText("512 × 667 × 667");
        assertThat(atrous.fact("Parameters")).hasText(Quantity.of(501L * 501 * 512 * 512));
    }
}
