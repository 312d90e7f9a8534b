package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import atrous.e2e.harness.InBrowser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A reader who asks for the output size of a transposed convolution can")
class OutputSizeDialectIT {

    private static final String START = "#convt?i=4x4&k=3&s=2&d=1&p=1";

    private static AtrousPage open(Page page, String link) {
        AtrousPage atrous = AtrousPage.open(page, link);
        atrous.code();
        return atrous;
    }

    private static Locator option(Page page, String choice, String option) {
        return page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(choice).setExact(true))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(option).setExact(true));
    }

    @Test
    @DisplayName("read the sizes that lead back, and what each dialect makes of its words")
    void read(Page page) {
        open(page, START);
        Locator exhibits = page.locator(".exhibits");
        assertThat(exhibits).containsText("takes sizes 7 and 8 to 4");
        Locator rows = exhibits.locator("table").first().locator("tr");
        for (List<String> row : List.of(List.of("PyTorch", "padding=1, output_padding=1", "8 × 8"),
                List.of("Keras", "padding=\"same\"", "8 × 8"), List.of("TensorFlow", "padding=\"SAME\", output_shape=[1, 7, 7, 1]", "7 × 7"),
                List.of("ONNX", "auto_pad=\"VALID\"", "9 × 9"))) {
            assertThat(rows.filter(new Locator.FilterOptions().setHasText(row.get(1))).first()).containsText(row.get(0));
            assertThat(rows.filter(new Locator.FilterOptions().setHasText(row.get(1))).first()).containsText(row.get(2));
        }
    }

    @Test
    @DisplayName("switch the dialect and choose its words, and the figure follows")
    void choose(Page page) {
        AtrousPage atrous = open(page, START);
        assertThat(option(page, "Its words", "padding=1, output_padding=0: 7 × 7")).isChecked();
        option(page, "Its words", "padding=1, output_padding=1: 8 × 8").check();
        atrous.hasLink(START + "&op=1");
        assertThat(atrous.fact("Output")).hasText("8 × 8");
        option(page, "Dialect", "Keras").check();
        atrous.hasLink(START + "&op=1&as=keras");
        option(page, "Its words", "\"same\": 8 × 8").check();
        atrous.hasLink("#convt?i=4x4&k=3&s=2&d=1&p=0,1,0,1&as=keras");
        option(page, "Dialect", "ONNX").check();
        atrous.hasLink("#convt?i=4x4&k=3&s=2&d=1&p=0,1,0,1&as=onnx");
        assertThat(option(page, "Its words", "\"SAME_UPPER\": 8 × 8")).isChecked();
        option(page, "Its words", "\"SAME_LOWER\": 8 × 8").check();
        atrous.hasLink("#convt?i=4x4&k=3&s=2&d=1&p=1,0,1,0&as=onnx");
        atrous.button("Undo").click();
        atrous.hasLink("#convt?i=4x4&k=3&s=2&d=1&p=0,1,0,1&as=onnx");
    }

    @Test
    @DisplayName("do so with the keys, and keep the focus")
    void keys(Page page) {
        AtrousPage atrous = open(page, START + "&as=tensorflow");
        option(page, "Dialect", "TensorFlow").focus();
        page.keyboard().press("Tab");
        Locator first = option(page, "Its words", "\"SAME\", output_shape=[1, 7, 7, 1]: 7 × 7");
        assertThat(first).isFocused();
        page.keyboard().press("ArrowRight");
        atrous.hasLink("#convt?i=4x4&k=3&s=2&d=1&p=0,1,0,1&as=tensorflow");
        assertThat(option(page, "Its words", "\"SAME\", output_shape=[1, 8, 8, 1]: 8 × 8")).isFocused();
        assertThat(atrous.fact("Output")).hasText("8 × 8");
    }

    @Test
    @DisplayName("take a choice back, or get other words to choose from, with the focus on the one that holds")
    void focus(Page page) {
        AtrousPage atrous = open(page, START);
        option(page, "Its words", "padding=1, output_padding=1: 8 × 8").check();
        atrous.hasLink(START + "&op=1");
        atrous.painted();
        page.keyboard().press("Control+z");
        atrous.hasLink(START);
        assertThat(option(page, "Its words", "padding=1, output_padding=0: 7 × 7")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        atrous.hasLink(START.replace("p=1", "p=0"));
        assertThat(option(page, "Its words", "padding=0, output_padding=0: 9 × 9")).isFocused();
    }
}
