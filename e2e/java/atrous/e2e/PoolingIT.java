package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
@DisplayName("A reader of a pooling layer can")
class PoolingIT {
    private static final String MAX = "#maxpool?i=7x7&k=3&s=2&d=1&p=1";
    private static final String AVERAGE = "#avgpool?i=8x8&k=3&s=2&d=1&p=valid&ceil=1";

    @Test
    @DisplayName("choose it in place of the convolution, and go back to that")
    void choose(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "");
        atrous.choice("Layer").selectOption("Max pooling");
        atrous.hasLink("#maxpool?i=8x8&k=2&s=2&d=1&p=valid");
        assertThat(atrous.fact("Output")).hasText("4 × 4");
        assertThat(atrous.fact("Parameters")).hasText("0");
        assertThat(atrous.choice("Kernel")).isHidden();
        assertThat(page.getByText("Channels and bias")).isHidden();
        atrous.button("Undo").click();
        atrous.hasLink("#conv?i=7x7&k=3&s=1&d=2&p=same");
        assertThat(atrous.choice("Layer")).hasValue("Convolution");
    }

    @Test
    @DisplayName("point at every map, pin, walk with the keys and hear the arithmetic")
    void point(Page page) {
        for (String link : List.of(MAX, AVERAGE)) {
            AtrousPage atrous = AtrousPage.open(page, link);
            for (Target target : List.of(new Target(MapKind.OUTPUT, 1, 2), new Target(MapKind.INPUT, 2, 3),
                    new Target(MapKind.KERNEL, 0, 1))) {
                AtrousPage.Spot spot = atrous.spotOf(target);
                atrous.painted();
                String resting = atrous.marks();
                page.mouse().move(spot.x(), spot.y());
                atrous.awaitOtherMarks(resting);
                page.mouse().move(1, 1);
                atrous.awaitMarks(resting);
                atrous.walkTo(target);
                assertThat(atrous.cell(target.map())).hasText(AtrousPage.spoken(link, target));
            }
            atrous.click(new Target(MapKind.OUTPUT, 3, 3));
            atrous.hasLink(link + "&pin=o3,3");
        }
    }

    @Test
    @DisplayName("round the size up, and leave padding out of an average")
    void checks(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "#avgpool?i=8x8&k=3&s=2&d=1&p=valid");
        assertThat(atrous.fact("Output")).hasText("3 × 3");
        page.getByLabel("Round the size up (ceil_mode)").check();
        assertThat(atrous.fact("Output")).hasText("4 × 4");
        atrous.hasLink("#avgpool?i=8x8&k=3&s=2&d=1&p=valid&ceil=1");
        page.getByLabel("Count padding (count_include_pad)").uncheck();
        atrous.hasLink("#avgpool?i=8x8&k=3&s=2&d=1&p=valid&ceil=1&cip=0");
        assertThat(atrous.code()).containsText("nn.AvgPool2d(kernel_size=3, stride=2, ceil_mode=True");
        assertThat(page.locator(".findings")).containsText("reaches 1 cell past the padding");
    }

    @Test
    @DisplayName("see which window ceil_mode drops, and that there is nothing to point at")
    void dropped(Page page) {
        // ONNX's test_averagepool_2d_ceil_last_window_starts_on_pad
        AtrousPage atrous = AtrousPage.open(page, "#avgpool?i=2x2&k=3&s=3&d=1&p=1");
        assertThat(page.locator(".legend")).not().containsText("dropped");
        page.getByLabel("Round the size up (ceil_mode)").check();
        assertThat(atrous.fact("Output")).hasText("1 × 1");
        assertThat(page.locator(".legend")).containsText("dropped: starts past the input (ceil_mode)");
        assertThat(page.locator(".findings")).containsText("it would start past the input and is dropped");
        atrous.painted();
        String resting = atrous.marks();
        AtrousPage.Spot inside = atrous.spotOf(new Target(MapKind.INPUT, 2, 2));
        double cell = inside.x() - atrous.spotOf(new Target(MapKind.INPUT, 2, 1)).x();
        page.mouse().move(inside.x() + 2 * cell, inside.y() + 2 * cell);
        atrous.painted();
        assertEquals(resting, atrous.marks());
        page.mouse().move(inside.x(), inside.y());
        atrous.awaitOtherMarks(resting);
    }

    @Test
    @DisplayName("change an input cell and see another one win, but not write into the window")
    void edit(Page page) {
        AtrousPage atrous = AtrousPage.open(page, MAX);
        atrous.walkTo(new Target(MapKind.INPUT, 0, 0));
        page.keyboard().type("99");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("in=99,"));
        atrous.walkTo(new Target(MapKind.OUTPUT, 0, 0));
        assertThat(atrous.cell(MapKind.OUTPUT)).hasText(Pattern.compile("= 99, from input \\(0, 0\\)$"));
        atrous.walkTo(new Target(MapKind.KERNEL, 0, 0));
        page.keyboard().press("F2");
        assertThat(page.locator(".cell-editor")).isHidden();
    }

    @Test
    @DisplayName("compare it with a convolution, side by side")
    void compare(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "#conv?i=7x7&k=3&s=2&d=1&p=1&vs=maxpool&vs.i=7x7&vs.k=3&vs.p=1");
        assertThat(page.locator(".figure")).hasCount(2);
        assertThat(atrous.named(AriaRole.GRID, "Window 3 × 3")).hasCount(1);
        assertThat(atrous.named(AriaRole.GRID, "Kernel 3 × 3")).hasCount(1);
        assertThat(atrous.choice("Layer")).hasValue("Max pooling");
    }
}
