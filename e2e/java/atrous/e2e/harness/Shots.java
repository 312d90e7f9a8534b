package atrous.e2e.harness;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Saves pictures of the page as {@code target/screenshots/NAME.png}, for people to look at. */
public final class Shots {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private Shots() {
    }

    public static Path save(Page page, String name) {
        return save(page.screenshot(), name);
    }

    /** All of the page, not only what the window shows. */
    public static Path saveWhole(Page page, String name) {
        return save(page.screenshot(new Page.ScreenshotOptions().setFullPage(true)), name);
    }

    public static Path save(Tab tab, String name) {
        return save(tab.screenshot(), name);
    }

    /** What a page looked like when its test failed. */
    static void saveFailure(ExtensionContext context, byte[] png) {
        String test = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName();
        save(png, "failed/" + test + " " + context.getDisplayName().replaceAll("[^\\p{Alnum} ]+", "-"));
    }

    private static Path save(byte[] png, String name) {
        try {
            Path file = FOLDER.resolve(name + ".png");
            Files.createDirectories(file.getParent());
            return Files.write(file, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
