package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Axis;
import atrous.layer.Conv;
import atrous.layer.DeformConv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.Window;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Offsets")
class OffsetsTest {

    /** 3 rows 2 apart, 2 columns 3 apart: taps at (−2, 0, 2) × (−1.5, 1.5) from the centre. */
    private static final List<KernelAxis> KERNEL = List.of(new KernelAxis(3, 2, 2), new KernelAxis(2, 1, 3));

    private static void assertOffsets(TapField offsets, double... expected) {
        for (int group = 0; group < 3; group++) {
            for (int i = 0; i < expected.length; i++) {
                assertEquals(expected[i], offsets.at(group * expected.length + i, 4, 5), 1e-7, "channel " + i);
            }
        }
    }

    @Test
    @DisplayName("of a constant are the same for all taps, dy before dx")
    void constant() {
        assertOffsets(Offsets.constant(1, -0.5), 1, -0.5, 1, -0.5, 1, -0.5, 1, -0.5, 1, -0.5, 1, -0.5);
    }

    @Test
    @DisplayName("that scale push taps off the kernel's centre by their distance from it, each axis for itself")
    void scale() {
        assertOffsets(Offsets.scale(KERNEL, 1.5, 3), -1, -3, -1, 3, 0, -3, 0, 3, 1, -3, 1, 3);
        assertOffsets(Offsets.scale(KERNEL, 1, 1), new double[12]);
        assertOffsets(Offsets.scale(KERNEL, 0, 0), 2, 1.5, 2, -1.5, 0, 1.5, 0, -1.5, -2, 1.5, -2, -1.5);
    }

    @Test
    @DisplayName("that scale by a whole number read what a dilation as much larger reads")
    void scaleIsDilation() {
        Plane map = (r, c) -> r * 31 + c * 7 % 13;
        var wide = new Window(3, 1, 4, 1, 3, 3);
        var narrow = new Window(3, 1, 2, 1, 1, 1);
        var kernel = List.of(new KernelAxis(3, 1, 2), new KernelAxis(3, 1, 2));
        var conv = new Conv(kernel, Padding.Rule.VALID, PaddingMode.ZEROS, 1, 1, 1, false);
        var taps = new DeformTaps(new DeformConv(conv, 1, false),
                List.of(new Axis(narrow, 9, PaddingMode.ZEROS), new Axis(narrow, 9, PaddingMode.ZEROS)));
        for (int tap = 0; tap < 9; tap++) {
            Sample moved = taps.sample(Offsets.scale(kernel, 2, 2), 0, tap / 3, tap % 3, 4, 5);
            Sample dilated = Sample.at(wide.position(4, tap / 3), wide.position(5, tap % 3), 9, 9);
            assertEquals(dilated, moved);
            assertEquals(dilated.value(map), moved.value(map));
        }
    }

    @Test
    @DisplayName("that rotate by a quarter turn carry the right tap downwards")
    void rotate() {
        // (−2, −1.5) → (−1.5, 2): y′ = x, x′ = −y
        assertOffsets(Offsets.rotate(KERNEL, Turn.ofDegrees(90)),
                -1.5 + 2, 2 + 1.5, 1.5 + 2, 2 - 1.5, -1.5, 1.5, 1.5, -1.5, -1.5 - 2, -2 + 1.5, 1.5 - 2, -2 - 1.5);
        assertOffsets(Offsets.rotate(KERNEL, Turn.ofDegrees(0)), new double[12]);
    }

    @Test
    @DisplayName("that shear move a tap on one axis by its place on the other")
    void shear() {
        assertOffsets(Offsets.shear(KERNEL, 2, 0), -3, 0, 3, 0, -3, 0, 3, 0, -3, 0, 3, 0);
        assertOffsets(Offsets.shear(KERNEL, 0, 0.5), 0, -1, 0, -1, 0, 0, 0, 0, 0, 1, 0, 1);
    }

    @Test
    @DisplayName("at random stay within their reach, differ for every channel and output, and come back with their seed")
    void random() {
        Tensor drawn = Offsets.random(7, 1.5, 9).tensor(24, 9, 8);
        assertArrayEquals(drawn.data(), Offsets.random(7, 1.5, 9).tensor(24, 9, 8).data());
        double sum = 0;
        for (float value : drawn.data()) {
            assertTrue(Math.abs(value) <= 1.5);
            sum += value;
        }
        assertEquals(0, sum / drawn.data().length, 0.1);
        assertTrue(IntStream.range(0, drawn.data().length).mapToObj(i -> drawn.data()[i]).distinct().count() > 1000);
        assertNotEquals(drawn.data()[5], Offsets.random(8, 1.5, 9).at(0, 0, 5));
    }

    @Test
    @DisplayName("turn by an angle as Math's cosine and sine do, exactly at quarters")
    void turns() {
        for (double degrees = -800; degrees <= 800; degrees += 1.7) {
            assertEquals(Math.cos(Math.toRadians(degrees)), Turn.ofDegrees(degrees).cos(), 4e-15);
            assertEquals(Math.sin(Math.toRadians(degrees)), Turn.ofDegrees(degrees).sin(), 4e-15);
        }
        for (double degrees = -45; degrees <= 45; degrees += 0.37) {
            assertEquals(Math.cos(Math.toRadians(degrees)), Turn.ofDegrees(degrees).cos(), 2.3e-16);
            assertEquals(Math.sin(Math.toRadians(degrees)), Turn.ofDegrees(degrees).sin(), 2.3e-16);
        }
        for (int quarter = -5; quarter <= 5; quarter++) {
            Turn turn = Turn.ofDegrees(90 * quarter);
            assertEquals(Math.floorMod(quarter, 4) == 0 ? 1 : Math.floorMod(quarter, 4) == 2 ? -1 : 0, turn.cos(), 0);
            assertEquals(Math.floorMod(quarter, 4) == 1 ? 1 : Math.floorMod(quarter, 4) == 3 ? -1 : 0, turn.sin(), 0);
        }
    }
}
