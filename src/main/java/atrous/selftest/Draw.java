package atrous.selftest;

import atrous.layer.Padding;
import atrous.tensor.Tensor;

/** The same numbers everywhere: a linear congruential generator on 32 bits (Numerical Recipes). */
final class Draw {

    private int state = 1;

    int below(int limit) {
        return (next() >>> 8) % limit;
    }

    Padding.Sides sides(int limit) {
        return new Padding.Sides(below(limit), below(limit));
    }

    Tensor values(int... shape) {
        Tensor tensor = Tensor.zeros(shape);
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = value();
        }
        return tensor;
    }

    /** Of 24 bits and eight magnitudes: exact in 32 bits, and sums of products are not. */
    private float value() {
        return (next() >> 8) / (float) (1 << (10 + below(8)));
    }

    private int next() {
        state = state * 1664525 + 1013904223;
        return state;
    }
}
