package atrous.field;

/**
 * How far the centres of the fields lie apart that come together in one output, in input cells.
 *
 * @param most at any output
 * @param mean of the centres' means over a period: 0 where the branches differ by what up-sampling does to single outputs only
 */
public record Alignment(Rational most, Rational mean) {

    /** Of nodes where nothing comes together, too. */
    public static final Alignment ALIGNED = new Alignment(Rational.ZERO, Rational.ZERO);

    public boolean isAligned() {
        return most.isZero();
    }
}
