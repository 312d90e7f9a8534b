package atrous.e2e.harness;

import java.util.Map;

/** WebDriver's code points for keys that stand for no character. */
final class WebDriverKeys {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("Backspace", "\uE003"),
            Map.entry("Tab", "\uE004"),
            Map.entry("Enter", "\uE007"),
            Map.entry("Shift", "\uE008"),
            Map.entry("Control", "\uE009"),
            Map.entry("Alt", "\uE00A"),
            Map.entry("Escape", "\uE00C"),
            Map.entry("Space", " "),
            Map.entry("PageUp", "\uE00E"),
            Map.entry("PageDown", "\uE00F"),
            Map.entry("End", "\uE010"),
            Map.entry("Home", "\uE011"),
            Map.entry("ArrowLeft", "\uE012"),
            Map.entry("ArrowUp", "\uE013"),
            Map.entry("ArrowRight", "\uE014"),
            Map.entry("ArrowDown", "\uE015"),
            Map.entry("Delete", "\uE017"));

    private WebDriverKeys() {
    }

    static String code(String key) {
        if (key.codePointCount(0, key.length()) == 1) {
            return key;
        }
        String code = CODES.get(key);
        if (code == null) {
            throw new IllegalArgumentException("No such key: " + key);
        }
        return code;
    }
}
