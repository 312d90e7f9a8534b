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
        return new Outputs(Math.floorDiv(input * outputSize, inputSize),
                Modular.ceilDiv((input + 1) * outputSize, inputSize) - 1);
    }
}
