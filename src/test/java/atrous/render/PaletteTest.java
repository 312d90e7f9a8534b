package atrous.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.scene.Paint;
import atrous.scene.Paint.Role;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A palette")
class PaletteTest {

    /** CSS Color 4's system colours, as far as they are of use here. */
    private static final Set<String> SYSTEM = Set.of("Canvas", "CanvasText", "GrayText", "Highlight", "HighlightText", "LinkText",
            // Between two: text stands on it.
            "color-mix(in srgb,GrayText 30%,Canvas)");

    /** Up to this much of the text's colour, text still stands out: 5.7 to 1 where the page is black, more on white. */
    private static final Predicate<String> MIXED =
            Pattern.compile("color-mix\\(in srgb,CanvasText ([1-3]?[0-9]|40)%,Canvas\\)").asMatchPredicate();

    @ParameterizedTest
    @EnumSource
    @DisplayName("has a colour for every role and every step of the ramp")
    void complete(Palette palette) {
        for (Role role : Role.values()) {
            assertColour(palette, role);
        }
        for (int step = 0; step <= 100; step++) {
            assertColour(palette, new Paint.Ramp(step / 100.0));
            assertColour(palette, new Paint.OnRamp(step / 100.0));
        }
    }

    private static void assertColour(Palette palette, Paint paint) {
        String colour = palette.colour(paint);
        boolean right = paint == Role.NONE ? colour.equals("none")
                : palette == Palette.FORCED ? SYSTEM.contains(colour) || paint instanceof Paint.Ramp && MIXED.test(colour) : colour.matches("#[0-9a-f]{6}");
        assertTrue(right, palette + " " + paint + " is " + colour);
    }

    /** WCAG 1.4.3: 4.5 to 1 for text. */
    @ParameterizedTest
    @CsvSource({"INK, BACKGROUND", "INK, INPUT", "INK, OUTPUT", "INK, TAP_FAINT", "ON_TAP, TAP", "MUTED, BACKGROUND",
        "MUTED, PADDING", "ACCENT, BACKGROUND"})
    @DisplayName("has text that can be read on what it stands on")
    void text(Role text, Role fill) {
        for (Palette palette : Set.of(Palette.LIGHT, Palette.DARK, Palette.PRINT)) {
            double contrast = Contrast.of(palette.colour(text), palette.colour(fill));
            assertTrue(contrast >= 4.5, () -> palette + ": " + contrast);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"INK", "MUTED"})
    @DisplayName("of the system's colours writes in its text colour: its grey is for what is switched off")
    void forcedText(Role text) {
        assertEquals("CanvasText", Palette.FORCED.colour(text));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "PRINT"})
    @DisplayName("has counts that can be read on every step of the ramp")
    void ramp(Palette palette) {
        for (int step = 0; step <= 1000; step++) {
            double share = step / 1000.0;
            double contrast = Contrast.of(palette.colour(new Paint.OnRamp(share)), palette.colour(new Paint.Ramp(share)));
            assertTrue(contrast >= 4.5, () -> share + ": " + contrast);
        }
    }

    /** WCAG 1.4.11: 3 to 1 for what is needed to understand a graphic. */
    @ParameterizedTest
    @CsvSource({"TAP_LINE, BACKGROUND", "TAP_LINE, INPUT", "OUTPUT_SELECTED, OUTPUT", "DEAD, BACKGROUND", "DEAD, INPUT",
        "HOLE, BACKGROUND"})
    @DisplayName("has outlines that can be told from what they surround")
    void lines(Role line, Role fill) {
        for (Palette palette : Set.of(Palette.LIGHT, Palette.DARK, Palette.PRINT)) {
            double contrast = Contrast.of(palette.colour(line), palette.colour(fill));
            assertTrue(contrast >= 3, () -> palette + ": " + contrast);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "PRINT"})
    @DisplayName("has a ramp on which more always stands out more from the page, in even steps")
    void rampIsEven(Palette palette) {
        double page = lightness(palette.colour(Role.BACKGROUND));
        double all = Math.abs(lightness(palette.colour(new Paint.Ramp(1))) - lightness(palette.colour(new Paint.Ramp(0))));
        assertTrue(all > 40, () -> "the ramp spans " + all);
        double before = Math.abs(lightness(palette.colour(new Paint.Ramp(0))) - page);
        for (int step = 1; step <= 10; step++) {
            double now = Math.abs(lightness(palette.colour(new Paint.Ramp(step / 10.0))) - page);
            assertEquals(all / 10, now - before, all / 20, palette + " step " + step);
            before = now;
        }
    }

    /** CIE L*, from 0 (black) to 100 (white). */
    private static double lightness(String colour) {
        return 116 * Math.cbrt(Contrast.luminance(colour)) - 16;
    }

    @Test
    @DisplayName("tells the three maps apart")
    void maps() {
        for (Palette palette : Set.of(Palette.LIGHT, Palette.DARK)) {
            Set<String> fills = Set.of(palette.colour(Role.INPUT), palette.colour(Role.TAP), palette.colour(Role.OUTPUT));
            assertEquals(3, fills.size());
            assertFalse(fills.contains(palette.colour(Role.BACKGROUND)));
        }
    }
}
