package atrous.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Words are wrapped")
class WrapTest {

    @Test
    @DisplayName("not at all where they fit")
    void fits() {
        assertEquals(List.of("one two"), Wrap.lines("one two", 7));
    }

    @Test
    @DisplayName("at spaces")
    void spaces() {
        assertEquals(List.of("one", "two", "three"), Wrap.lines("one two three", 6));
    }

    @Test
    @DisplayName("between Chinese characters, which are two columns wide")
    void chinese() {
        assertEquals(List.of("卷积核", "大小"), Wrap.lines("卷积核大小", 7));
    }

    @Test
    @DisplayName("never before a closing mark")
    void closing() {
        assertEquals(List.of("卷积", "核，大", "小"), Wrap.lines("卷积核，大小", 6));
    }

    @Test
    @DisplayName("never inside a word longer than a line")
    void longWord() {
        assertEquals(List.of("a", "extraordinary", "b"), Wrap.lines("a extraordinary b", 5));
    }
}
