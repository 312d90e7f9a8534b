package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.InBrowser;
import atrous.figure.MapKind;
import atrous.figure.Target;
import atrous.tensor.OffsetPreset;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A reader of a deformable convolution can")
class DeformableIT {
    private static final String START = "#deform?i=7x7&k=3&s=1&d=2&p=same";
    private static final String FLAT = START + "&off=zero";
    private static final Target MIDDLE = new Target(MapKind.OUTPUT, 3, 3);

    @Test
    @DisplayName("choose it, see its points in every output, and what offsets cost")
    void choose(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "");
        atrous.choice("Layer").selectOption("Deformable");
        atrous.hasLink(START);
        assertThat(atrous.fact("Offset channels")).hasText("18");
        assertThat(page.locator(".legend")).containsText("point that is read");
        assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("1-D"))).isHidden();
        for (Target target : List.of(new Target(MapKind.OUTPUT, 1, 2), new Target(MapKind.INPUT, 2, 4), new Target(MapKind.INPUT, -1, 7))) {
            AtrousPage.Spot spot = atrous.spotOf(target);
            atrous.painted();
            String resting = atrous.marks();
            page.mouse().move(spot.x() + 14, spot.y() + 14);
            atrous.awaitOtherMarks(resting);
            page.mouse().move(1, 1);
            atrous.walkTo(target);
            assertThat(atrous.cell(target.map())).hasText(AtrousPage.spoken(START, target));
        }
        atrous.whole();
        assertThat(page.locator("#details")).containsText("Stacked deformable layers");
        assertThat(atrous.code()).containsText("from torchvision.ops import DeformConv2d");
    }

    @Test
    @DisplayName("set the rule of the offsets, a mask, offset groups")
    void settings(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        atrous.choice("Offsets").selectOption(AtrousPage.EN.offsetPreset(OffsetPreset.PREDICTED));
        atrous.hasLink(START + "&off=predicted:100");
        page.getByLabel(AtrousPage.EN.mask()).check();
        assertThat(atrous.fact("Offset channels")).containsText("27");
        atrous.field("Amount of the offsets").fill("-150");
        atrous.field("Offset groups").fill("2");
        atrous.field("Offset groups").press("Enter");
        assertThat(atrous.problems().first()).isVisible();
        atrous.field("Offset groups").fill("1");
        atrous.field("Offset groups").press("Enter");
        atrous.hasLink(START + "&mask=1&off=predicted:-150");
    }

    @Test
    @DisplayName("drag a tap with the mouse: the output changes, undo takes the whole drag back, the link shows the same")
    void mouse(Page page) {
        AtrousPage atrous = AtrousPage.open(page, FLAT);
        AtrousPage.Spot output = atrous.spotOf(MIDDLE);
        AtrousPage.Spot tap = atrous.spotOf(new Target(MapKind.INPUT, 1, 3));
        AtrousPage.Spot next = atrous.spotOf(new Target(MapKind.INPUT, 1, 4));
        double cell = next.x() - tap.x();
        String moved = FLAT + "&tap=3,3:0,1:0.5,1.25";
        page.mouse().move(tap.x(), tap.y());
        page.mouse().down();
        page.mouse().move(tap.x() + cell, tap.y());
        page.mouse().move(tap.x() + 1.25 * cell, tap.y() + 0.5 * cell);
        assertThat(atrous.announcement()).hasText(AtrousPage.spoken(moved, MIDDLE));
        assertThat(page).hasURL(AtrousPage.ending(FLAT));
        page.mouse().up();
        atrous.hasLink(moved);
        page.mouse().move(1, 1);
        atrous.painted();
        String dragged = atrous.marks();
        page.navigate("about:blank");
        AtrousPage.open(page, moved);
        assertThat(atrous.cell(MapKind.OUTPUT)).hasText(AtrousPage.spoken(moved, MIDDLE));
        atrous.awaitMarks(dragged);
        page.navigate("about:blank");
        AtrousPage.open(page, FLAT);
        page.mouse().move(tap.x(), tap.y());
        page.mouse().down();
        page.mouse().move(tap.x() + cell, tap.y());
        page.mouse().move(tap.x() + 2 * cell, tap.y());
        page.mouse().up();
        atrous.hasLink(FLAT + "&tap=3,3:0,1:0,2");
        page.keyboard().press("Control+z");
        atrous.hasLink(FLAT);
        page.keyboard().press("Control+y");
        atrous.hasLink(FLAT + "&tap=3,3:0,1:0,2");
        atrous.button(AtrousPage.EN.resetTaps()).click();
        atrous.hasLink(FLAT);
        assertEquals(true, output.x() > tap.x());
    }

    @Test
    @DisplayName("move a tap by keys, a quarter of a cell each, and hear where it reads")
    void keyboard(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        var tap = new Target(MapKind.KERNEL, 1, 2);
        atrous.walkTo(tap);
        assertThat(atrous.cell(MapKind.KERNEL)).hasText(Pattern.compile("Tap \\(1, 2\\), weight 1, of output \\(3, 3\\) is moved by"));
        atrous.press("Shift+ArrowDown", 2);
        atrous.press("Shift+ArrowLeft", 1);
        // Rotated by 30°, the tap at (0, 2) from the centre stands at (1, 1.73).
        atrous.hasLink(START + "&tap=3,3:1,2:1.5,-0.52");
        assertThat(atrous.cell(MapKind.KERNEL)).hasText(Pattern.compile("by \\(1\\.5, −0\\.52\\) and reads at \\(4\\.5, 4\\.48\\)"));
        page.keyboard().press("Control+z");
        atrous.hasLink(START + "&tap=3,3:1,2:1.5,-0.27");
        atrous.button("Reset the moved taps").press("Enter");
        atrous.hasLink(START);
        assertThat(atrous.choice("Offsets")).isFocused();
    }
}
