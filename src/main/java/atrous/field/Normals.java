package atrous.field;

/**
 * Nearly normal random numbers, mean 0 and variance 1, the same everywhere: the sum of twelve uniform ones, less 6.
 * None is beyond ±6. The uniform ones are 24 bits of Marsaglia's xorshift.
 */
final class Normals {

    private static final int TERMS = 12;
    private static final double UNIT = 1.0 / (1 << 24);

    private int state;

    Normals(int seed) {
        int h = seed * 0x9E3779B9 + 1;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        h ^= h >>> 16;
        state = h == 0 ? 1 : h;
    }

    double next() {
        double sum = 0;
        for (int i = 0; i < TERMS; i++) {
            state ^= state << 13;
            state ^= state >>> 17;
            state ^= state << 5;
            sum += (state >>> 8) * UNIT;
        }
        return sum - TERMS / 2;
    }
}
