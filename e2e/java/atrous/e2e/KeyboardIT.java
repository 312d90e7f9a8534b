package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.InBrowser;
import atrous.figure.MapKind;
import atrous.figure.Target;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
@DisplayName("With the keyboard, a reader can")
class KeyboardIT {
    private static final String START = "#conv?i=7x7&k=3&s=1&d=2&p=same";

    @Test
    @DisplayName("step a number up and down, by one and by ten")
    void fields(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        Locator field = atrous.field("Input size");
        field.press("ArrowUp");
        assertThat(field).hasValue("8");
        field.press("Shift+ArrowUp");
        assertThat(field).hasValue("18");
        field.press("ArrowDown");
        atrous.hasLink("#conv?i=17x17&k=3&s=1&d=2&p=same");
        field.press("Control+a");
        page.keyboard().type("20");
        page.keyboard().press("Enter");
        atrous.hasLink("#conv?i=20x20&k=3&s=1&d=2&p=same");
    }

    @Test
    @DisplayName("move every slider")
    void sliders(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        for (String name : List.of("Input size", "Kernel size", "Dilation", "Stride")) {
            int before = Integer.parseInt(atrous.field(name).inputValue());
            atrous.slider(name).press("ArrowRight");
            assertThat(atrous.field(name)).hasValue(Integer.toString(before + 1));
        }
        atrous.hasLink("#conv?i=8x8&k=4&s=2&d=3&p=same");
    }

    @Test
    @DisplayName("choose, check and switch")
    void choices(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        atrous.choice("Filled with").press("ArrowDown");
        atrous.hasLink(START + "&mode=reflect");
        atrous.named(AriaRole.RADIO, "Values").press("ArrowRight");
        atrous.hasLink(START + "&mode=reflect&show=counts");
        atrous.named(AriaRole.CHECKBOX, "Compare").press("Space");
        assertThat(page.getByText("B: 3 × 3, dilation 1").first()).isVisible();
        atrous.named(AriaRole.CHECKBOX, "Compare").press("Space");
        atrous.named(AriaRole.RADIO, "2-D").press("ArrowLeft");
        assertThat(atrous.named(AriaRole.RADIO, "1-D")).isFocused();
        assertThat(atrous.step()).hasText("9 of 16");
    }

    @Test
    @DisplayName("skip to the figure, go from map to map with Tab, and see where the focus is")
    void tab(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        page.keyboard().press("Tab");
        assertThat(atrous.named(AriaRole.LINK, "Skip to the figure")).isFocused();
        page.keyboard().press("Enter");
        atrous.hasLink(START);
        for (MapKind map : MapKind.values()) {
            page.keyboard().press("Tab");
            assertThat(atrous.cell(map)).isFocused();
            assertThat(atrous.cell(map)).not().hasCSS("outline-style", "none");
        }
        page.keyboard().press("Tab");
        assertThat(atrous.button("Play")).isFocused();
    }

    @Test
    @DisplayName("go to the ends of a row with Home and End, to the corners of a map with Ctrl")
    void ends(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        atrous.walkTo(new Target(MapKind.INPUT, 1, 2));
        for (String[] step : new String[][] {{"End", "1, 8"}, {"Control+End", "8, 8"}, {"Home", "8, −2"},
                {"Control+Home", "−2, −2"}}) {
            page.keyboard().press(step[0]);
            assertThat(atrous.cell(MapKind.INPUT)).containsText("(" + step[1] + ")");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {START, "#convt?i=4x4&k=3&s=2&p=1", "#deform", "#adaptmax?i=8x8&out=3", "#maxpool"})
    @DisplayName("reach everything that can be used, see where the focus is, and nothing keeps it")
    void everything(String link, Page page) {
        AtrousPage.open(page, link).whole();
        page.evaluate("scrollTo(0, 0)");
        var reached = new ArrayList<String>();
        page.keyboard().press("Tab");
        while (!(Boolean) page.evaluate("document.activeElement === document.body") && reached.size() < 100) {
            reached.add((String) page.evaluate("document.activeElement.tagName"));
            page.evaluate("document.activeElement.dataset.reached = 'yes'");
            assertEquals("", page.evaluate(HIDDEN));
            page.keyboard().press("Tab");
        }
        assertEquals("", page.evaluate("""
                () => [...document.querySelectorAll('a, button, input, select, textarea, summary, [tabindex="0"]')]
                    .filter(e => e.checkVisibility() && !e.disabled && !e.dataset.reached)
                    .filter(e => e.type !== 'radio' || e.checked)
                    .map(e => e.outerHTML).join('\\n')"""));
    }

    /** What has the focus, if that can't be seen. */
    private static final String HIDDEN = """
            () => {
                const held = document.activeElement === document.body ? null : document.activeElement;
                const shown = held?.type === 'radio' ? held.closest('label') : held;
                const box = shown?.getBoundingClientRect();
                return !held || getComputedStyle(shown).outlineStyle !== 'none' && box.bottom > 0 && box.top < innerHeight
                    ? '' : shown.outerHTML;
            }""";

    @Test
    @DisplayName("undo and redo, in a field too")
    void undo(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        atrous.field("Stride").press("ArrowUp");
        atrous.hasLink(START.replace("s=1", "s=2"));
        atrous.field("Dilation").press("ArrowUp");
        atrous.hasLink(START.replace("s=1&d=2", "s=2&d=3"));
        page.keyboard().press("Control+z");
        atrous.hasLink(START.replace("s=1", "s=2"));
        assertThat(atrous.field("Dilation")).hasValue("2");
        page.keyboard().press("Control+z");
        atrous.hasLink(START);
        page.keyboard().press("Control+Shift+z");
        atrous.hasLink(START.replace("s=1", "s=2"));
        page.keyboard().press("Control+y");
        atrous.hasLink(START.replace("s=1&d=2", "s=2&d=3"));
        assertThat(atrous.button("Redo")).isDisabled();
    }

    @Test
    @DisplayName("undo by its button until there is nothing left, and redo from where the focus is then")
    void undoAll(Page page) {
        AtrousPage atrous = AtrousPage.open(page, START);
        atrous.field("Stride").press("ArrowUp");
        atrous.hasLink(START.replace("s=1", "s=2"));
        // The link is written before the button is painted, and one that is disabled takes no key.
        assertThat(atrous.button("Undo")).isEnabled();
        atrous.button("Undo").press("Enter");
        atrous.hasLink(START);
        assertThat(atrous.button("Undo")).isDisabled();
        assertThat(atrous.button("Redo")).isFocused();
    }
}
