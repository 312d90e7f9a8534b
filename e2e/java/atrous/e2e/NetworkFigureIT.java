package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import atrous.e2e.harness.InBrowser;
import atrous.e2e.harness.Site;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("In the figure of a network, a reader")
class NetworkFigureIT {
    private static final String STACK = "#t=input+33x33;conv+3;conv+3+d2;conv+3+d4";
    /** One pixel. */
    private static final byte[] PNG = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static void open(Page page, String hash) {
        page.navigate(Site.url() + "network.html" + hash);
        assertThat(captions(page)).containsText("sees");
    }

    private static Locator captions(Page page) {
        return page.locator("#figures .captions");
    }

    private static Locator surface(Page page) {
        return page.locator("#figures .canvas");
    }

    private static Locator choice(Page page, String text) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private static Object pixels(Page page, int canvas) {
        return surface(page).locator("canvas").nth(canvas).evaluate("c => c.toDataURL()");
    }

    @Test
    @DisplayName("pins a cell with the mouse and points at an input cell to see where it goes")
    void mouse(Page page) {
        open(page, STACK);
        assertThat(captions(page)).containsText("Cell (16, 16) of conv 3 sees 15 × 15 cells of the input and reads all of them.");
        BoundingBox box = surface(page).boundingBox();
        double cell = (box.width - 150 - 132) / 33;
        double x = box.x + 150 + 10.5 * cell;
        // From the top: outputs, two maps, the input; each as high as the others.
        double pitch = (box.height - 26) / 4;
        page.mouse().click(x, box.y + 0.5 * pitch);
        assertThat(captions(page)).containsText("Cell (10, 16) of conv 3");
        assertThat(page).hasURL(Site.url() + "network.html" + STACK + "&pin=conv+3:10,16");
        page.mouse().move(x, box.y + 3.5 * pitch);
        assertThat(captions(page)).containsText("Input cell 10 has a part in 15 cells of conv 3, from 3 to 17.");
        page.mouse().move(2, 2);
        assertThat(captions(page)).not().containsText("Input cell");
    }

    @Test
    @DisplayName("moves the pin by keys, from cell to cell and from map to map, and is told")
    void keyboard(Page page) {
        open(page, STACK);
        surface(page).focus();
        surface(page).press("ArrowRight");
        assertThat(captions(page)).containsText("Cell (17, 16) of conv 3");
        assertThat(page.locator("#announcement")).containsText("Cell (17, 16) of conv 3 sees 15 × 15");
        surface(page).press("ArrowDown");
        assertThat(captions(page)).containsText("Cell (17, 16) of conv 2 sees 7 × 7");
        surface(page).press("Home");
        assertThat(captions(page)).containsText("Cell (0, 16) of conv 2");
        surface(page).press("Escape");
        assertThat(captions(page)).containsText("Cell (16, 16) of conv 3");
        choice(page, "Width").check();
        surface(page).focus();
        surface(page).press("End");
        assertThat(captions(page)).containsText("Cell (16, 32) of conv 3");
    }

    @Test
    @DisplayName("sees the fields on the input, with its cells by paths or influence")
    void onInput(Page page) {
        open(page, STACK);
        choice(page, "On input").check();
        Object plain = pixels(page, 0);
        choice(page, "Paths").check();
        assertThat(captions(page)).containsText("more paths");
        assertNotEquals(plain, pixels(page, 0));
        choice(page, "Influence").check();
        assertThat(captions(page)).containsText("more influence");
        assertThat(page).hasURL(Site.url() + "network.html" + STACK + "&view=squares&heat=influence");
        page.reload();
        assertThat(captions(page)).containsText("more influence");
    }

    @Test
    @DisplayName("puts a picture under the field, which leaves nothing of it on the network")
    void picture(Page page) {
        open(page, STACK + "&view=squares");
        Object plain = pixels(page, 0);
        Locator file = page.locator("#figures input[type=file]");
        file.setInputFiles(new FilePayload("dot.png", "image/png", PNG));
        assertThat(page.locator("#figures .picture")).containsText("33 × 33 pixels");
        assertNotEquals(plain, pixels(page, 0));
        page.getByText("Remove picture").click();
        assertEquals(plain, pixels(page, 0));
        file.setInputFiles(new FilePayload("notes.txt", "text/plain", "no".getBytes()));
        assertThat(page.locator("#figures .picture")).containsText("“notes.txt” can't be shown as a picture");
    }

    @Test
    @DisplayName("drops a picture on the maps and sees it under the field")
    void dropped(Page page) {
        open(page, STACK);
        page.evaluate("""
                bytes => {
                    const data = new DataTransfer();
                    data.items.add(new File([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))], 'dot.png', {type: 'image/png'}));
                    document.querySelector('#figures .canvas').dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true}));
                }""", Base64.getEncoder().encodeToString(PNG));
        assertThat(page.locator("#figures .picture")).containsText("33 × 33 pixels");
        assertThat(page).hasURL(Site.url() + "network.html" + STACK + "&view=squares");
    }
}
