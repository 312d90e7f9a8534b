package atrous.layer;

/**
 * How many inputs reach each output of an axis, and through which taps: where the numbers of a transposed convolution
 * differ from output to output, equal inputs make a checkerboard. Closed forms, so that no size is too large.
 *
 * <p>A tap t reaches an input exactly if {@code t·d} has a given remainder by the base dilation b, so (with
 * {@code g = gcd(b, d)}) either none does, or every {@code b/g}-th from a first one on, which differs from output to
 * output of a period.
 */
public final class Overlap {

    private final Axis axis;
    private final long gcd;
    private final long tapStep;
    private final long inverse;

    /** @param axis zeros in the padding, stride 1: what {@link ConvTranspose#at} gives */
    public Overlap(Axis axis) {
        Window w = axis.window();
        if (axis.mode() != PaddingMode.ZEROS || w.stride() != 1) {
            throw new IllegalArgumentException("overlap is told of windows that slide by 1 over zeros and cells");
        }
        this.axis = axis;
        gcd = Modular.gcd(w.baseDilation(), w.dilation());
        tapStep = Math.floorDiv(w.baseDilation(), gcd);
        inverse = Modular.inverse(Math.floorDiv(w.dilation(), gcd), tapStep);
    }

    Axis axis() {
        return axis;
    }

    /** {@code count} taps from {@code first} on, each {@code step} after the one before; none where the count is 0. */
    public record Taps(long first, long step, long count) {}

    /**
     * The interior, where every tap stands between the first and the last input, or would on a larger input.
     *
     * @param period outputs after which the numbers repeat, at least 1
     * @param fewest inputs that reach an output
     * @param most inputs that reach an output
     */
    public record Interior(long period, long fewest, long most) {

        public boolean even() {
            return fewest == most;
        }

        /** Whether no input at all reaches some outputs. */
        public boolean hasHoles() {
            return fewest == 0;
        }
    }

    /** The taps through which an output reads an input, each another one. */
    public Taps taps(long output) {
        Window w = axis.window();
        Taps all = tapsOnLattice(output);
        if (all.count() == 0) {
            return all;
        }
        long start = w.position(output, 0);
        long from = Math.max(0, Modular.ceilDiv(-start, w.dilation()));
        long to = Math.min(w.size() - 1,
                Math.floorDiv(w.dilatedInputSize(axis.inputSize()) - 1 - start, w.dilation()));
        long first = all.first() + tapStep * Math.max(0, Modular.ceilDiv(from - all.first(), tapStep));
        return new Taps(first, tapStep, first > to ? 0 : Math.floorDiv(to - first, tapStep) + 1);
    }

    /** The taps that stand where an input is or would be if there were more: not on the zeros between inputs. */
    public Taps tapsOnLattice(long output) {
        long start = axis.window().position(output, 0);
        if (Math.floorMod(start, gcd) != 0) {
            return new Taps(0, tapStep, 0);
        }
        long first = Math.floorMod(Math.floorMod(Math.floorDiv(-start, gcd), tapStep) * inverse, tapStep);
        return new Taps(first, tapStep, Math.max(0, Modular.ceilDiv(axis.window().size() - first, tapStep)));
    }

    /** How many inputs reach an output. */
    public long count(long output) {
        return taps(output).count();
    }

    /**
     * The numbers of one period. Of b neighbouring outputs, {@code b/g} have a first tap, each another one of 0 to
     * {@code b/g − 1}; those from the first {@code k mod b/g} reach one input more than the rest. The others have none.
     */
    public Interior interior() {
        long whole = Math.floorDiv(axis.window().size(), tapStep);
        long more = Math.floorMod(axis.window().size(), tapStep);
        long most = more == 0 ? whole : whole + 1;
        long fewest = gcd > 1 ? 0 : whole;
        long period = more > 0 ? axis.window().baseDilation() : gcd;
        return new Interior(period, fewest, most);
    }
}
