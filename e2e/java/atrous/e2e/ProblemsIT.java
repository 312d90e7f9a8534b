package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.InBrowser;
import atrous.layer.Conv;
import atrous.layer.Field;
import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Where;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
@DisplayName("What can't be had")
class ProblemsIT {
    private static final String START = "#conv?i=7x7&k=3&s=1&d=2&p=valid";

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"0", "-1", "2.5", "many", "1048577", "99999999999999999999", ""})
    @DisplayName("is said beside the control, and the last good figure stays")
    void noWholeNumber(String text, Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        String figure = picture(atrous);
        Locator field = atrous.field("Stride");
        field.fill(text);
        field.blur();
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(field).hasValue(text);
        var problem = new Problem(new Where.OfLayer(Field.STRIDE, Where.ALL_AXES), text,
                new Requirement.WholeNumber(1, Conv.LIMIT));
        assertThat(field).hasAccessibleDescription(AtrousPage.ending(AtrousPage.EN.problem(problem, 2)
                .replace('\u202f', ' ')));
        assertThat(atrous.problems()).hasCount(2);
        assertThat(page.getByText(AtrousPage.EN.shownProblem())).isVisible();
        assertEquals(figure, picture(atrous));
        atrous.hasLink(START);
        field.fill("2");
        field.blur();
        assertThat(atrous.problems()).hasCount(0);
        assertThat(field).hasAttribute("aria-invalid", "false");
        atrous.hasLink(START.replace("s=1", "s=2"));
    }

    @Test
    @DisplayName("because numbers don't fit together names what would fit")
    void conflict(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        String figure = picture(atrous);
        // Three taps four cells apart span 9 cells.
        atrous.slider("Dilation").fill("4");
        assertThat(atrous.problems()).containsText(
                new String[] {"still shows the last layer", "spans 9 cells, but the padded input has 7"});
        assertEquals(figure, picture(atrous));
        atrous.hasLink(START);
        atrous.field("Input size").fill("9");
        assertThat(atrous.problems()).hasCount(0);
        assertThat(atrous.fact("Output")).hasText("1 × 1");
    }

    @Test
    @DisplayName("is the first thing that undo takes back")
    void undo(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        assertThat(atrous.button("Undo")).isDisabled();
        atrous.slider("Dilation").fill("8");
        assertThat(atrous.problems()).hasCount(2);
        atrous.button("Undo").click();
        assertThat(atrous.problems()).hasCount(0);
        assertThat(atrous.field("Dilation")).hasValue("2");
        assertThat(atrous.button("Undo")).isDisabled();
        atrous.hasLink(START);
    }

    private static String picture(AtrousPage atrous) {
        return (String) atrous.figureCanvas().locator("canvas").first().evaluate("c => c.toDataURL()");
    }
}
