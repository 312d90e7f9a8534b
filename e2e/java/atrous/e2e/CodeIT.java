package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.code.Framework;
import atrous.e2e.harness.InBrowser;
import atrous.state.Side;
import atrous.text.Messages;
import atrous.text.SimplifiedChinese;
import atrous.view.LayerDetails;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("The code")
class CodeIT {
    private static final String LINK = "#conv?i=9x12&k=3&s=2x1&d=2&p=1,2,3,4&mode=reflect&ci=4&co=8&g=2&bias=1";
    private static final String[] NAMES = {"PyTorch", "Keras", "JAX", "ONNX"};

    @Test
    @DisplayName("is that of the layer in every framework, follows the layer, and is kept")
    void frameworks(Page page) {
        AtrousPage atrous = AtrousPage.open(page, LINK);
        for (Framework framework : Framework.values()) {
            atrous.code();
            atrous.named(AriaRole.RADIO, NAMES[framework.ordinal()]).check();
            assertEqualsSoon(atrous, expected(framework, LINK, AtrousPage.EN));
        }
        atrous.field("Stride, height").fill("3");
        assertEqualsSoon(atrous, expected(Framework.ONNX, LINK.replace("s=2x1", "s=3x1"), AtrousPage.EN));
        page.reload();
        assertEqualsSoon(atrous, expected(Framework.ONNX, LINK.replace("s=2x1", "s=3x1"), AtrousPage.EN));
    }

    @Test
    @InBrowser(locale = "zh-CN")
    @DisplayName("has its remarks in Chinese")
    void chinese(Page page) {
        AtrousPage atrous = AtrousPage.open(page, LINK);
        assertEqualsSoon(atrous, expected(Framework.PYTORCH, LINK, new SimplifiedChinese()));
    }

    @Test
    @DisplayName("can be copied")
    void copy(Page page, BrowserContext context) {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        AtrousPage atrous = AtrousPage.open(page, LINK);
        assertThat(atrous.code()).containsText("nn.Conv2d");
        atrous.button("Copy").click();
        assertThat(atrous.button("Copied")).isVisible();
        assertEquals(expected(Framework.PYTORCH, LINK, AtrousPage.EN),
                page.evaluate("navigator.clipboard.readText()"));
    }

    private static void assertEqualsSoon(AtrousPage atrous, String code) {
        assertThat(atrous.code()).hasText(code);
        assertEquals(code, atrous.code().textContent());
    }

    private static String expected(Framework framework, String link, Messages m) {
        return new LayerDetails(link, m).program(Side.FIRST, framework);
    }
}
