package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.InBrowser;
import atrous.figure.MapKind;
import atrous.figure.Target;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A reader of a layer with several channels can")
class ChannelsIT {
    private static final String START = "#conv?i=7x7&k=3&s=1&d=2&p=same";
    private static final String CHANNELS = START + "&ci=3&co=2&bias=1";

    private static void type(AtrousPage atrous, String field, String number) {
        atrous.field(field).fill(number);
        atrous.field(field).blur();
    }

    @Test
    @DisplayName("set their numbers and the bias, and read what each adds to an output")
    void set(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "");
        assertThat(atrous.slider("Output channel")).isHidden();
        page.getByText("Channels and bias").click();
        type(atrous, "Input channels", "3");
        type(atrous, "Output channels", "2");
        atrous.named(AriaRole.CHECKBOX, "Bias").check();
        atrous.hasLink(CHANNELS);
        Target output = new Target(MapKind.OUTPUT, 2, 3);
        atrous.walkTo(output);
        assertThat(atrous.cell(MapKind.OUTPUT)).hasText(AtrousPage.spoken(CHANNELS, output));
        assertThat(atrous.cell(MapKind.OUTPUT))
                .hasText(Pattern.compile("; channel 1: .+ \\+ channel 2: .+ \\+ channel 3: .+ \\+ bias 1 = .+$"));
        assertThat(page.getByRole(AriaRole.GRID, new Page.GetByRoleOptions().setName("Kernel 3 × 3 × 3"))).hasCount(1);
    }

    @Test
    @DisplayName("choose which are shown, by mouse and by keys, undo that, and open the link again")
    void shown(Page page) {
        AtrousPage atrous = AtrousPage.open(page, CHANNELS);
        String first = atrous.marks();
        BoundingBox box = atrous.slider("Output channel").boundingBox();
        page.mouse().click(box.x + box.width - 4, box.y + box.height / 2);
        atrous.hasLink(CHANNELS + "&oc=2");
        atrous.awaitOtherMarks(first);
        atrous.slider("Input channel").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        atrous.hasLink(CHANNELS + "&ic=3&oc=2");
        assertThat(atrous.slider("Input channel")).hasAttribute("aria-valuetext", "3 of 3");
        Target output = new Target(MapKind.OUTPUT, 2, 3);
        atrous.walkTo(output);
        assertThat(atrous.cell(MapKind.OUTPUT)).hasText(AtrousPage.spoken(CHANNELS + "&ic=3&oc=2", output));
        atrous.button("Undo").click();
        atrous.hasLink(CHANNELS + "&ic=2&oc=2");
        page.reload();
        assertThat(atrous.slider("Input channel")).hasValue("2");
        assertThat(atrous.slider("Output channel")).hasValue("2");
    }

    @Test
    @DisplayName("read one output as the sum of its channels, as the figure has it")
    void terms(Page page) {
        AtrousPage atrous = AtrousPage.open(page, CHANNELS + "&pin=o1,1").whole();
        Locator drawing = page.locator(".exhibits canvas").first();
        Target output = new Target(MapKind.OUTPUT, 1, 1);
        assertThat(drawing).hasAttribute("aria-label",
                "One output, channel by channel. " + AtrousPage.spoken(CHANNELS, output));
        atrous.slider("Output channel").focus();
        page.keyboard().press("ArrowRight");
        assertThat(drawing).hasAttribute("aria-label",
                "One output, channel by channel. " + AtrousPage.spoken(CHANNELS + "&oc=2", output));
    }

    @Test
    @DisplayName("slide groups to depthwise, by mouse and by keys, and back")
    void groups(Page page) {
        String link = START + "&ci=4&co=8";
        AtrousPage atrous = AtrousPage.open(page, link).whole();
        Locator groups = page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Groups"));
        groups.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("2").setExact(true)).click();
        atrous.hasLink(link + "&g=2");
        page.keyboard().press("ArrowRight");
        atrous.hasLink(link + "&g=4");
        // The section above is gone now: an output reads one channel.
        assertThat(groups.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("4").setExact(true))).isFocused();
        Locator marked = page.locator(".exhibits tr[aria-current]").first();
        assertThat(marked).containsText("depthwise");
        assertThat(marked).containsText("72");
        assertThat(atrous.fact("Parameters")).hasText("72");
        assertThat(atrous.slider("Input channel in the group")).isHidden();
        assertThat(atrous.code()).containsText("groups=4");
        atrous.button("Undo").click();
        atrous.hasLink(link + "&g=2");
        page.reload();
        assertThat(atrous.slider("Input channel in the group")).isVisible();
    }

    @Test
    @DisplayName("type values into the first channel, and is told why not into others")
    void typing(Page page) {
        AtrousPage atrous = AtrousPage.open(page, CHANNELS + "&oc=2");
        atrous.walkTo(new Target(MapKind.KERNEL, 0, 0));
        page.keyboard().type("5");
        page.keyboard().press("Enter");
        assertThat(atrous.problems().first()).containsText("show the first channel on both sides");
        atrous.slider("Output channel").focus();
        page.keyboard().press("ArrowLeft");
        atrous.walkTo(new Target(MapKind.KERNEL, 0, 0));
        page.keyboard().type("5");
        page.keyboard().press("Enter");
        assertThat(atrous.cell(MapKind.KERNEL)).hasText(Pattern.compile("^Weight \\(0, 0\\) = 5"));
        assertThat(atrous.problems()).hasCount(0);
    }

    @Test
    @InBrowser(width = 390, height = 844, touch = true)
    @DisplayName("do so on a phone, where nothing is wider than the window")
    void phone(Page page) {
        AtrousPage atrous = AtrousPage.open(page, CHANNELS.replace("co=2", "co=64")).whole();
        assertThat(atrous.slider("Output channel")).isVisible();
        assertEquals(390, page.evaluate("() => document.documentElement.scrollWidth"));
        assertEquals(true, atrous.slider("Output channel").boundingBox().height >= 44);
    }
}
