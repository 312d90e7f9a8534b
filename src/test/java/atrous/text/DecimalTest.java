package atrous.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Decimal")
class DecimalTest {

    @Test
    @DisplayName("writes floats at the ends of every binade exactly, subnormals too")
    void binades() {
        var random = new Random(2);
        for (int exponent = 0; exponent < 255; exponent++) {
            int base = exponent << 23;
            for (int bits : new int[] {base, base + 1, base + (1 << 23) - 1, base + random.nextInt(1 << 23)}) {
                assertReadsBack(Float.intBitsToFloat(bits));
                assertReadsBack(-Float.intBitsToFloat(bits));
            }
        }
    }

    static void assertReadsBack(float f) {
        String text = Decimal.exact(f);
        assertTrue((float) Decimal.parse(text) == f, () -> f + " was written " + text);
        assertTrue(new BigDecimal(text).floatValue() == f, () -> "the JVM reads " + text + " as another float than " + f);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.0, 0", "1, 1", "-2.5, -2.5", "0.1, 0.1", "0.0625, 0.0625", "0.05, 0.05", "100, 100",
        "16777216, 16777216", "1e-7, 1e-7", "1e20, 1e20", "3.4028235e38, 3.4028235e38", "1.4e-45, 1e-45"})
    @DisplayName("writes a float as short as people do")
    void exactIsShort(float value, String text) {
        assertEquals(text, Decimal.exact(value));
    }

    @Test
    @DisplayName("rounds ties away from zero")
    void ties() {
        for (int i = -1000; i <= 1000; i++) {
            double value = i / 8.0;
            assertEquals(rounded(value, 2), Decimal.plain(value, 2));
            assertEquals(rounded(value, 0), Decimal.plain(value, 0));
        }
    }

    static String rounded(double value, int decimals) {
        BigDecimal exact = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    @Test
    @DisplayName("shows huge numbers with an exponent, and what is no number")
    void extremes() {
        assertEquals("1e15", Decimal.plain(1e15, 2));
        assertEquals("-1.5e300", Decimal.plain(-1.5e300, 2));
        assertEquals("1e20", Decimal.plain(9.99999999e19, 2));
        assertEquals("999999999999999", Decimal.plain(999999999999999.0, 4));
        assertEquals("∞", Decimal.plain(Double.POSITIVE_INFINITY, 2));
        assertEquals("-∞", Decimal.plain(Double.NEGATIVE_INFINITY, 2));
        assertEquals("NaN", Decimal.plain(Double.NaN, 2));
    }

    @Test
    @DisplayName("shows a true minus sign, and none before a zero")
    void minus() {
        assertEquals("−1.5", Decimal.show(-1.5, 2));
        assertEquals("0", Decimal.show(-0.001, 2));
        assertEquals("0", Decimal.show(-0.0, 2));
    }

    @ParameterizedTest
    @CsvSource({"12.34, ≈12.3, ≈12, ≈1.23e1, ≈1.2e1, ≈1e1", "10000000, 10000000, 10000000, 1e7, 1e7, 1e7",
        "−1234567.5, −1234567.5, ≈−1234568, ≈−1.23e6, ≈−1.2e6, ≈−1e6", "0.05, ≈0.1, ≈0, 5e−2, 5e−2, 5e−2",
        "1.5e20, 1.5e20, 1.5e20, 1.5e20, 1.5e20, ≈2e20"})
    @DisplayName("takes more and more digits away, and says where that changes the number")
    void rounded(String shown, String one, String two, String three, String four, String five) {
        assertEquals(List.of(one, two, three, four, five),
                IntStream.rangeClosed(1, Decimal.ROUNDS).mapToObj(round -> Decimal.rounded(shown, round)).toList());
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "+3, 3", "-.5, -0.5", "5., 5", "−2, -2", "1E3, 1000", "2e-3, 0.002", "1e+2, 100",
        "00000000000000000000012, 12", "0.00000000000000000000125, 1.25e-21", "123456789012345678901234, 1.2345678901234568e23",
        "1e-400, 0", "1e400, Infinity"})
    @DisplayName("reads numbers as people write them")
    void reads(String text, double value) {
        assertEquals(value, Decimal.parse(text), Math.abs(value) * 1e-15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+", ".", "e5", "1e", "1e-", "1e5x", "1,5", "1.2.3", "--1", "0x10", "NaN", "Infinity",
        "1 2", " 1", "１", "1e99999999999", "1d", "1f"})
    @DisplayName("reads no number where there is none")
    void refuses(String text) {
        assertTrue(Double.isNaN(Decimal.parse(text)), text);
    }
}
