package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import atrous.e2e.harness.InBrowser;
import atrous.figure.MapKind;
import atrous.figure.Target;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A reader of adaptive pooling can")
class AdaptivePoolIT {

    @Test
    @DisplayName("choose it, with its output size in place of a window, and go back")
    void choose(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "");
        atrous.choice("Layer").selectOption("Adaptive average");
        atrous.hasLink("#adaptavg?i=8x8&out=3");
        assertThat(atrous.fact("Output")).hasText("3 × 3");
        assertThat(atrous.fact("Bin")).hasText("3–4 × 3–4");
        assertThat(atrous.field("Stride")).isHidden();
        assertThat(atrous.choice("Amount")).isHidden();
        assertThat(page.getByLabel("Round the size up (ceil_mode)")).isHidden();
        atrous.field("Output size").fill("4");
        atrous.field("Output size").press("Enter");
        atrous.hasLink("#adaptavg?i=8x8&out=4");
        assertThat(atrous.fact("Bin")).hasText("2 × 2");
        atrous.choice("Layer").selectOption("Convolution");
        atrous.hasLink("#conv?i=8x8&k=3&s=1&d=2&p=same");
        atrous.button("Undo").click();
        atrous.hasLink("#adaptavg?i=8x8&out=4");
    }

    @Test
    @DisplayName("make it global with one click, and back")
    void global(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "#adaptmax?i=7x7&out=3");
        page.getByLabel("Global: one output").check();
        atrous.hasLink("#adaptmax?i=7x7&out=1");
        assertThat(atrous.fact("Output")).hasText("1 × 1");
        assertThat(atrous.code()).containsText("nn.AdaptiveMaxPool2d(output_size=1)");
        assertThat(page.locator(".findings")).containsText("This is global pooling");
        atrous.field("Output size").fill("2");
        atrous.field("Output size").press("Enter");
        assertThat(page.getByLabel("Global: one output")).not().isChecked();
        page.getByLabel("Global: one output").check();
        page.getByLabel("Global: one output").uncheck();
        atrous.hasLink("#adaptmax?i=7x7&out=3");
    }

    @Test
    @DisplayName("point at every map, pin, walk with the keys and hear the arithmetic")
    void point(Page page) {
        for (String link : List.of("#adaptmax?i=8x8&out=3", "#adaptavg?i=7x10&out=3x4", "#adaptavg?i=8x8&out=3&show=counts")) {
            AtrousPage atrous = AtrousPage.open(page, link);
            for (Target target : List.of(new Target(MapKind.OUTPUT, 0, 2), new Target(MapKind.INPUT, 2, 3),
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
        }
    }

    @Test
    @DisplayName("read what is special about its bins, with their formula and code")
    void details(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "#adaptavg?i=5x7&out=3");
        assertThat(atrous.code()).containsText("nn.AdaptiveAvgPool2d(output_size=3)");
        assertThat(page.locator(".findings")).containsText("Bins are uneven in height: 2 or 3 cells");
        assertThat(page.locator(".findings")).containsText("3 does not divide 7 in width, so bins overlap: 2 of the 7 columns are in 2 bins.");
        // PyTorch's bins of 7 inputs for 3 outputs, as computed in the facts
        assertThat(page.locator(".formula")).containsText("0–2,2–4,4–6");
        assertThat(page.locator(".legend")).containsText("a bin: what one output pools");
        atrous.named(AriaRole.RADIO, "ONNX").check();
        assertThat(atrous.code()).containsText("ONNX has no adaptive pooling");
    }

    @Test
    @DisplayName("compare it with global pooling, and see it in one axis")
    void compare(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "#adaptavg?i=8x8&out=3");
        page.getByLabel("Compare").check();
        atrous.hasLink("#adaptavg?i=8x8&out=3&vs=1&vs.out=1");
        assertThat(page.locator(".figure")).hasCount(2);
        page.getByLabel("Compare").uncheck();
        atrous.named(AriaRole.RADIO, "1-D").check();
        atrous.hasLink("#adaptavg?i=16&out=3");
        assertThat(atrous.named(AriaRole.GRID, "Bin 6")).hasCount(1);
    }
}
