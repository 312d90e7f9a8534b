package atrous.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.EachEngine;
import atrous.e2e.harness.Site;
import atrous.e2e.harness.Tab;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Every engine can")
class TabIT {
    @TempDir
    private Path folder;

    @EachEngine
    @DisplayName("click, type and press key combinations")
    void clickAndType(Tab tab) throws IOException {
        open(tab, "<input id=\"text\" aria-label=\"text\">");
        tab.click("#text");
        tab.press("a");
        tab.press("+");
        tab.press("ArrowLeft");
        tab.press("Shift+B");
        tab.waitFor("document.getElementById('text').value === 'aB+'");
    }

    @EachEngine
    @DisplayName("draw 1280×720 pixels")
    void screenshot(Tab tab) throws IOException {
        open(tab, "<p>text</p>");
        assertEquals("1280×720", tab.eval("innerWidth + '×' + innerHeight"));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(tab.screenshot()));
        assertEquals("1280×720", image.getWidth() + "×" + image.getHeight());
    }

    private void open(Tab tab, String body) throws IOException {
        Files.writeString(folder.resolve("index.html"),
                "<!DOCTYPE html><html lang=\"en\"><head><title>T</title><link rel=\"icon\" href=\"data:,\"></head><body>"
                        + body + "</body></html>");
        tab.open(Site.serve(folder));
    }
}
