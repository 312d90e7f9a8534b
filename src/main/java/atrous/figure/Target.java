package atrous.figure;

/**
 * A cell that is pointed at. In the input, row and column are positions (negative in the low padding); in the kernel
 * they are taps. A map of one axis has the row 0.
 */
public record Target(MapKind map, long row, long column) {}
