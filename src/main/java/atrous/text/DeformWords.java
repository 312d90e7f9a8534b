package atrous.text;

import atrous.tensor.OffsetPreset;

/** What is said of deformable convolution. {@code cell} is a position as shown, {@code (3, 4)}. */
public interface DeformWords {

    String offsets();

    String offsetPreset(OffsetPreset preset);

    /** What {@link atrous.tensor.Deformation#amount} is. */
    String offsetAmount(OffsetPreset preset);

    String mask();

    String resetTaps();

    /** How a tap is moved by hand. */
    String tapHint();

    /** In place of {@link #tapHint} where no more can be moved. */
    String mostTaps(long most);

    /** @param outside points that lie at least partly outside the input */
    String outputSamples(String cell, long taps, long outside);

    /**
     * @param value empty where values are off
     * @param real whether the cell is one of the input, not of the padding
     * @param known whether the samples were counted
     * @param outputs with a sample that uses the cell
     */
    String inputSampled(String cell, String value, boolean real, boolean known, long outputs, long samples);

    /** @param weight empty where values are off */
    String weightSamples(String cell, String weight, long samples);

    /**
     * One tap of one output.
     *
     * @param offset down and to the right
     * @param place the point that is read
     */
    String tapMoved(String cell, String weight, String output, String offset, String place);

    /** After a value between cells. */
    /** In place of the arithmetic of a point that has no neighbour in the input. */
    String pointOutside();

    String timesMask(String mask);

    String offsetChannels();

    String offsetChannelsDetail(String offsets, String masks);

    /** The small convolution that predicts offsets and masks. */
    String predictor();

    String predictorDetail();

    String samplingDetail(String macs);

    /** @param masked whether there is a mask, which the area of a point shows */
    String legendPoint(boolean masked);

    /** @param values whether weights are drawn */
    String legendBetween(boolean values);
}
