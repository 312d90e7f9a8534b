package atrous.figure;

/**
 * A cell that is pointed at. In the input, row and column are positions (negative in the low padding); in the kernel
 * they are taps. A map of one axis has the row 0.
 *
 * @param from of an output that a matrix cell stands for: the input of that cell; else null
 */
public record Target(MapKind map, long row, long column, Target from) {

    public Target(MapKind map, long row, long column) {
        this(map, row, column, null);
    }

    /** Without the input that goes with it. */
    public Target alone() {
        return from == null ? this : new Target(map, row, column);
    }
}
