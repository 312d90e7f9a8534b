package atrous.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A quantity")
class QuantityTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "9999, 9999", "10000, 10_000", "1048576, 1_048_576", "-25, −25", "-123456, −123_456",
        "9223372036854775807, 9_223_372_036_854_775_807"})
    @DisplayName("is written in groups of three digits from five digits on")
    void groups(long value, String text) {
        assertEquals(text.replace('_', '\u202f'), Quantity.of(value));
    }

    @Test
    @DisplayName("keeps every digit")
    void digits() {
        new Random(1).longs(500).forEach(value -> assertEquals(Long.toString(value),
                Quantity.of(value).replace("\u202f", "").replace('−', '-')));
    }

    @Test
    @DisplayName("that is too large to count says so")
    void tooLarge() {
        assertEquals("12", Quantity.of(OptionalLong.of(12), new English()));
        assertEquals(new English().tooLarge(), Quantity.of(OptionalLong.empty(), new English()));
    }
}
