package atrous.figure;

import atrous.tensor.Sample;

/**
 * A tap of one output of a deformable layer.
 *
 * @param at the tap, in the kernel
 * @param sample what it reads
 * @param down how far it is moved, in cells; {@code right} likewise
 * @param mask 1 without a mask
 */
public record Tap(Target at, Sample sample, double down, double right, double mask) {

    boolean isMoved() {
        return down != 0 || right != 0;
    }

    /** By what share a cell makes up what is read. */
    double share(Target cell) {
        double share = 0;
        for (Sample.Neighbour n : sample.neighbours()) {
            share += n.row() == cell.row() && n.column() == cell.column() ? n.weight() : 0;
        }
        return share;
    }

    /** Whether some of what is read is not of the input. */
    public boolean isOutside() {
        boolean outside = sample.neighbours().isEmpty();
        for (Sample.Neighbour n : sample.neighbours()) {
            outside |= n.weight() > 0 && !n.isInside();
        }
        return outside;
    }
}
