package atrous.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A fraction")
class RationalTest {

    @Test
    @DisplayName("is written in one way only, in lowest terms")
    void lowestTerms() {
        assertEquals(Rational.of(-3, 2), Rational.of(6, -4));
        assertEquals(Rational.ZERO, Rational.of(0, -7));
        assertEquals("-3/2", Rational.of(-9, 6).toString());
        assertEquals("4", Rational.of(8, 2).toString());
        assertThrows(IllegalArgumentException.class, () -> new Rational(2, 4));
    }

    @Test
    @DisplayName("has its place among others")
    void order() {
        assertTrue(Rational.of(2, 3).compareTo(Rational.of(3, 4)) < 0);
        assertTrue(Rational.of(-1, 2).compareTo(Rational.of(-2, 3)) > 0);
    }
}
