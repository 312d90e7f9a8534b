package atrous.tensor;

/** 1/(1 + e⁻ˣ) from sums, products and quotients alone: Math.exp differs in its last bits between browsers. */
final class Sigmoid {

    private static final double LN_2 = 0.6931471805599453;
    /** e to the power of minus this is 0 in a double. */
    private static final double LARGEST = 746;
    private static final int TERMS = 16;

    private Sigmoid() {}

    static double of(double x) {
        double e = expOfMinus(Math.abs(x));
        return (x < 0 ? e : 1) / (1 + e);
    }

    /** e⁻ᵃ = 2⁻ⁿ·eʳ with r = n·ln 2 − a between −½·ln 2 and ½·ln 2, eʳ by its series. */
    private static double expOfMinus(double a) {
        if (a > LARGEST) {
            return 0;
        }
        double halvings = Math.floor(a / LN_2 + 0.5);
        double r = halvings * LN_2 - a;
        double sum = 1;
        for (int k = TERMS; k > 0; k--) {
            sum = 1 + sum * r / k;
        }
        for (double i = 0; i < halvings; i++) {
            sum /= 2;
        }
        return sum;
    }
}
