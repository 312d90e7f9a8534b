package atrous.figure;

/** An estimate of how wide a text is set, good enough to leave room for it: nothing here can measure a font. */
final class TextWidth {

    private TextWidth() {}

    static double of(String text, double size) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            ems += ems(text.charAt(i));
        }
        return ems * size;
    }

    /** Bold faces run about a tenth wider. */
    static double ofBold(String text, double size) {
        return of(text, size) * 1.1;
    }

    private static double ems(char c) {
        if (c >= 0x2e80) {
            return 1;
        }
        return switch (c) {
            case ' ', '.', ',', '·', 'i', 'l', '\'', '|' -> 0.31;
            case 'm', 'w', 'M', 'W' -> 0.9;
            case '×', '−', '+', '=', '≈', '→' -> 0.84;
            default -> c >= 'A' && c <= 'Z' ? 0.68 : c >= '0' && c <= '9' ? 0.64 : 0.58;
        };
    }
}
