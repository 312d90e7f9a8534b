package atrous.network;

import java.util.List;

/**
 * A published network.
 *
 * @param id for links; letters, digits and {@code -}
 * @param name its proper name, the same in every language
 * @param text as {@link OutlineText} reads it
 * @param remarks which of its variants this is, and what it leaves out
 */
public record Preset(String id, String name, String text, Citation source, List<Remark> remarks) {

    public Preset {
        remarks = List.copyOf(remarks);
    }

    static Preset of(String id, String name, Citation source, String text, Remark... remarks) {
        return new Preset(id, name, text, source, List.of(remarks));
    }

    public Outline outline() {
        return OutlineText.read(text).read().outline();
    }

    public enum Remark {
        /** A unit that halves the map does so in its first 1×1, as the paper and Caffe have it. */
        STRIDE_IN_FIRST_1X1,
        /** A unit that halves the map does so in its 3×3, as torchvision has it ("v1.5"). */
        STRIDE_IN_3X3,
        /** The last unit of a stage, not the first of the next one, halves the map, as TensorFlow-Slim has it. */
        STRIDE_IN_LAST_UNIT,
        /** One column, as torchvision has it. */
        ONE_COLUMN,
        /** Two columns, that is groups, as Caffe has it. */
        TWO_COLUMNS,
        /** The strides of the last two stages became dilations. */
        STRIDE_TO_DILATION,
        /** Rates of the last stage's units: 2·(1, 2, 4). */
        MULTI_GRID,
        /** {@code relu} stands for a leaky one. */
        RELU_FOR_LEAKY,
        /** {@code relu} stands for one that is cut off at 6. */
        RELU_FOR_RELU6,
        /** Normalisation of responses, which learns nothing and reads no neighbours, is left out. */
        WITHOUT_RESPONSE_NORMALISATION,
        /** Connections from each layer to the end, which enlarge no field, are left out. */
        WITHOUT_SKIPS,
        /** The numbers of levels, channels and taps are one choice of many. */
        EXAMPLE_SIZES
    }
}
