package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.code.Framework;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Preferences")
class PreferencesTest {

    @Test
    @DisplayName("are read back as they were kept")
    void roundTrip() {
        for (Preferences.Language language : Preferences.Language.values()) {
            for (Preferences.Theme theme : Preferences.Theme.values()) {
                for (Framework framework : Framework.values()) {
                    for (Preferences.Speed speed : Preferences.Speed.values()) {
                        var kept = new Preferences(language, theme, framework, speed);
                        assertEquals(kept, Preferences.parse(kept.text()));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "KLINGON", "null", "AUTOAUTO", "[object Object]", "english dark"})
    @DisplayName("that can't be read are the default ones")
    void unreadable(String text) {
        assertEquals(Preferences.DEFAULT, Preferences.parse(text));
    }

    @Test
    @DisplayName("keep what can be read of them")
    void partly() {
        assertEquals(Preferences.DEFAULT.with(Preferences.Theme.DARK), Preferences.parse("ESPERANTO DARK PYTORCH WARP"));
        assertEquals(Preferences.DEFAULT.with(Preferences.Language.CHINESE), Preferences.parse("CHINESE"));
    }
}
