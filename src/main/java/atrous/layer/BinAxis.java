package atrous.layer;

/**
 * Adaptive pooling on one axis: output o reads the bin floor(o·n/m) to ceil((o+1)·n/m) − 1 of n inputs for m outputs
 * (PyTorch). Bins differ in size by at most 1 and overlap where m does not divide n; one output is global pooling.
 *
 * @param outputSize at least 1; bins repeat cells where it exceeds the input's size
 */
public record BinAxis(long inputSize, long outputSize) implements PoolAxis {

    public BinAxis {
        if (inputSize < 1 || outputSize < 1) {
            throw new IllegalArgumentException("an axis has at least one cell and one bin");
        }
    }

    /** First input of an output's bin. */
    public long start(long output) {
        return Math.floorDiv(output * inputSize, outputSize);
    }

    /** The input past the last one of an output's bin. */
    public long end(long output) {
        return Modular.ceilDiv((output + 1) * inputSize, outputSize);
    }

    /** Cells of the smallest bin, the first one among others. */
    public long smallest() {
        return Modular.ceilDiv(inputSize, outputSize);
    }

    /** Cells of the largest bin: start(o) leaves a remainder of at most outputSize − gcd. */
    public long largest() {
        return 1 + Modular.ceilDiv(inputSize - gcd(), outputSize);
    }

    /** Outputs whose bin has a cell in this place, counted from 0. */
    public long outputsWith(long place) {
        return place < smallest() ? outputSize
                : place < largest() ? outputSize - gcd() - (outputSize * smallest() - inputSize) : 0;
    }

    /** Cells that more than one bin holds. */
    public long sharedInputs() {
        return inputSize < outputSize ? inputSize : outputSize - gcd();
    }

    /** Whether a window of this size does the same, its stride the whole part of inputSize / outputSize. */
    public boolean isWindow() {
        return inputSize >= outputSize && Math.floorMod(inputSize, outputSize) <= 1;
    }

    /** The same relation from the input's side. */
    public BinAxis turned() {
        return new BinAxis(outputSize, inputSize);
    }

    private long gcd() {
        return Modular.gcd(inputSize, outputSize);
    }

    @Override
    public long taps(long output) {
        return end(output) - start(output);
    }

    @Override
    public Cells cells(long output) {
        return new Cells(start(output), 1, taps(output));
    }

    @Override
    public long source(long output, long tap) {
        return start(output) + tap;
    }

    @Override
    public boolean reads(long output, long input) {
        return input >= start(output) && input < end(output);
    }

    /** All of them do: an input's outputs are the bin of that input when the sizes change places. */
    @Override
    public Outputs readers(long input) {
        return new Outputs(turned().start(input), turned().end(input) - 1);
    }
}
