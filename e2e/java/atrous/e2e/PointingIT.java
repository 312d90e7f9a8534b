package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import atrous.e2e.harness.InBrowser;
import atrous.figure.MapKind;
import atrous.figure.Target;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("Pointing at a cell")
class PointingIT {
    private static final String START = "#conv?i=7x7&k=3&s=1&d=2&p=same";
    private static final Target OUTPUT = new Target(MapKind.OUTPUT, 1, 5);
    private static final Target INPUT = new Target(MapKind.INPUT, 2, 2);
    private static final Target PADDING = new Target(MapKind.INPUT, -2, 8);
    private static final Target TAP = new Target(MapKind.KERNEL, 0, 2);

    @Test
    @DisplayName("of any map shows its connections until the mouse leaves")
    void hover(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        String resting = atrous.marks();
        Set<String> pictures = new HashSet<>(Set.of(resting));
        for (Target target : List.of(OUTPUT, INPUT, PADDING, TAP)) {
            atrous.pointAt(target);
            page.waitForCondition(() -> pictures.add(atrous.marks()));
            page.mouse().move(1, 1);
            atrous.awaitMarks(resting);
        }
        atrous.hasLink(START);
    }

    @Test
    @DisplayName("and clicking keeps what pointing showed; clicking again lets go")
    void pin(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        String resting = atrous.marks();
        AtrousPage.Spot spot = atrous.spotOf(OUTPUT);
        page.mouse().move(spot.x(), spot.y());
        atrous.awaitOtherMarks(resting);
        String pointed = atrous.marks();
        page.mouse().down();
        page.mouse().up();
        atrous.hasLink(START + "&pin=o1,5");
        page.mouse().move(1, 1);
        atrous.awaitMarks(pointed);
        assertThat(atrous.announcement()).hasText(AtrousPage.spoken(START, OUTPUT));
        // Row 1 of 7 outputs, column 5, counted from 1.
        assertThat(atrous.step()).hasText("13 of 49");
        page.mouse().click(spot.x(), spot.y());
        atrous.hasLink(START + "&pin=none");
    }

    @Test
    @DisplayName("with the arrow keys says what each cell is connected to")
    void arrows(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        for (Target target : List.of(OUTPUT, INPUT, PADDING, TAP)) {
            atrous.walkTo(target);
            assertThat(atrous.cell(target.map())).hasText(AtrousPage.spoken(START, target));
            assertThat(atrous.announcement()).hasText(AtrousPage.spoken(START, target));
        }
        atrous.hasLink(START);
    }

    @Test
    @DisplayName("with the keys stops at the edges, padding included")
    void edges(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        Locator cell = atrous.cell(MapKind.INPUT);
        cell.focus();
        page.keyboard().press("End");
        atrous.press("ArrowDown", 20);
        // 7 cells and 2 of padding on each side.
        assertThat(cell).hasAttribute("aria-colindex", "11");
        assertThat(cell.locator("..")).hasAttribute("aria-rowindex", "11");
        page.keyboard().press("Home");
        atrous.press("ArrowUp", 20);
        assertThat(cell).hasAttribute("aria-colindex", "1");
        assertThat(cell).hasText(AtrousPage.spoken(START, new Target(MapKind.INPUT, -2, -2)));
    }

    @Test
    @DisplayName("with the keyboard, Enter keeps it and Escape lets go")
    void enterAndEscape(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        atrous.walkTo(INPUT);
        page.keyboard().press("Enter");
        atrous.hasLink(START + "&pin=i2,2");
        assertThat(atrous.cell(MapKind.INPUT)).hasAttribute("aria-selected", "true");
        page.keyboard().press("Escape");
        atrous.hasLink(START + "&pin=none");
        assertThat(atrous.cell(MapKind.INPUT)).hasAttribute("aria-selected", "false");
    }

    @Test
    @DisplayName("works the same in one dimension")
    void oneDimension(Page page) {
        String link = "#conv?i=16&k=3&s=1&d=2&p=same";
        Target target = new Target(MapKind.OUTPUT, 0, 3);
        AtrousPage atrous = AtrousPage.open(page, link);
        String resting = atrous.marks();
        atrous.pointAt(target);
        atrous.awaitOtherMarks(resting);
        AtrousPage.Spot spot = atrous.spotOf(target);
        page.mouse().click(spot.x(), spot.y());
        atrous.hasLink(link + "&pin=o3");
        assertThat(atrous.announcement()).hasText(AtrousPage.spoken(link, target));
        assertThat(atrous.step()).hasText("4 of 16");
    }

    @Test
    @DisplayName("names every map with its size for a screen reader")
    void names(Page page) {
        AtrousPage.open(page, START);
        Locator grids = page.getByRole(AriaRole.GRID);
        assertThat(grids).hasCount(3);
        for (String name : List.of("Input 7 × 7, padding 2", "Kernel 3 × 3, spans 5 × 5", "Output 7 × 7")) {
            assertThat(page.getByRole(AriaRole.GRID, new Page.GetByRoleOptions().setName(name))).hasCount(1);
        }
        assertThat(grids.first()).hasAttribute("aria-rowcount", "11");
    }

    @Test
    @DisplayName("shows values, counts or nothing as asked")
    void shows(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        String values = picture(atrous);
        atrous.named(AriaRole.RADIO, "Counts").check();
        page.waitForCondition(() -> !picture(atrous).equals(values));
        String counts = picture(atrous);
        atrous.named(AriaRole.RADIO, "None").check();
        page.waitForCondition(() -> !picture(atrous).equals(counts));
        assertNotEquals(values, picture(atrous));
    }

    private static String picture(AtrousPage atrous) {
        return (String) atrous.figureCanvas().locator("canvas").first().evaluate("c => c.toDataURL()");
    }
}
