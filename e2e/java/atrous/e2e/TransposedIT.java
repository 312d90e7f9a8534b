package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import atrous.e2e.harness.InBrowser;
import atrous.figure.MapKind;
import atrous.figure.Target;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A reader of a transposed convolution can")
class TransposedIT {
    private static final String START = "#convt?i=4x4&k=3&s=2&d=1&p=1";

    @Test
    @DisplayName("choose it, and see what each input becomes")
    void choose(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "");
        atrous.choice("Layer").selectOption("Transposed");
        atrous.hasLink(START);
        assertThat(atrous.fact("Output")).hasText("7 × 7");
        assertThat(atrous.fact("Parameters")).hasText("9");
        assertThat(page.locator(".legend")).containsText("inserted zero");
        assertThat(atrous.choice("Amount")).isHidden();
    }

    @Test
    @DisplayName("point at every map, inserted zeros too, pin, and hear the arithmetic")
    void point(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        for (Target target : List.of(new Target(MapKind.OUTPUT, 1, 2), new Target(MapKind.INPUT, 2, 4),
                new Target(MapKind.INPUT, 1, 1), new Target(MapKind.INPUT, -1, 7), new Target(MapKind.KERNEL, 0, 1))) {
            AtrousPage.Spot spot = atrous.spotOf(target);
            atrous.painted();
            String resting = atrous.marks();
            page.mouse().move(spot.x(), spot.y());
            atrous.awaitOtherMarks(resting);
            page.mouse().move(1, 1);
            atrous.awaitMarks(resting);
            atrous.walkTo(target);
            assertThat(atrous.cell(target.map())).hasText(AtrousPage.spoken(START, target));
        }
        atrous.click(new Target(MapKind.INPUT, 6, 6));
        atrous.hasLink(START + "&pin=i6,6");
    }

    @Test
    @DisplayName("set the output padding within its bounds, and is told them past these")
    void outputPadding(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        atrous.field("Output padding").fill("1");
        assertThat(atrous.fact("Output")).hasText("8 × 8");
        atrous.field("Output padding").fill("2");
        assertThat(atrous.problems().first()).isVisible();
        assertThat(atrous.fact("Output")).hasText("8 × 8");
        atrous.field("Output padding").fill("1");
        atrous.field("Output padding").blur();
        atrous.hasLink("#convt?i=4x4&k=3&s=2&d=1&p=1&op=1");
    }

    @Test
    @DisplayName("count the inputs that reach each output, and read whether that is even")
    void counts(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        atrous.named(AriaRole.RADIO, "Counts").check();
        atrous.hasLink(START + "&show=counts");
        assertThat(page.locator(".legend")).containsText("reached by most inputs");
        assertThat(atrous.code()).containsText("nn.ConvTranspose2d(1, 1, kernel_size=3, stride=2, padding=1, bias=False)");
        assertThat(page.locator(".findings")).containsText("with period 2: uneven overlap");
        assertThat(page.locator(".findings")).containsText("maps 7 × 7 back to 4 × 4");
    }

    @Test
    @DisplayName("write a weight into the turned kernel at the place where it stands")
    void edit(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        atrous.walkTo(new Target(MapKind.KERNEL, 0, 0));
        page.keyboard().type("5");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("w=[^&]*,5$"));
        assertThat(atrous.cell(MapKind.KERNEL)).hasText(Pattern.compile("^Weight \\(2, 2\\) = 5 "));
    }

    @Test
    @DisplayName("play it, in one dimension too")
    void play(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "#convt?i=3&k=2&s=2&d=1&p=0&pin=o5");
        assertThat(atrous.step()).hasText("6 of 6");
        atrous.button("One step back").click();
        assertThat(atrous.step()).hasText("5 of 6");
        atrous.choice("Speed").selectOption("Fastest");
        atrous.named(AriaRole.BUTTON, "Play").click();
        assertThat(atrous.step()).hasText("6 of 6");
    }
}
