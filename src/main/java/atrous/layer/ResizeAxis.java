package atrous.layer;

/**
 * Resizing on one axis, with the half-pixel convention: the centre of output o lies at {@code (o + ½)·n/m − ½} of n
 * inputs for m outputs (PyTorch with {@code align_corners=False}, ONNX's {@code half_pixel}). Past the border, the
 * border's cell is read.
 *
 * @param linear whether the two cells around the centre are mixed; else the output is one cell, floor(o·n/m)
 *        (PyTorch's nearest)
 */
public record ResizeAxis(long inputSize, long outputSize, boolean linear) implements Relation {

    public ResizeAxis {
        if (inputSize < 1 || outputSize < 1) {
            throw new IllegalArgumentException("an axis has at least one cell on either side");
        }
    }

    @Override
    public long taps(long output) {
        return linear ? 2 : 1;
    }

    @Override
    public long source(long output, long tap) {
        if (!linear) {
            return Math.floorDiv(output * inputSize, outputSize);
        }
        long cell = Math.floorDiv(centre(output), whole()) + tap;
        return Math.max(0, Math.min(inputSize - 1, cell));
    }

    /** Where an output's centre lies, in parts of {@link #whole}. */
    private long centre(long output) {
        return (2 * output + 1) * inputSize - outputSize;
    }

    /** How much a tap counts, in parts of {@link #whole}. */
    public long weight(long output, long tap) {
        if (!linear) {
            return whole();
        }
        long right = Math.floorMod(centre(output), whole());
        return tap == 1 ? right : whole() - right;
    }

    /** What the weights of an output's taps sum to. */
    public long whole() {
        return linear ? 2 * outputSize : 1;
    }

    @Override
    public boolean reads(long output, long input) {
        boolean reads = false;
        for (long tap = 0; tap < taps(output); tap++) {
            reads |= source(output, tap) == input;
        }
        return reads;
    }

    @Override
    public Outputs readers(long input) {
        long reach = linear ? 1 : 0;
        long from = Math.floorDiv((input - reach) * outputSize, inputSize);
        long to = Modular.ceilDiv((input + 1 + reach) * outputSize, inputSize) - 1;
        return new Outputs(Math.max(0, from), Math.min(outputSize - 1, to));
    }
}
