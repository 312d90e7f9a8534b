package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.e2e.harness.InBrowser;
import atrous.figure.MapKind;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("Right at the figure, a reader can")
class AtFigureIT {

    private static final String TRANSPOSED = "#convt?i=4x4&k=3&s=2&d=1&p=1";

    @Test
    @InBrowser(width = 390, height = 844, scale = 2, touch = true)
    @DisplayName("choose the layer and its picture on a phone, with all of the figure in the first view")
    void phone(Page page) {
        AtrousPage atrous = AtrousPage.open(page, TRANSPOSED);
        Locator pictures = atrous.named(AriaRole.RADIOGROUP, "Picture");
        for (String picture : new String[] {"Stamp", "Matrix", "Zeros"}) {
            atrous.named(AriaRole.RADIO, picture).tap();
            assertThat(atrous.named(AriaRole.RADIO, picture)).isChecked();
            BoundingBox figure = atrous.figureCanvas().boundingBox();
            assertTrue(bottom(atrous.choice("Layer").boundingBox()) <= figure.y);
            assertTrue(bottom(pictures.boundingBox()) <= figure.y);
            assertTrue(bottom(figure) <= 844, picture + ": " + bottom(figure));
        }
        atrous.choice("Layer").selectOption("Max pooling");
        assertThat(pictures).isHidden();
        assertThat(page.getByText("Picture", new Page.GetByTextOptions().setExact(true))).isHidden();
    }

    private static double bottom(BoundingBox box) {
        return box.y + box.height;
    }

    @Test
    @DisplayName("go from the kind of layer by its pictures to the maps with Tab")
    void tab(Page page) {
        AtrousPage atrous = AtrousPage.open(page, TRANSPOSED);
        atrous.choice("Layer").focus();
        page.keyboard().press("Tab");
        assertThat(atrous.named(AriaRole.RADIO, "Zeros")).isFocused();
        page.keyboard().press("Tab");
        assertThat(atrous.cell(MapKind.INPUT)).isFocused();
    }

    @Test
    @DisplayName("see a label on each row of choices")
    void labels(Page page) {
        AtrousPage.open(page, TRANSPOSED);
        for (String label : new String[] {"Picture", "Cells"}) {
            assertThat(page.getByText(label, new Page.GetByTextOptions().setExact(true))).isVisible();
            assertThat(page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(label).setExact(true))).isVisible();
        }
    }
}
