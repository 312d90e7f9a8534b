package atrous.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;

@Label("Decimal, against the JVM's BigDecimal,")
class DecimalPropertiesTest {

    @Property(tries = 10_000, seed = "1")
    @Label("writes any float exactly: read back, it is the same float")
    void roundTrip(@ForAll int bits) {
        float f = Float.intBitsToFloat(bits);
        if (Float.isFinite(f)) {
            DecimalTest.assertReadsBack(f);
        }
    }

    @Property(tries = 5000, seed = "3")
    @Label("rounds floats half up, as BigDecimal does")
    void roundsHalfUp(@ForAll @FloatRange(min = -1e8f, max = 1e8f) float value, @ForAll @IntRange(max = 6) int decimals) {
        assertEquals(DecimalTest.rounded(value, decimals), Decimal.plain(value, decimals));
    }

    @Property(tries = 5000, seed = "4")
    @Label("reads what BigDecimal reads, to within the last bits of a double")
    void parses(@ForAll @IntRange(min = -400_000_000, max = 400_000_000) int mantissa, @ForAll @IntRange(max = 9) int scale,
                @ForAll @IntRange(min = -40, max = 40) int exponent) {
        String text = BigDecimal.valueOf(mantissa, scale).toPlainString() + "e" + exponent;
        double expected = Double.parseDouble(text);
        assertEquals(expected, Decimal.parse(text), Math.abs(expected) * 1e-14, text);
    }
}
