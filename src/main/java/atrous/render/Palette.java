package atrous.render;

import atrous.scene.Paint;

/**
 * The colour of every role in one theme. Hues are from the Okabe–Ito set (input blue, tap orange, output bluish green,
 * dead vermillion), told apart with any colour vision; the ramp grows evenly in lightness (after ColorBrewer Oranges).
 */
public enum Palette {
    LIGHT, DARK, PRINT,
    /** System colours, for {@code forced-colors}. */
    FORCED;

    private final Paint.Visitor<String> colours = new Paint.Visitor<>() {
        @Override
        public String role(Paint.Role role) {
            return Palette.this.role(role);
        }

        @Override
        public String ramp(Paint.Ramp ramp) {
            return Palette.this == FORCED ? "Canvas" : Ramp.colour(ramp.share(), Palette.this == DARK);
        }

        @Override
        public String onRamp(Paint.OnRamp onRamp) {
            return Palette.this == FORCED ? "CanvasText" : Ramp.ink(onRamp.share(), Palette.this == DARK);
        }
    };

    public String colour(Paint paint) {
        return paint.accept(colours);
    }

    private String role(Paint.Role role) {
        return switch (this) {
            case LIGHT -> light(role);
            case DARK -> dark(role);
            case PRINT -> print(role);
            case FORCED -> forced(role);
        };
    }

    private static String light(Paint.Role role) {
        return switch (role) {
            case NONE -> "none";
            case BACKGROUND -> "#fdfdfb";
            case INK -> "#1d1f21";
            case MUTED -> "#5f6469";
            case HAIRLINE -> "#d9dadb";
            case ACCENT -> "#0b63a5";
            case INPUT -> "#dbe9f5";
            case INPUT_LINE -> "#9fc3e2";
            case PADDING -> "#d3d5d7";
            case PADDING_LINE -> "#d9dadb";
            case TAP -> "#f6b26b";
            case TAP_LINE -> "#b8640f";
            case ON_TAP -> "#1d1f21";
            case TAP_FAINT -> "#fbe3c8";
            case HOLE -> "#8a8f94";
            case OUTPUT -> "#d3ece1";
            case OUTPUT_LINE -> "#7dbfa4";
            case OUTPUT_SELECTED -> "#00795a";
            case DEAD -> "#c53a0a";
        };
    }

    private static String dark(Paint.Role role) {
        return switch (role) {
            case NONE -> "none";
            case BACKGROUND -> "#16181a";
            case INK -> "#e8e6e3";
            case MUTED -> "#9aa0a6";
            case HAIRLINE -> "#34383c";
            case ACCENT -> "#6db4ee";
            case INPUT -> "#1d3448";
            case INPUT_LINE -> "#33597a";
            case PADDING -> "#3a3f44";
            case PADDING_LINE -> "#34383c";
            case TAP -> "#a8641c";
            case TAP_LINE -> "#f0a95a";
            case ON_TAP -> "#ffffff";
            case TAP_FAINT -> "#4a3520";
            case HOLE -> "#7d848b";
            case OUTPUT -> "#173c30";
            case OUTPUT_LINE -> "#2f7059";
            case OUTPUT_SELECTED -> "#33c79a";
            case DEAD -> "#ff7a52";
        };
    }

    private static String print(Paint.Role role) {
        return role == Paint.Role.BACKGROUND ? "#ffffff" : role == Paint.Role.INK ? "#000000" : light(role);
    }

    private static String forced(Paint.Role role) {
        return switch (role) {
            case NONE -> "none";
            case BACKGROUND, INPUT, OUTPUT, TAP_FAINT -> "Canvas";
            case INK, INPUT_LINE, OUTPUT_LINE, HOLE, TAP_LINE -> "CanvasText";
            case MUTED, HAIRLINE, PADDING, PADDING_LINE -> "GrayText";
            case TAP -> "Highlight";
            case ON_TAP -> "HighlightText";
            case ACCENT, OUTPUT_SELECTED -> "Highlight";
            case DEAD -> "LinkText";
        };
    }
}
