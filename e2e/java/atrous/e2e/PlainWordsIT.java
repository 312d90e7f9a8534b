package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import atrous.e2e.harness.InBrowser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("The controls say in plain words")
class PlainWordsIT {

    @Test
    @DisplayName("why a deformable layer has no choice of dimensions")
    void dimensions(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "#conv?i=16&k=3");
        var why = page.getByText("Deformable layers are two-dimensional, so there is no 1-D here.");
        assertThat(why).isHidden();
        atrous.choice("Layer").selectOption("Deformable");
        assertThat(why).isVisible();
        atrous.choice("Layer").selectOption("Convolution");
        assertThat(why).isHidden();
    }

    @Test
    @DisplayName("other names of dilation, but where there is none")
    void synonyms(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "");
        var names = page.getByText("Also called rate");
        assertThat(names).isVisible();
        atrous.choice("Layer").selectOption("Adaptive max");
        assertThat(names).isHidden();
    }

    @Test
    @DisplayName("that a pooling layer has a window, not a kernel, and what is wrong with an empty field")
    void window(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "#maxpool?i=8x8");
        assertThat(atrous.field("Kernel size")).hasCount(0);
        atrous.field("Window size").fill("");
        assertThat(page.getByText("Window size left empty is not possible: use a whole number from 1")).isVisible();
    }

    @Test
    @DisplayName("that one axis holds a row of values")
    void row(Page page) {
        AtrousPage.open(page, "#conv?i=16&k=3");
        page.locator("summary").first().click();
        assertThat(page.getByText("Paste a row to change the size, too.").first()).isVisible();
        assertThat(page.getByText("Paste a matrix to change the size, too.")).hasCount(0);
    }
}
