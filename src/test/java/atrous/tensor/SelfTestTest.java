package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The self-test")
class SelfTestTest {
    @Test
    @DisplayName("prints a name and a hash on every line, the same ones each time")
    void isRepeatable() {
        String text = SelfTest.run();
        assertEquals(text, SelfTest.run());
        text.lines().forEach(line -> assertTrue(line.matches("\\S+ [0-9a-f]+"), line));
    }
}
