package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.InBrowser;
import atrous.e2e.harness.Site;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
@DisplayName("In a frame of a blog post on another origin")
class FramedIT {
    private static final String LINK = "#conv?i=9x9&k=3&s=1&d=3&p=same&pin=o4,4";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "<iframe {0}>")
    @ValueSource(strings = {"width=\"960\" height=\"640\"", "width=\"360\" height=\"600\"",
            "width=\"700\" height=\"560\" sandbox=\"allow-scripts\""})
    @DisplayName("the page shows its link, works, and stays in the frame")
    void works(String attributes, Page page) throws IOException {
        Files.writeString(folder.resolve("index.html"), """
                <!DOCTYPE html><html lang="en"><head><title>Post</title><link rel="icon" href="data:,"></head>
                <body><h1>Post</h1><iframe title="Atrous" %s src="%s"></iframe></body></html>"""
                .formatted(attributes, Site.secondOrigin() + LINK.replace("&", "&amp;")));
        page.navigate(Site.serve(folder));
        String address = page.url();
        FrameLocator frame = page.frameLocator("iframe");
        Locator step = frame.locator("#player output");
        // (4, 4) of 9 × 9, counted from 1.
        assertThat(step).hasText("41 of 81");
        frame.getByLabel("One step forward").click();
        assertThat(step).hasText("42 of 81");
        frame.getByLabel("Dilation", new FrameLocator.GetByLabelOptions().setExact(true)).last().press("ArrowDown");
        assertThat(frame.locator(".facts")).containsText("5 × 5");
        frame.getByLabel("Language").selectOption("中文");
        assertThat(frame.locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(frame.locator("html")).hasJSProperty("scrollWidth",
                frame.locator("html").evaluate("html => html.clientWidth"));
        assertEquals(address, page.url());
        assertThat(page).hasTitle("Post");
    }
}
