package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.DoubleSupplier;

/** Gradients against central finite differences of a loss. */
final class Differences {

    private static final int PROBES = 12;

    private Differences() {}

    /** @param by what the loss reads; every probe leaves it as it was */
    static void assertCentral(Tensor gradient, Tensor by, DoubleSupplier loss, float step, double tolerance, Random random) {
        assertArrayEquals(by.shape(), gradient.shape());
        for (int probe = 0; probe < PROBES; probe++) {
            int at = random.nextInt(by.data().length);
            float before = by.data()[at];
            by.data()[at] = before + step;
            double above = loss.getAsDouble();
            by.data()[at] = before - step;
            double below = loss.getAsDouble();
            by.data()[at] = before;
            assertEquals((above - below) / (2 * step), gradient.data()[at], tolerance);
        }
    }
}
