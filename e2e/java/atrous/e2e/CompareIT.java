package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.InBrowser;
import atrous.figure.MapKind;
import atrous.figure.Target;
import atrous.state.Preferences.Speed;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("Comparing two layers")
class CompareIT {
    private static final String START = "#conv?i=7x7&k=3&s=1&d=2&p=same";
    private static final String COMPARED = START + "&vs=1&vs.d=1";

    @Test
    @DisplayName("puts the same layer without dilation beside the first, and takes it away again")
    void onAndOff(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        atrous.named(AriaRole.CHECKBOX, "Compare").check();
        atrous.hasLink(COMPARED);
        assertThat(atrous.cells(MapKind.OUTPUT)).hasCount(2);
        for (String heading : new String[] {"A: 3 × 3, dilation 2", "B: 3 × 3, dilation 1"}) {
            assertThat(atrous.named(AriaRole.HEADING, heading).first()).isVisible();
        }
        assertThat(atrous.fact("Effective kernel")).hasText(new String[] {"5 × 5", "3 × 3"});
        atrous.named(AriaRole.CHECKBOX, "Compare").uncheck();
        atrous.hasLink(START);
        assertThat(atrous.cells(MapKind.OUTPUT)).hasCount(1);
    }

    @Test
    @DisplayName("tells two kinds of layers apart by name, for those who see them and for those who hear them")
    void kinds(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "#maxpool?i=8x8&k=2&s=2&d=1&p=valid&vs=avgpool");
        for (String name : new String[] {"A: Max pooling, 2 × 2, dilation 1, stride 2",
            "B: Average pooling, 2 × 2, dilation 1, stride 2"}) {
            assertThat(atrous.named(AriaRole.HEADING, name).first()).isVisible();
            assertThat(atrous.named(AriaRole.GROUP, name).getByRole(AriaRole.GRID)).hasCount(3);
        }
    }

    @Test
    @DisplayName("points in step: what is pointed at in one is marked in both")
    void pointing(Page page) {
        AtrousPage atrous = AtrousPage.open(page, COMPARED);
        String first = atrous.marks(0);
        String second = atrous.marks(1);
        atrous.pointAt(new Target(MapKind.OUTPUT, 1, 1));
        page.waitForCondition(() -> !atrous.marks(0).equals(first) && !atrous.marks(1).equals(second));
        String pointed = atrous.marks(0);
        page.mouse().move(1, 1);
        page.waitForCondition(() -> atrous.marks(0).equals(first) && atrous.marks(1).equals(second));
        atrous.cells(MapKind.OUTPUT).nth(1).focus();
        // From the middle of 7 × 7 to (1, 1).
        atrous.press("ArrowUp", 2);
        atrous.press("ArrowLeft", 2);
        page.waitForCondition(() -> atrous.marks(0).equals(pointed));
    }

    @Test
    @DisplayName("plays in step")
    void playing(Page page) {
        try (StoppedClock clock = new StoppedClock(page)) {
            AtrousPage atrous = AtrousPage.open(page, COMPARED);
            atrous.button("Play").click();
            clock.run(StoppedClock.FRAME);
            String first = atrous.marks(0);
            String second = atrous.marks(1);
            clock.run(Speed.NORMAL.milliseconds() + StoppedClock.FRAME);
            page.waitForCondition(() -> !atrous.marks(0).equals(first) && !atrous.marks(1).equals(second));
            assertThat(atrous.step()).hasText("2 of 49");
        }
    }

    @Test
    @DisplayName("lets the controls change one or the other")
    void editing(Page page) {
        AtrousPage atrous = AtrousPage.open(page, COMPARED);
        assertThat(atrous.named(AriaRole.RADIO, "B")).isChecked();
        atrous.field("Stride").press("ArrowUp");
        atrous.hasLink(COMPARED.replace("&vs.d", "&vs.s=2&vs.d"));
        // 7 cells, two at a time, are 4.
        assertThat(atrous.fact("Output")).hasText(new String[] {"7 × 7", "4 × 4"});
        atrous.named(AriaRole.RADIO, "A").check();
        assertThat(atrous.field("Dilation")).hasValue("2");
        atrous.field("Dilation").press("ArrowUp");
        assertThat(atrous.fact("Effective kernel")).hasText(new String[] {"7 × 7", "3 × 3"});
        atrous.hasLink("#conv?i=7x7&k=3&s=1&d=3&p=same&vs=1&vs.s=2&vs.d=1");
    }

    @Test
    @DisplayName("stands side by side where there is room, and one under the other where there is not")
    void places(Page page) {
        AtrousPage atrous = AtrousPage.open(page, COMPARED);
        Locator figures = page.locator(".figure");
        BoundingBox a = figures.nth(0).boundingBox();
        assertThat(figures.nth(1)).isInViewport();
        page.waitForCondition(() -> figures.nth(1).boundingBox().x >= a.x + a.width);
        page.setViewportSize(390, 844);
        page.waitForCondition(() -> figures.nth(1).boundingBox().x == figures.nth(0).boundingBox().x
                && figures.nth(1).boundingBox().y > figures.nth(0).boundingBox().y + 100);
        atrous.painted();
        double ofFirst = atrous.cells(MapKind.OUTPUT).nth(0).boundingBox().width;
        double ofSecond = atrous.cells(MapKind.OUTPUT).nth(1).boundingBox().width;
        assertEquals(ofFirst, ofSecond, 0.01);
    }

    @Test
    @DisplayName("comes back when the page is reloaded, in one dimension too")
    void reload(Page page) {
        String link = "#conv?i=16&k=3&s=1&d=2&p=same&vs=1&vs.k=5&vs.d=1&pin=o4";
        AtrousPage atrous = AtrousPage.open(page, link);
        assertThat(atrous.named(AriaRole.HEADING, "B: 5, dilation 1")).hasCount(2);
        page.reload();
        assertThat(atrous.named(AriaRole.HEADING, "B: 5, dilation 1")).hasCount(2);
        assertThat(atrous.cells(MapKind.OUTPUT).nth(1)).hasAttribute("aria-colindex", "5");
    }
}
