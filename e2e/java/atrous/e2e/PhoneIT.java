package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.InBrowser;
import atrous.figure.MapKind;
import atrous.figure.Target;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser(width = 390, height = 844, scale = 2, touch = true)
@DisplayName("On a phone")
class PhoneIT {
    private static final String START = "#conv?i=7x7&k=3&s=1&d=2&p=same";

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {START, "#deform?i=7x7&mask=1&tap=3,3:0,0:1,1", "#conv?i=7x7&ci=3&co=4", "#conv?i=7x9&k=3&s=1&d=2&p=1,2,3,4&vs=1&vs.d=1", "#conv?i=16&k=3&s=zero&d=2&p=same"})
    @DisplayName("everything to tap is at least 44 pixels wide and high")
    void sizes(String link, Page page) {
        AtrousPage.open(page, link);
        for (Locator summary : page.locator("summary").all()) {
            summary.tap();
        }
        assertEquals("", page.evaluate(TOO_SMALL));
    }

    /** A check box and a radio button are as large as their labels. */
    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll('button, select, summary, textarea, input, header a')]
                .map(e => e.matches('[type=checkbox], [type=radio]') ? e.closest('label') : e)
                .filter(e => e.checkVisibility() && !e.disabled)
                .map(e => [e, e.getBoundingClientRect()])
                .filter(([e, box]) => box.width < 44 || box.height < 44)
                .map(([e, box]) => box.width + ' × ' + box.height + ' ' + e.outerHTML)
                .join('\\n')""";

    @Test
    @DisplayName("the figure is as large after a change further down as on a page just opened")
    void sameSize(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "#conv?i=7x7&k=3&s=1&d=3&p=same");
        Object opened = page.evaluate("document.querySelector('.canvas').clientHeight");
        atrous = AtrousPage.open(page, START);
        atrous.field("Stride").scrollIntoViewIfNeeded();
        page.evaluate("scrollBy(0, 300)");
        atrous.field("Dilation").fill("3");
        atrous.field("Dilation").press("Enter");
        atrous.hasLink("#conv?i=7x7&k=3&s=1&d=3&p=same");
        page.evaluate("scrollTo(0, 0)");
        assertEquals(opened, page.evaluate("document.querySelector('.canvas').clientHeight"));
    }

    @Test
    @DisplayName("nothing is wider than the window, held upright or not")
    void width(Page page) {
        AtrousPage.open(page, START);
        for (int width : new int[] {360, 390, 430, 844}) {
            page.setViewportSize(width, 844);
            page.waitForFunction("document.documentElement.scrollWidth <= innerWidth && innerWidth === " + width);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dilation", "Kernel size", "Stride"})
    @DisplayName("the output stays in sight, and off the control, while a number is changed")
    void together(String name, Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        Locator field = atrous.field(name);
        field.focus();
        field.press("ArrowUp");
        atrous.painted();
        assertThat(field).isInViewport();
        assertThat(atrous.cell(MapKind.OUTPUT)).isInViewport();
        assertEquals(true, field.evaluate("field => { const box = field.getBoundingClientRect();"
                + "return document.elementFromPoint(box.x + box.width / 2, box.y + 2) === field; }"));
    }

    @Test
    @DisplayName("a tap keeps a cell, another lets go")
    void tap(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        String resting = atrous.marks();
        Target target = new Target(MapKind.OUTPUT, 5, 1);
        AtrousPage.Spot spot = atrous.spotOf(target);
        page.touchscreen().tap(spot.x(), spot.y());
        atrous.hasLink(START + "&pin=o5,1");
        atrous.awaitOtherMarks(resting);
        assertThat(atrous.announcement()).hasText(AtrousPage.spoken(START, target));
        page.touchscreen().tap(spot.x(), spot.y());
        atrous.hasLink(START + "&pin=none");
    }

    @Test
    @DisplayName("buttons move the kept cell where cells are too small to tap")
    void nudge(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START.replace("7x7", "60x60") + "&pin=i30,30");
        atrous.button("Up").tap();
        atrous.hasLink("&pin=i29,30");
        atrous.button("Right").tap();
        atrous.button("Right").tap();
        atrous.hasLink("&pin=i29,32");
        atrous.button("Down").tap();
        atrous.button("Left").tap();
        atrous.hasLink("&pin=i30,31");
        assertThat(atrous.announcement()).hasText(AtrousPage.spoken(atrous.hash(), new Target(MapKind.INPUT, 30, 31)));
    }

    @Test
    @DisplayName("the figure plays, and stays in sight while it does")
    void play(Page page) {
        try (StoppedClock clock = new StoppedClock(page)) {
            AtrousPage atrous = AtrousPage.open(page, START);
            atrous.button("Play").tap();
            clock.run(StoppedClock.FRAME);
            assertThat(atrous.button("Pause")).isInViewport();
            assertThat(atrous.figureCanvas()).isInViewport();
            atrous.button("Pause").tap();
            atrous.hasLink(START + "&pin=none&step=1");
        }
    }

    @Test
    @DisplayName("numbers, choices and switches work")
    void controls(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        atrous.field("Stride").tap();
        assertThat(atrous.field("Stride")).hasAttribute("inputmode", "numeric");
        atrous.field("Stride").fill("2");
        atrous.choice("Amount").selectOption("Full");
        atrous.named(AriaRole.RADIO, "Counts").tap();
        atrous.named(AriaRole.CHECKBOX, "Compare").tap();
        atrous.hasLink("#conv?i=7x7&k=3&s=2&d=2&p=full&vs=1&vs.d=1&show=counts");
        page.locator("[aria-label='Undo']").tap();
        atrous.hasLink("#conv?i=7x7&k=3&s=2&d=2&p=full&show=counts");
    }
}
