package atrous.figure;

import atrous.layer.Sliding;
import atrous.layer.Weighted;
import atrous.tensor.ChannelFill;
import atrous.tensor.Kernels;
import atrous.tensor.Plane;
import atrous.tensor.PlaneConvolution;
import atrous.tensor.Planes;

/**
 * The channels of a layer, what they hold, and which of them are shown. All are counted from 0.
 *
 * @param read how many input channels an output reads: those of its group
 * @param firstRead the first of them
 * @param in which of them is shown
 * @param out the output channel that is shown
 * @param inputs of all input channels
 * @param kernels what the shown output weights each channel with that it reads, as its taps carry the weights
 */
public record Channels(long inChannels, long outChannels, long read, long firstRead, long in, long out, boolean biased,
                       Planes inputs, Planes kernels) {

    static Channels one(Plane input, Plane kernel) {
        return new Channels(1, 1, 1, 0, 0, 0, false, n -> input, n -> kernel);
    }

    /** @param weights all kernels of the layer */
    static Channels of(Sliding layer, ChannelChoice shown, Planes inputs, Kernels weights) {
        if (!(layer instanceof Weighted w)) {
            return one(inputs.at(0), weights.at(0, 0));
        }
        long read = read(layer);
        long out = Math.min(shown.out(), w.outChannels() - 1);
        long first = Math.floorDiv(out, Math.floorDiv(w.outChannels(), w.groups())) * read;
        return new Channels(w.inChannels(), w.outChannels(), read, first, Math.min(shown.in(), read - 1), out, w.bias(),
                inputs, n -> weights.at(out, n));
    }

    /** How many input channels an output of a layer reads. */
    public static long read(Sliding layer) {
        return layer instanceof Weighted w ? Math.floorDiv(w.inChannels(), w.groups()) : 1;
    }

    /** How many channels there are to choose from. */
    public static long count(Sliding layer, boolean output) {
        return !output ? read(layer) : layer instanceof Weighted w ? w.outChannels() : 1;
    }

    /** The channel that is read nth, as a plane of its own. */
    public Plane input(long n) {
        return inputs.at(firstRead + n);
    }

    /** The number of the channel that is read nth, from 1. */
    public long number(long n) {
        return firstRead + n + 1;
    }

    /** Whether there are others than those shown. */
    public boolean several() {
        return inChannels > 1 || outChannels > 1;
    }

    /** Whether what is shown is the plane whose values are set: others follow from it. */
    public boolean isSet(boolean ofKernel) {
        return in == 0 && (ofKernel ? out : firstRead) == 0;
    }

    public float bias() {
        return biased ? ChannelFill.bias(out) : 0;
    }

    float output(PlaneConvolution convolution, long row, long column) {
        return convolution.at(read, this::input, kernels, bias(), row, column);
    }

    /** What the channel that is read nth adds to an output. */
    float partial(PlaneConvolution convolution, long n, long row, long column) {
        return convolution.at(input(n), kernels.at(n), 0, row, column);
    }

    Channels showing(long n) {
        return new Channels(inChannels, outChannels, read, firstRead, n, out, biased, inputs, kernels);
    }
}
