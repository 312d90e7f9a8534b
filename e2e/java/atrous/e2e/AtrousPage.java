package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import atrous.e2e.harness.Site;
import atrous.figure.MapKind;
import atrous.figure.Reading;
import atrous.figure.Subject;
import atrous.figure.Target;
import atrous.state.AppState;
import atrous.state.Link;
import atrous.state.Marked;
import atrous.state.Preferences;
import atrous.state.Side;
import atrous.text.English;
import atrous.text.Messages;
import atrous.view.LayerView;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;

/** The page as people and screen readers find their way about it: by roles, names and texts. */
final class AtrousPage {
    static final Messages EN = new English();

    /** A place in the window, in CSS pixels. */
    record Spot(double x, double y) {}

    private final Page page;

    AtrousPage(Page page) {
        this.page = page;
    }

    /** @param hash empty, or a link's part from {@code #} on */
    static AtrousPage open(Page page, String hash) {
        page.navigate(Site.url() + hash);
        return new AtrousPage(page);
    }

    /** What the view of a link holds, computed here on the JVM. */
    static LayerView expected(String hash) {
        return new LayerView(stateOf(hash), EN);
    }

    static AppState stateOf(String hash) {
        Link.Read read = Link.read(hash);
        return AppState.start(read.project(), read.problems(), Preferences.DEFAULT);
    }

    /** What is said of a cell in the first figure of a link. */
    static String spoken(String hash, Target target) {
        return Reading.of(Marked.subject(Link.read(hash).project(), Side.FIRST), target, true, EN).spoken(": ");
    }

    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    /** The field of a number. */
    Locator field(String name) {
        return named(AriaRole.TEXTBOX, name);
    }

    Locator slider(String name) {
        return named(AriaRole.SLIDER, name);
    }

    Locator choice(String name) {
        return named(AriaRole.COMBOBOX, name);
    }

    /** The cell with the cursor in a map of the first figure. */
    Locator cell(MapKind map) {
        return cells(map).first();
    }

    /** The cells with the cursor in a map, one for each figure. */
    Locator cells(MapKind map) {
        String name = switch (map) {
            case INPUT -> EN.input();
            case KERNEL -> "(" + EN.kernel() + "|" + EN.window() + "|" + EN.bin() + ")";
            case OUTPUT -> EN.output();
        };
        return page.getByRole(AriaRole.GRID, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + " ")))
                .getByRole(AriaRole.GRIDCELL);
    }

    /** "12 of 49". */
    Locator step() {
        return page.locator("#player output");
    }

    Locator announcement() {
        return page.locator("#announcement");
    }

    Locator fact(String name) {
        Locator term = page.getByRole(AriaRole.TERM).filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name + "$")));
        return page.locator(".facts > div").filter(new Locator.FilterOptions().setHas(term)).locator("dd");
    }

    /** The code panel's text. It comes only when the reader does. */
    Locator code() {
        page.locator("#details").evaluate("details => details.scrollIntoView({block: 'end'})");
        return page.locator("#details pre");
    }

    /** All of the page, even what comes only when the reader does. */
    AtrousPage whole() {
        assertThat(code()).isVisible();
        return this;
    }

    Locator problems() {
        return page.locator(".problem:visible");
    }

    Locator figureCanvas() {
        return page.locator(".canvas").first();
    }

    void hasLink(String hash) {
        assertThat(page).hasURL(ending(hash));
    }

    /** A pattern for the browser, which does not know {@link Pattern#quote}. */
    static Pattern ending(String text) {
        return Pattern.compile(text.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0") + "$");
    }

    /** Moves the focused cell of a map with the arrow keys. */
    void walkTo(Target target) {
        Locator cell = cell(target.map());
        cell.focus();
        int row = (int) (target.row() + first(target.map(), true));
        int column = (int) (target.column() + first(target.map(), false));
        int down = row - Integer.parseInt(rowOf(cell).getAttribute("aria-rowindex"));
        int right = column - Integer.parseInt(cell.getAttribute("aria-colindex"));
        press(down < 0 ? "ArrowUp" : "ArrowDown", Math.abs(down));
        press(right < 0 ? "ArrowLeft" : "ArrowRight", Math.abs(right));
        assertThat(rowOf(cell)).hasAttribute("aria-rowindex", Integer.toString(row));
        assertThat(cell).hasAttribute("aria-colindex", Integer.toString(column));
    }

    private static Locator rowOf(Locator cell) {
        return cell.locator("..");
    }

    /** The index of a map's cell 0, counted from 1 and, in the input, from the padding. */
    private long first(MapKind map, boolean rows) {
        Subject s = Marked.subject(Link.read(hash()).project(), Side.FIRST);
        return map == MapKind.INPUT ? 1 + (rows ? s.rows() : s.columns()).window().paddingLow() : 1;
    }

    /** The link's part from {@code #} on; empty where there is none. */
    String hash() {
        int at = page.url().indexOf('#');
        return at < 0 ? "" : page.url().substring(at);
    }

    void press(String key, int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press(key);
        }
    }

    /** Where a cell is drawn. Nothing has the focus afterwards. */
    Spot spotOf(Target target) {
        figureCanvas().scrollIntoViewIfNeeded();
        walkTo(target);
        BoundingBox box = cell(target.map()).boundingBox();
        cell(target.map()).blur();
        return new Spot(box.x + box.width / 2, box.y + box.height / 2);
    }

    void pointAt(Target target) {
        Spot spot = spotOf(target);
        page.mouse().move(spot.x, spot.y);
    }

    void click(Target target) {
        Spot spot = spotOf(target);
        page.mouse().click(spot.x, spot.y);
    }

    /** What is marked in the nth figure, as a picture. */
    String marks(int figure) {
        return (String) page.locator(".canvas").nth(figure).locator("canvas").nth(1).evaluate("c => c.toDataURL()");
    }

    String marks() {
        return marks(0);
    }

    /** Waits until what has happened is drawn. */
    void painted() {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    void awaitMarks(String expected) {
        page.waitForCondition(() -> marks().equals(expected));
    }

    void awaitOtherMarks(String than) {
        page.waitForCondition(() -> !marks().equals(than));
    }
}
