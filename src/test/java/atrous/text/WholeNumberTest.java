package atrous.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A whole number")
class WholeNumberTest {

    private static final long MOST = 999_999_999_999_999L;

    @Test
    @DisplayName("of up to 15 digits is read as it was written")
    void roundTrip() {
        new Random(1).longs(1000, -MOST, MOST + 1)
                .forEach(value -> assertEquals(value, Decimal.wholeNumber(Long.toString(value))));
        assertEquals(MOST, Decimal.wholeNumber(Long.toString(MOST)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "+7, 7", "−3, -3", "007, 7", "-0, 0"})
    @DisplayName("may have a sign of either kind and leading zeros")
    void signs(String text, long value) {
        assertEquals(value, Decimal.wholeNumber(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "-", "−", "1.0", "1e3", "abc", "3x", " 3", "--3", "+-3", "1000000000000000", "３"})
    @DisplayName("is not read from anything else")
    void refuses(String text) {
        assertEquals(Decimal.NO_NUMBER, Decimal.wholeNumber(text));
    }
}
