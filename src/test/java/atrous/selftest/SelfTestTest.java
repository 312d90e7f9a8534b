package atrous.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The self-test")
class SelfTestTest {

    @Test
    @DisplayName("prints a name and a hash on every line, the same ones each time")
    void isRepeatable() {
        String text = SelfTest.run();
        assertEquals(text, SelfTest.run());
        text.lines().forEach(line -> assertTrue(line.matches("\\S+( [0-9a-f]+){1,2}"), line));
        assertEquals(139 + 7 + 2, text.lines().map(line -> line.split(" ")[0]).collect(Collectors.toSet()).size());
    }

    @Test
    @DisplayName("evaluates a case from its text with the bits of the case itself")
    void readsWhatItWrites() {
        GeneratedCases.all().forEach(c -> {
            String text = c.value().text().write();
            assertEquals(text, OpCase.of(CaseText.read(text)).text().write(), c.name());
            String bits = c.value().evaluate().stream().map(t -> Bits.of(t) + "\n").collect(Collectors.joining());
            assertEquals(bits, SelfTest.evaluate(text), c.name());
        });
    }

    @Test
    @DisplayName("refuses a text that is not a case")
    void refusesOtherText() {
        for (String text : List.of("", "conv\n", "op unpool\n", "op conv\nattribute groups 1\n", "op conv\nweight 1\n",
                "op conv\nattribute groups 1\nattribute kernel 3 1 1\nattribute mode MIRROR\nattribute padding VALID\n"
                        + "tensor input 1 1 1 : 0\ntensor weight 1 1 1 : 0\n")) {
            assertThrows(IllegalArgumentException.class, () -> OpCase.of(CaseText.read(text)), text);
        }
    }
}
