package atrous.figure;

/**
 * What is marked in a figure.
 *
 * @param shown the cell whose connections light up, or null
 * @param pinned the cell that stays when nothing is pointed at, or null
 * @param filled outputs computed so far, in row-major order; the rest of the output map is left blank
 */
public record Selection(Target shown, Target pinned, long filled) {}
