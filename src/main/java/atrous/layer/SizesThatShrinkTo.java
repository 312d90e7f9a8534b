package atrous.layer;

/**
 * All input sizes that a direct convolution maps to one output size: up to {@code stride} of them, since it rounds
 * down. Each could be the output size of the transposed convolution; the frameworks differ in which one they pick.
 *
 * @param smallest at least 1
 * @param largest below {@code smallest} where there is no such size
 */
public record SizesThatShrinkTo(long smallest, long largest) {

    /** @param axis of the kernel, for padding given axis by axis */
    public static SizesThatShrinkTo of(long outputSize, int axis, KernelAxis kernel, Padding padding) {
        boolean same = padding == Padding.Rule.SAME_UPPER || padding == Padding.Rule.SAME_LOWER;
        long first = kernel.stride() * (outputSize - 1) + 1;
        if (!same) {
            Padding.Sides sides = padding.resolve(axis, kernel, outputSize);
            first += kernel.effectiveSize() - 1 - sides.low() - sides.high();
        }
        return new SizesThatShrinkTo(Math.max(1, first), first + kernel.stride() - 1);
    }

    public long count() {
        return Math.max(0, largest - smallest + 1);
    }

    public boolean contains(long size) {
        return size >= smallest && size <= largest;
    }
}
