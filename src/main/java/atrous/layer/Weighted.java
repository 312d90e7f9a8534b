package atrous.layer;

import java.util.List;
import java.util.OptionalLong;

/** A layer of weights: a convolution, its transpose, or one whose taps are moved. Counts are empty where they exceed 2⁶³ − 1. */
public sealed interface Weighted extends Sliding permits Conv, ConvTranspose, DeformConv {

    long inChannels();

    long outChannels();

    /** Divides both channel counts. */
    long groups();

    boolean bias();

    /** Weights and biases. */
    OptionalLong parameters();

    /** Multiply–adds of one forward pass on one example. */
    OptionalLong macs(List<Axis> axes);
}
