package atrous.render;

import atrous.scene.Paint;

/**
 * The colour of every role in one theme. Hues are from the Okabe–Ito set (input blue, tap orange, output bluish green,
 * dead vermillion), told apart with any colour vision; the ramp grows evenly in lightness (after ColorBrewer Oranges).
 */
public enum Palette {
    LIGHT(0), DARK(1),
    /** Light, but for ink and paper. */
    PRINT(0),
    /** System colours, for {@code forced-colors}. */
    FORCED(2);

    /** Light, dark and forced, in the order of the roles. A switch for each would be much larger on the page. */
    private static final String[][] COLOURS = {
            {"none", "none", "none"}, // NONE
            {"#fdfdfb", "#16181a", "Canvas"}, // BACKGROUND
            {"#1d1f21", "#e8e6e3", "CanvasText"}, // INK
            {"#575c61", "#a6acb2", "CanvasText"}, // MUTED
            {"#d9dadb", "#34383c", "GrayText"}, // HAIRLINE
            {"#0b63a5", "#6db4ee", "Highlight"}, // ACCENT
            {"#dbe9f5", "#1d3448", "Canvas"}, // INPUT
            {"#9fc3e2", "#33597a", "CanvasText"}, // INPUT_LINE
            {"#d3d5d7", "#3a3f44", "color-mix(in srgb,GrayText 30%,Canvas)"}, // PADDING
            {"#d9dadb", "#34383c", "GrayText"}, // PADDING_LINE
            {"#f6b26b", "#a8641c", "Highlight"}, // TAP
            {"#b8640f", "#f0a95a", "CanvasText"}, // TAP_LINE
            {"#1d1f21", "#ffffff", "HighlightText"}, // ON_TAP
            {"#fbe3c8", "#4a3520", "Canvas"}, // TAP_FAINT
            {"#8a8f94", "#7d848b", "CanvasText"}, // HOLE
            {"#d3ece1", "#173c30", "Canvas"}, // OUTPUT
            {"#7dbfa4", "#2f7059", "CanvasText"}, // OUTPUT_LINE
            {"#00795a", "#33c79a", "Highlight"}, // OUTPUT_SELECTED
            {"#c53a0a", "#ff7a52", "LinkText"}, // DEAD
    };

    private final int column;

    Palette(int column) {
        this.column = column;
    }

    public String colour(Paint paint) {
        if (paint instanceof Paint.Role role) {
            return this == PRINT && role == Paint.Role.BACKGROUND ? "#ffffff"
                    : this == PRINT && role == Paint.Role.INK ? "#000000" : COLOURS[role.ordinal()][column];
        }
        if (paint instanceof Paint.Ramp ramp) {
            return this == FORCED ? Ramp.forced(ramp.share()) : Ramp.colour(ramp.share(), this == DARK);
        }
        return this == FORCED ? "CanvasText" : Ramp.ink(((Paint.OnRamp) paint).share(), this == DARK);
    }
}
