package atrous.tensor;

/** Rounding to 32 bits where no array does it. */
final class Rounding {

    private Rounding() {}

    /** The nearest float. A cast does not round in a browser, where every number is a double; a float array does. */
    static float toFloat(double value) {
        float[] cell = {0};
        cell[0] = (float) value;
        return cell[0];
    }
}
