package atrous.figure;

/**
 * What is marked in a figure.
 *
 * @param shown the cell whose connections light up, or null
 * @param pinned the cell that stays when nothing is pointed at, or null
 * @param filled outputs computed so far, in row-major order; the rest of the output map is left blank. Where inputs stamp
 *        the kernel: inputs that have
 * @param tap of a deformable layer, the one that is looked at closely, or null
 */
public record Selection(Target shown, Target pinned, long filled, Target tap) {

    public Selection(Target shown, Target pinned, long filled) {
        this(shown, pinned, filled, null);
    }

    /** The output that stays when nothing is pointed at, or null. */
    public Target pinnedOutput() {
        return pinned != null && pinned.map() == MapKind.OUTPUT ? pinned : null;
    }
}
