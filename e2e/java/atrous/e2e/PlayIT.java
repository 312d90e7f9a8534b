package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import atrous.e2e.harness.InBrowser;
import atrous.figure.MapKind;
import atrous.state.Preferences.Speed;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("Playing")
class PlayIT {
    private static final int FRAME = StoppedClock.FRAME;
    private static final String START = "#conv?i=7x7&k=3&s=1&d=2&p=same";

    @Test
    @DisplayName("lets the kernel slide from output to output, and pausing keeps where it is in the link")
    void play(Page page) {
        try (StoppedClock clock = new StoppedClock(page)) {
            AtrousPage atrous = AtrousPage.open(page, START);
            atrous.button("Play").click();
            clock.run(FRAME);
            assertThat(atrous.step()).hasText("1 of 49");
            for (int step = 2; step <= 9; step++) {
                String before = atrous.marks();
                clock.run(Speed.NORMAL.milliseconds() + FRAME);
                assertThat(atrous.step()).hasText(step + " of 49");
                assertNotEquals(before, atrous.marks());
            }
            atrous.hasLink(START);
            atrous.button("Pause").click();
            atrous.hasLink(START + "&pin=none&step=9");
            clock.run(60_000);
            assertThat(atrous.step()).hasText("9 of 49");
        }
    }

    @Test
    @DisplayName("stops after the last output, says so in the link, and starts again from the first")
    void toTheEnd(Page page) {
        try (StoppedClock clock = new StoppedClock(page)) {
            AtrousPage atrous = AtrousPage.open(page, START + "&pin=none&step=46");
            atrous.choice("Speed").selectOption("Fastest");
            atrous.button("Play").click();
            clock.run(10 * (Speed.FASTEST.milliseconds() + FRAME));
            assertThat(atrous.step()).hasText("49 of 49");
            assertThat(atrous.button("Play")).isVisible();
            atrous.hasLink(START + "&pin=none&step=49");
            atrous.button("Play").click();
            clock.run(FRAME);
            assertThat(atrous.button("Pause")).isVisible();
            assertThat(atrous.step()).not().hasText("49 of 49");
        }
    }

    @Test
    @DisplayName("goes as fast as asked")
    void speed(Page page) {
        try (StoppedClock clock = new StoppedClock(page)) {
            AtrousPage atrous = AtrousPage.open(page, START + "&pin=none&step=1");
            atrous.choice("Speed").selectOption("Slow");
            atrous.button("Play").click();
            clock.run(FRAME);
            clock.run(5 * Speed.SLOW.milliseconds() + 5 * FRAME);
            assertThat(atrous.step()).hasText("6 of 49");
        }
    }

    @Test
    @DisplayName("can be started and stopped with the space bar")
    void space(Page page) {
        try (StoppedClock clock = new StoppedClock(page)) {
            AtrousPage atrous = AtrousPage.open(page, START);
            page.keyboard().press("Space");
            clock.run(FRAME);
            assertThat(atrous.button("Pause")).isVisible();
            page.keyboard().press("Space");
            clock.run(FRAME);
            atrous.hasLink(START + "&pin=none&step=1");
            atrous.cell(MapKind.OUTPUT).press("Space");
            clock.run(FRAME);
            assertThat(atrous.button("Pause")).isVisible();
        }
    }

    @Test
    @DisplayName("can be done by hand: step by step, by scrubbing, by keys")
    void byHand(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        assertThat(atrous.step()).hasText("25 of 49");
        atrous.button("One step forward").click();
        atrous.hasLink(START + "&pin=none&step=26");
        atrous.button("One step back").click();
        atrous.button("One step back").click();
        assertThat(atrous.step()).hasText("24 of 49");
        Locator scrub = atrous.slider("Outputs computed");
        BoundingBox box = scrub.boundingBox();
        String before = atrous.marks();
        page.mouse().move(box.x + 1, box.y + box.height / 2);
        page.mouse().down();
        assertThat(atrous.step()).hasText("1 of 49");
        atrous.awaitOtherMarks(before);
        page.mouse().move(box.x + box.width - 1, box.y + box.height / 2);
        assertThat(atrous.step()).hasText("49 of 49");
        atrous.hasLink("step=24");
        page.mouse().up();
        atrous.hasLink("step=49");
        scrub.press("ArrowLeft");
        atrous.hasLink("step=48");
        assertThat(scrub).hasAttribute("aria-valuetext", "48 of 49");
    }

    @Test
    @DisplayName("goes on from the step in a link")
    void fromLink(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START + "&pin=none&step=10");
        assertThat(atrous.step()).hasText("10 of 49");
        page.reload();
        assertThat(atrous.step()).hasText("10 of 49");
    }
}
