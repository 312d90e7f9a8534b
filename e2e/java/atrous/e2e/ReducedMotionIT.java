package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser(reducedMotion = ReducedMotion.REDUCE)
@DisplayName("Where less motion is wanted")
class ReducedMotionIT {
    private static final String START = "#conv?i=7x7&k=3&s=1&d=2&p=same&pin=none&step=5";
    private static final int MINUTE = 60_000;

    @Test
    @DisplayName("nothing moves by itself")
    void still(Page page) {
        try (StoppedClock clock = new StoppedClock(page)) {
            AtrousPage atrous = AtrousPage.open(page, START);
            staysForAMinute(atrous, clock);
            assertEquals(0, page.evaluate("document.getAnimations().length"));
        }
    }

    @Test
    @DisplayName("there is no Play, and the space bar makes one step")
    void space(Page page) {
        try (StoppedClock clock = new StoppedClock(page)) {
            AtrousPage atrous = AtrousPage.open(page, START);
            assertThat(atrous.button("Play")).hasCount(0);
            page.keyboard().press("Space");
            clock.run(StoppedClock.FRAME);
            assertThat(atrous.step()).hasText("6 of 49");
            staysForAMinute(atrous, clock);
        }
    }

    @Test
    @InBrowser
    @DisplayName("only later, what plays stops")
    void whilePlaying(Page page) {
        try (StoppedClock clock = new StoppedClock(page)) {
            AtrousPage atrous = AtrousPage.open(page, START);
            atrous.button("Play").click();
            clock.run(StoppedClock.FRAME);
            assertThat(atrous.button("Pause")).isVisible();
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            page.waitForCondition(() -> (Boolean) page.evaluate("matchMedia('(prefers-reduced-motion)').matches"));
            clock.run(1000);
            atrous.hasLink(START);
            staysForAMinute(atrous, clock);
        }
    }

    @Test
    @InBrowser
    @DisplayName("or not, nothing moves until a reader starts it")
    void untilStarted(Page page) {
        try (StoppedClock clock = new StoppedClock(page)) {
            staysForAMinute(AtrousPage.open(page, START), clock);
        }
    }

    private static void staysForAMinute(AtrousPage atrous, StoppedClock clock) {
        String marks = atrous.marks();
        String step = atrous.step().textContent();
        clock.run(MINUTE);
        assertEquals(marks, atrous.marks());
        assertThat(atrous.step()).hasText(step);
    }
}
