package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.EachEngine;
import atrous.e2e.harness.Engine;
import atrous.e2e.harness.InBrowser;
import atrous.e2e.harness.Shots;
import atrous.e2e.harness.Site;
import atrous.e2e.harness.Tab;
import atrous.figure.MapKind;
import atrous.figure.Target;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In every engine, a reader")
class EnginesIT {
    private static final String START = "#conv?i=7x7&k=3&s=1&d=2&p=same";

    @EachEngine
    @DisplayName("looks at cells with the keys, steps, and finds the page again at its link")
    void look(Tab tab, Engine engine) {
        tab.open(Site.url() + START);
        hasStep(tab, "25 of 49");
        Shots.save(tab, "in-" + engine);
        assertEquals("true", tab.eval(DRAWN));
        tab.eval("document.querySelector('[data-map=OUTPUT]').focus()");
        tab.press("ArrowRight");
        tab.press("ArrowUp");
        Target target = new Target(MapKind.OUTPUT, 2, 4);
        tab.waitFor("document.getElementById('announcement').textContent === '"
                + AtrousPage.spoken(START, target) + "'");
        tab.press("Enter");
        hasHash(tab, START + "&pin=o2,4");
        hasStep(tab, "19 of 49");
        tab.click("[aria-label='One step forward']");
        hasStep(tab, "20 of 49");
        String hash = tab.eval("location.hash");
        tab.open("about:blank");
        tab.open(Site.url() + hash);
        hasStep(tab, "20 of 49");
    }

    /** Whether there is something on every canvas of the figure. */
    private static final String DRAWN = """
            [...document.querySelectorAll('.canvas canvas')].every(canvas => canvas.getContext('2d')
                .getImageData(0, 0, canvas.width, canvas.height).data.some(value => value > 0))""";

    @EachEngine
    @DisplayName("changes numbers and values, and takes that back")
    void change(Tab tab) {
        tab.open(Site.url() + START);
        tab.click("input.number[aria-label='Stride']");
        tab.press("ArrowUp");
        hasHash(tab, START.replace("s=1", "s=2"));
        // ⌈7 / 2⌉ outputs along each axis.
        tab.waitFor("document.querySelector('.facts dd').textContent === '4 × 4'");
        tab.press("Control+z");
        hasHash(tab, START);
        tab.eval("document.querySelector('[data-map=KERNEL]').focus()");
        tab.press("5");
        tab.press("Enter");
        // The rest of Sobel's kernel.
        hasHash(tab, START + "&w=5,0,1;-2,0,2;-1,0,1");
        tab.press("Control+z");
        hasHash(tab, START);
        tab.eval("history.back()");
        hasHash(tab, START + "&w=5,0,1;-2,0,2;-1,0,1");
    }

    @EachEngine
    @DisplayName("plays, pauses, changes language and theme, and finds both again")
    void playAndPrefer(Tab tab) {
        tab.open(Site.url() + START);
        tab.click(".play");
        // Before it starts, the middle one of 49 is shown.
        tab.waitFor("['3', '4', '5'].includes(document.querySelector('#player output').textContent.split(' ')[0])");
        tab.click(".play");
        tab.waitFor("/&pin=none&step=[0-9]+$/.test(location.hash)");
        choose(tab, "Language", "zh-CN");
        tab.waitFor("document.documentElement?.lang === 'zh-CN'");
        choose(tab, "主题", "DARK");
        tab.waitFor("document.documentElement.dataset.theme === 'dark'");
        tab.open("about:blank");
        tab.open(Site.url());
        tab.waitFor("document.documentElement.lang === 'zh-CN' && document.documentElement.dataset.theme === 'dark'");
        tab.eval("document.querySelector('#details').scrollIntoView({block: 'end'})");
        tab.waitFor("document.querySelector('math mfrac')?.getBoundingClientRect().height > 20");
    }

    @EachEngine
    @DisplayName("goes back to what was in another language, from a server and from a file, and stays in the new one")
    void back(Tab tab) {
        for (String url : new String[] {Site.url(), Site.fileUrl()}) {
            tab.open(url + START);
            tab.click("input.number[aria-label='Stride']");
            tab.press("ArrowUp");
            hasHash(tab, START.replace("s=1", "s=2"));
            choose(tab, "Language", "zh-CN");
            tab.waitFor("document.activeElement?.ariaLabel === '语言'");
            tab.eval("history.back()");
            hasStep(tab, "25 / 49");
            tab.eval("history.forward()");
            hasStep(tab, "11 / 16");
            assertEquals("zh-CN", tab.eval("document.documentElement.lang"));
        }
    }

    @EachEngine
    @DisplayName("finds nothing wider than the window, in every view")
    void width(Tab tab) {
        for (String link : new String[] {START, "#conv?i=16&k=3&s=1&d=2&p=same", START + "&vs=1&vs.d=1"}) {
            tab.open("about:blank");
            tab.open(Site.url() + link);
            tab.waitFor("document.documentElement.scrollWidth <= innerWidth");
        }
    }

    @Test
    @InBrowser(engine = Engine.FIREFOX)
    @DisplayName("points with the mouse and types into fields (in Firefox as in Chromium)")
    void mouse(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        String resting = atrous.marks();
        AtrousPage.Spot spot = atrous.spotOf(new Target(MapKind.OUTPUT, 1, 5));
        page.mouse().move(spot.x(), spot.y());
        atrous.awaitOtherMarks(resting);
        page.mouse().down();
        page.mouse().up();
        atrous.hasLink(START + "&pin=o1,5");
        page.mouse().move(1, 1);
        atrous.field("Stride").fill("0");
        assertThat(atrous.problems()).hasCount(2);
        atrous.field("Stride").fill("3");
        atrous.field("Stride").blur();
        atrous.named(AriaRole.CHECKBOX, "Compare").check();
        assertThat(atrous.cells(MapKind.OUTPUT)).hasCount(2);
    }

    private static void choose(Tab tab, String select, String value) {
        tab.eval("(select => { select.value = '" + value + "'; select.dispatchEvent(new Event('change')); })"
                + "(document.querySelector('select[aria-label=\"" + select + "\"]'))");
    }

    private static void hasHash(Tab tab, String hash) {
        tab.waitFor("location.hash === '" + hash + "'");
    }

    private static void hasStep(Tab tab, String step) {
        tab.waitFor("document.querySelector('#player output')?.textContent === '" + step + "'");
    }
}
