package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.InBrowser;
import atrous.text.Messages;
import atrous.text.SimplifiedChinese;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("Language and theme")
class LanguageAndThemeIT {
    private static final Messages ZH = new SimplifiedChinese();
    /** Words that are the same in Chinese: names, units, and words that programs use. */
    private static final String LATIN = "(Atrous|atrous|à trous|English|PyTorch|Keras|JAX|ONNX|float32|KiB|Enter|Esc|Tab"
            + "|same|valid|half|full|zeros|reflect|replicate|circular|box|Sobel|NumPy|Howard|MobileNets|arXiv|[A-Za-z]{1,2}|k//2)";

    @Test
    @DisplayName("of the page change when the reader chooses, and are kept")
    void chosen(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        atrous.choice("Language").selectOption("中文");
        assertThat(page.locator("html")).hasAttribute("lang", ZH.languageTag());
        assertThat(page).hasTitle(ZH.pageTitle());
        assertThat(atrous.choice(ZH.language())).isFocused();
        assertThat(atrous.button(ZH.play())).isVisible();
        atrous.choice(ZH.theme()).selectOption(new SelectOption().setValue("DARK"));
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        atrous.choice(ZH.speed()).selectOption(ZH.fast());
        atrous.hasLink("/");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("lang", ZH.languageTag());
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(atrous.choice(ZH.speed()).locator("option:checked")).hasText(ZH.fast());
        atrous.choice(ZH.language()).selectOption("English");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    @DisplayName("chosen where the browser lets nothing be stored hold for the tab, back to where it was in the other language")
    void notStored(Page page) {
        page.addInitScript("Storage.prototype.getItem = Storage.prototype.setItem = () => { throw new Error('No'); }");
        AtrousPage atrous = AtrousPage.open(page, "");
        atrous.choice("Theme").selectOption(new SelectOption().setValue("DARK"));
        atrous.field("Stride").press("ArrowUp");
        atrous.hasLink("#conv?i=7x7&k=3&s=2&d=2&p=same");
        atrous.choice("Language").selectOption("中文");
        assertThat(page.locator("html")).hasAttribute("lang", ZH.languageTag());
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(atrous.choice(ZH.language())).isFocused();
        page.goBack();
        // ⌈7 / 1⌉ outputs along each axis, the one in the middle.
        assertThat(atrous.step()).hasText("25 / 49");
        page.goForward();
        assertThat(atrous.step()).hasText("11 / 16");
    }

    @Test
    @InBrowser(locale = "zh-CN", colorScheme = ColorScheme.DARK)
    @DisplayName("are the browser's until the reader chooses")
    void automatic(Page page) {
        AtrousPage.open(page, "");
        assertThat(page.locator("html")).hasAttribute("lang", ZH.languageTag());
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        String dark = background(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(page.locator("html")).hasAttribute("data-theme", "light");
        page.waitForCondition(() -> !dark.equals(background(page)));
    }

    @Test
    @DisplayName("in dark draw the figure in other colours, too")
    void figure(Page page) {
        AtrousPage atrous = AtrousPage.open(page, "");
        Locator base = atrous.figureCanvas().locator("canvas").first();
        Object light = base.evaluate("c => c.toDataURL()");
        atrous.choice("Theme").selectOption(new SelectOption().setValue("DARK"));
        page.waitForCondition(() -> !light.equals(base.evaluate("c => c.toDataURL()")));
    }

    @Test
    @InBrowser(locale = "zh-CN")
    @DisplayName("leave no English on the Chinese page, nor in what is said of it")
    void nothingInEnglish(Page page) {
        for (String link : List.of("", "#conv?i=9x12&k=3&s=2&d=2&p=1,2,3,4&mode=reflect&ci=4&co=8&g=2&bias=1&vs=1",
                "#conv?i=16&k=3&s=1&d=2&p=same", "#conv?i=300x300&k=3&s=1&d=2&p=same&show=counts",
                "#conv?i=7x7&k=0&s=1&d=2&p=same&x=1")) {
            page.navigate("about:blank");
            AtrousPage atrous = AtrousPage.open(page, link);
            for (Locator summary : page.locator("summary").all()) {
                summary.click();
            }
            atrous.field(ZH.stride()).or(atrous.field(ZH.stride() + ZH.comma() + ZH.height())).first().fill("0");
            assertThat(atrous.problems().first()).isVisible();
            assertEquals("", english((String) page.evaluate(TEXTS)), link);
        }
    }

    /** All text but the code, and what only a screen reader says. */
    private static final String TEXTS = """
            () => [document.title, document.querySelector('header').innerText, document.querySelector('main').innerText]
                .concat([...document.querySelectorAll('[aria-label], [title], [aria-valuetext]')]
                    .flatMap(e => [e.ariaLabel, e.title, e.ariaValueText]))
                .concat([...document.querySelectorAll('.cell, #announcement')].map(e => e.textContent))
                .filter(text => text)
                .map(text => text.split(document.querySelector('pre')?.innerText || '\\n\\n').join(' '))
                .join('\\n')""";

    private static String english(String texts) {
        return String.join("\n", Stream.of(texts.split("\n"))
                .filter(line -> line.replaceAll("(?<![A-Za-z])" + LATIN + "(?![A-Za-z])", "").matches(".*[A-Za-z].*"))
                .distinct().toList());
    }

    private static String background(Page page) {
        return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
    }
}
