package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.e2e.harness.InBrowser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("With the mouse, a reader can")
class ControlsIT {
    private static final String START = "#conv?i=7x7&k=3&s=1&d=2&p=same";

    @Test
    @DisplayName("type a number, and the figure follows while it is typed")
    void type(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        atrous.field("Input size").fill("12");
        assertThat(atrous.fact("Output")).hasText("12 × 12");
        assertThat(atrous.step()).hasText("79 of 144");
        atrous.hasLink(START);
        atrous.field("Input size").blur();
        atrous.hasLink("#conv?i=12x12&k=3&s=1&d=2&p=same");
    }

    @Test
    @DisplayName("read what a field takes while typing, in place of its slider, and what is wrong instead of it")
    void range(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        Locator hint = page.getByText("1 to 1\u202f048\u202f576", new Page.GetByTextOptions().setExact(true)).and(page.locator(":visible"));
        assertThat(hint).hasCount(0);
        atrous.field("Stride").focus();
        assertThat(hint).hasCount(1);
        assertThat(atrous.slider("Stride")).hasCSS("opacity", "0");
        BoundingBox box = hint.boundingBox();
        BoundingBox label = page.locator("label", new Page.LocatorOptions().setHasText("Stride")).boundingBox();
        assertTrue(box.x + box.width <= atrous.field("Stride").boundingBox().x);
        assertTrue(box.x >= label.x + label.width || box.y >= label.y + label.height);
        atrous.slider("Stride").hover();
        assertThat(hint).hasCount(0);
        assertThat(atrous.slider("Stride")).hasCSS("opacity", "1");
        page.mouse().move(1, 1);
        atrous.field("Stride").fill("0");
        assertThat(atrous.problems()).hasCount(2);
        assertThat(hint).hasCount(0);
        assertThat(atrous.slider("Stride")).hasCSS("opacity", "1");
    }

    @Test
    @DisplayName("push every slider to both of its ends")
    void sliders(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        for (String name : List.of("Input size", "Kernel size", "Dilation", "Stride")) {
            Locator slider = atrous.slider(name);
            Locator field = atrous.field(name);
            BoundingBox box = slider.boundingBox();
            slider.click(new Locator.ClickOptions().setPosition(box.width - 1, box.height / 2));
            assertThat(field).hasValue(slider.getAttribute("max"));
            slider.click(new Locator.ClickOptions().setPosition(1, box.height / 2));
            assertThat(field).hasValue(slider.getAttribute("min"));
        }
        atrous.hasLink("#conv?i=1x1&k=1&s=1&d=1&p=same");
    }

    @Test
    @DisplayName("drag a slider through many values, which one undo takes back")
    void drag(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        BoundingBox box = atrous.slider("Dilation").boundingBox();
        double y = box.y + box.height / 2;
        page.mouse().move(box.x + 1, y);
        page.mouse().down();
        page.mouse().move(box.x + box.width - 1, y, new Mouse.MoveOptions().setSteps(20));
        assertThat(atrous.field("Dilation")).hasValue("8");
        atrous.hasLink(START);
        page.mouse().up();
        atrous.hasLink(START.replace("d=2", "d=8"));
        atrous.button("Undo").click();
        atrous.hasLink(START);
        assertThat(atrous.button("Undo")).isDisabled();
    }

    @Test
    @DisplayName("set height and width apart, and join them again")
    void linked(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        Locator linked = atrous.named(AriaRole.CHECKBOX, "Height = width");
        linked.uncheck();
        atrous.field("Input size, width").fill("9");
        atrous.field("Stride, height").fill("2");
        atrous.field("Stride, height").blur();
        atrous.hasLink("#conv?i=7x9&k=3&s=2x1&d=2&p=same");
        assertThat(atrous.fact("Output")).hasText("4 × 9");
        linked.check();
        atrous.hasLink("#conv?i=7x7&k=3&s=2&d=2&p=same");
        assertThat(atrous.field("Input size")).hasValue("7");
    }

    @Test
    @DisplayName("choose every padding rule")
    void paddingRules(Page page) {
        // 7 cells and a kernel that spans 2·(3 − 1) + 1 = 5.
        AtrousPage atrous = AtrousPage.open(page, START);
        choosePadding(atrous, "None (valid)", "valid", "3 × 3");
        choosePadding(atrous, "Half the span", "half", "7 × 7");
        choosePadding(atrous, "Full", "full", "11 × 11");
        choosePadding(atrous, "Same, extra cell first", "same-lower", "7 × 7");
        choosePadding(atrous, "Same", "same", "7 × 7");
        choosePadding(atrous, "Custom", "2", "7 × 7");
        atrous.field("Padding, All sides").fill("1");
        assertThat(atrous.fact("Output")).hasText("5 × 5");
        atrous.named(AriaRole.CHECKBOX, "Height = width").uncheck();
        atrous.field("Padding, Bottom").fill("4");
        atrous.field("Padding, Right").fill("0");
        atrous.field("Padding, Right").blur();
        atrous.hasLink(START.replace("same", "1,4,1,0"));
        assertThat(atrous.fact("Output")).hasText("8 × 4");
    }

    private static void choosePadding(AtrousPage atrous, String name, String word, String output) {
        atrous.choice("Amount").selectOption(name);
        atrous.hasLink(START.replace("same", word));
        assertThat(atrous.fact("Output")).hasText(output);
    }

    @Test
    @DisplayName("choose what fills the padding, what cells show, and one dimension")
    void choices(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        atrous.choice("Filled with").selectOption("Reflection");
        atrous.hasLink(START + "&mode=reflect");
        String before = atrous.marks();
        for (String[] show : new String[][] {{"Counts", "&show=counts"}, {"None", "&show=none"}, {"Values", ""}}) {
            atrous.named(AriaRole.RADIO, show[0]).check();
            atrous.hasLink(START + "&mode=reflect" + show[1]);
        }
        atrous.awaitMarks(before);
        atrous.named(AriaRole.RADIO, "1-D").check();
        atrous.hasLink("#conv?i=16&k=3&s=1&d=2&p=same&mode=reflect");
        assertThat(atrous.step()).hasText("9 of 16");
    }

    @Test
    @DisplayName("set channels, groups and bias, and read what they cost")
    void channels(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        page.getByText("Channels and bias").click();
        atrous.field("Input channels").fill("4");
        atrous.field("Output channels").fill("8");
        atrous.field("Groups").fill("2");
        atrous.named(AriaRole.CHECKBOX, "Bias").check();
        atrous.hasLink(START + "&ci=4&co=8&g=2&bias=1");
        // 3·3 taps · 4/2 inputs · 8 outputs, and 8 biases.
        assertThat(atrous.fact("Parameters")).containsText("152");
        assertThat(atrous.fact("Output")).hasText("8 × 7 × 7");
    }
}
