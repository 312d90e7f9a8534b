package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import atrous.e2e.harness.InBrowser;
import atrous.figure.Frame;
import atrous.figure.LayerFigure;
import atrous.figure.MapKind;
import atrous.figure.Target;
import atrous.state.Link;
import atrous.state.Marked;
import atrous.state.Project;
import atrous.state.Side;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A screen reader says the new title and result")
class AnnouncementIT {

    private static final String TRANSPOSED = "#convt?i=4x4&k=3&s=2&d=1&p=1";

    /** The title of the pinned map if it is another than before, and the line of the pinned cell, computed here on the JVM. */
    private static String said(String before, String link, Side side) {
        String line = figure(link, side).reading(pinned(link, side)).spoken(": ");
        String title = title(link, side);
        return title.equals(title(before, side)) ? line : title + " " + line;
    }

    private static Target pinned(String link, Side side) {
        return Marked.selection(AtrousPage.stateOf(link), side).pinned();
    }

    private static String title(String link, Side side) {
        String heading = AtrousPage.expected(link).heading(side);
        return (heading + " " + figure(link, side).label(pinned(link, side).map())).trim();
    }

    private static LayerFigure figure(String link, Side side) {
        Project project = Link.read(link).project();
        return LayerFigure.of(Marked.subject(project, side), Marked.anchor(AtrousPage.stateOf(link), side),
                new Frame(900, 500), project.show(), AtrousPage.EN);
    }

    private static void says(AtrousPage atrous, String before, String link, Side side) {
        atrous.hasLink(link);
        assertThat(atrous.announcement()).hasText(said(before, link, side));
    }

    /** Else what has been said already would pass for news. */
    private static void hush(AtrousPage atrous) {
        atrous.painted();
        atrous.announcement().evaluate("each => each.textContent = ''");
    }

    @Test
    @DisplayName("of another picture, even where the line is the same")
    void picture(Page page) {
        for (String pin : new String[] {"", "&pin=i2,2"}) {
            AtrousPage atrous = AtrousPage.open(page, TRANSPOSED + pin);
            String before = TRANSPOSED + pin;
            for (String picture : new String[] {"Stamp", "Matrix", "Stamp"}) {
                hush(atrous);
                atrous.named(AriaRole.RADIO, picture).check();
                String after = TRANSPOSED + pin + "&view=" + picture.toLowerCase();
                says(atrous, before, after, Side.FIRST);
                before = after;
            }
        }
    }

    @Test
    @DisplayName("of another output size, even where the line is the same")
    void outputSize(Page page) {
        String link = TRANSPOSED + "&pin=o0,0";
        AtrousPage atrous = AtrousPage.open(page, link).whole();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("padding=1, output_padding=1: 8 × 8")).check();
        says(atrous, link, TRANSPOSED + "&op=1&pin=o0,0", Side.FIRST);
        hush(atrous);
        page.keyboard().press("Control+z");
        says(atrous, TRANSPOSED + "&op=1&pin=o0,0", link, Side.FIRST);
    }

    @Test
    @DisplayName("of another channel")
    void channel(Page page) {
        String link = "#conv?i=7x7&k=3&s=1&d=2&p=same&ci=3&co=4";
        AtrousPage atrous = AtrousPage.open(page, link);
        atrous.slider("Output channel").press("ArrowRight");
        says(atrous, link, link + "&oc=2", Side.FIRST);
        atrous.slider("Input channel").press("ArrowRight");
        says(atrous, link + "&oc=2", link + "&ic=2&oc=2", Side.FIRST);
    }

    @Test
    @DisplayName("of the second of two compared layers")
    void compared(Page page) {
        String link = "#conv?i=7x7&k=3&s=1&d=2&p=same&vs=1&vs.d=1";
        AtrousPage atrous = AtrousPage.open(page, link);
        atrous.field("Stride").press("ArrowUp");
        says(atrous, "", link.replace("vs=1", "vs=1&vs.s=2"), Side.SECOND);
    }

    @Test
    @DisplayName("of the tap that has the focus, when undo moves it back")
    void tap(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "#deform?i=7x7&off=zero");
        Locator tap = atrous.cell(MapKind.KERNEL);
        tap.focus();
        atrous.press("Shift+ArrowRight", 2);
        assertThat(atrous.announcement()).hasText(Pattern.compile("^Tap .* moved by \\(0, 0\\.5\\)"));
        page.keyboard().press("Control+z");
        assertThat(atrous.announcement()).hasText(Pattern.compile("^Tap .* moved by \\(0, 0\\.25\\)"));
        page.keyboard().press("Control+z");
        atrous.painted();
        assertThat(atrous.announcement()).hasText(tap.textContent());
    }
}
