package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.InBrowser;
import atrous.figure.Frame;
import atrous.figure.LayerFigure;
import atrous.figure.MapKind;
import atrous.figure.Picture;
import atrous.figure.Target;
import atrous.state.Link;
import atrous.state.Marked;
import atrous.state.Side;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("In the three pictures of a transposed convolution, a reader can")
class TransposedPicturesIT {
    private static final String START = "#convt?i=4x4&k=3&s=2&d=1&p=1";

    /** What is said of a cell in a picture, computed here on the JVM. */
    private static String spoken(String link, Picture picture, Target target) {
        var show = Link.read(link).project().show().with(picture);
        return LayerFigure.of(Marked.subject(Link.read(link).project(), Side.FIRST),
                Marked.anchor(AtrousPage.stateOf(link), Side.FIRST), new Frame(900, 500), show, AtrousPage.EN)
                .reading(target).spoken(": ");
    }

    private static String result(String spoken) {
        return spoken.substring(spoken.lastIndexOf('='));
    }

    @Test
    @DisplayName("switch by mouse and keep the pinned output and its result")
    void mouse(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        var output = new Target(MapKind.OUTPUT, 1, 2);
        atrous.click(output);
        atrous.hasLink(START + "&pin=o1,2");
        String zeros = AtrousPage.spoken(START, output);
        assertThat(atrous.cell(MapKind.OUTPUT)).hasText(zeros);
        for (Picture picture : List.of(Picture.STAMP, Picture.MATRIX)) {
            String name = picture == Picture.STAMP ? "Stamp" : "Matrix";
            atrous.named(AriaRole.RADIO, name).check();
            atrous.hasLink(START + "&pin=o1,2" + (picture == Picture.STAMP ? "&view=stamp" : "&view=matrix"));
            String said = spoken(START, picture, output);
            assertThat(atrous.cell(MapKind.OUTPUT)).hasText(said);
            assertEquals(result(zeros), result(said));
        }
        atrous.named(AriaRole.RADIO, "Zeros").check();
        atrous.hasLink(START + "&pin=o1,2");
        assertThat(atrous.cell(MapKind.OUTPUT)).hasText(zeros);
        page.goBack();
        atrous.hasLink(START + "&pin=o1,2&view=matrix");
        assertThat(atrous.named(AriaRole.RADIO, "Matrix")).isChecked();
    }

    @Test
    @DisplayName("switch by keyboard, and walk over inputs and weights as they are")
    void keyboard(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START + "&pin=i2,4");
        assertThat(atrous.cell(MapKind.INPUT)).hasAttribute("aria-colindex", "6");
        atrous.named(AriaRole.RADIO, "Zeros").press("ArrowLeft");
        atrous.hasLink(START + "&pin=i2,4&view=stamp");
        Locator input = atrous.cell(MapKind.INPUT);
        assertThat(input).hasAttribute("aria-colindex", "3");
        assertThat(input).hasText(spoken(START, Picture.STAMP, new Target(MapKind.INPUT, 2, 4)));
        input.focus();
        atrous.press("ArrowRight", 3);
        assertThat(input).hasText(spoken(START, Picture.STAMP, new Target(MapKind.INPUT, 2, 6)));
        page.keyboard().press("Home");
        assertThat(input).hasText(spoken(START, Picture.STAMP, new Target(MapKind.INPUT, 2, 0)));
        page.keyboard().press("Enter");
        atrous.hasLink(START + "&pin=i2,0&view=stamp");
        Locator weight = atrous.cell(MapKind.KERNEL);
        // It was on the first tap, which carries the last weight.
        assertThat(weight).hasAttribute("aria-colindex", "3");
        weight.focus();
        page.keyboard().press("Control+Home");
        assertThat(weight).hasAttribute("aria-colindex", "1");
        assertThat(weight).hasText(spoken(START, Picture.STAMP, new Target(MapKind.KERNEL, 2, 2)));
        page.keyboard().type("5");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("w=5,"));
    }

    @Test
    @DisplayName("point at the cells that are drawn, where the keyboard's cells stand")
    void point(Page page) {
        for (String view : List.of("&view=stamp", "&view=matrix")) {
            AtrousPage atrous = AtrousPage.open(page, START + view);
            for (MapKind map : MapKind.values()) {
                atrous.figureCanvas().scrollIntoViewIfNeeded();
                Locator cell = atrous.cell(map);
                cell.focus();
                page.keyboard().press("ArrowRight");
                atrous.painted();
                String said = cell.textContent();
                BoundingBox box = cell.boundingBox();
                cell.blur();
                atrous.painted();
                page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
                assertThat(cell).hasAttribute("aria-selected", "true");
                assertThat(cell).hasText(said);
                page.mouse().move(1, 1);
            }
        }
    }

    @Test
    @DisplayName("point at a cell of the matrix, which marks its input too, and click it, which pins its output")
    void matrix(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START + "&view=matrix");
        BoundingBox canvas = atrous.figureCanvas().boundingBox();
        // Rows of outputs begin under the heading and the names of the columns.
        page.mouse().move(canvas.x + 3, canvas.y + 50);
        atrous.painted();
        String first = atrous.marks();
        page.mouse().move(canvas.x + 11, canvas.y + 50);
        atrous.awaitOtherMarks(first);
        page.mouse().click(canvas.x + 3, canvas.y + 50);
        atrous.hasLink(START + "&pin=o0,0&view=matrix");
    }

    @Test
    @DisplayName("read what each picture shows, for each of two compared layers")
    void captions(Page page) {
        AtrousPage.open(page, START);
        assertThat(page.getByText("stride 1/2, 1 zero between the inputs, padding d(k−1) − p = 1·2 − 1 = 1")).isVisible();
        AtrousPage.open(page, "#convt?i=4x4&k=3&s=2&d=1&p=1&vs=1&vs.s=3&view=stamp");
        assertThat(page.getByText("restores the shape that a convolution takes from")).hasCount(2);
    }

    @Test
    @DisplayName("let input after input stamp the kernel, by button and by keyboard, and find the step in the link")
    void steps(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START + "&pin=none&step=4&view=stamp");
        assertThat(atrous.step()).hasText("4 of 16");
        atrous.button("One step forward").click();
        assertThat(atrous.step()).hasText("5 of 16");
        atrous.hasLink(START + "&pin=none&step=5&view=stamp");
        atrous.slider("Inputs stamped").press("End");
        assertThat(atrous.step()).hasText("16 of 16");
        atrous.named(AriaRole.RADIO, "Zeros").check();
        assertThat(atrous.slider("Outputs computed")).isVisible();
        assertThat(atrous.step()).hasText("16 of 49");
    }

    @Test
    @DisplayName("not choose among pictures where a layer has but one")
    void others(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "#conv?i=7x7&k=3");
        assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Matrix"))).isHidden();
        atrous.choice("Layer").selectOption("Transposed");
        assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Matrix"))).isVisible();
    }
}
