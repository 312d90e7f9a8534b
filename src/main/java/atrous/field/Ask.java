package atrous.field;

import java.util.List;

/**
 * What a stack of convolutions of one kernel size is to be like.
 *
 * @param field cells of the input that an output sees, from the first to the last, at most {@link #MOST_FIELD}
 * @param exactly whether no more than that
 * @param fewestLayers at least 1
 * @param mostLayers at most {@link #MOST_LAYERS}
 * @param kernel taps on an axis, 2 to {@link #MOST_KERNEL}
 * @param strides that a layer may have
 * @param dilations that a layer may have
 * @param mostStride of all layers together
 * @param withoutHoles whether every cell of the field is to be read
 * @param rank spatial axes, for the cost
 */
public record Ask(int field, boolean exactly, int fewestLayers, int mostLayers, int kernel, List<Integer> strides,
                  List<Integer> dilations, int mostStride, boolean withoutHoles, int rank, By by) {

    public static final int MOST_FIELD = 20_000;
    public static final int MOST_LAYERS = 32;
    public static final int MOST_KERNEL = 64;
    /** Of a stride, a dilation and {@code mostStride}. */
    public static final int MOST_STEP = 1024;

    /** What is cheap first; the other cost decides between equals. */
    public enum By { PARAMETERS, MACS }

    public Ask {
        strides = strides.stream().distinct().sorted().toList();
        dilations = dilations.stream().distinct().sorted().toList();
        if (field < 1 || field > MOST_FIELD || fewestLayers < 1 || mostLayers < fewestLayers || mostLayers > MOST_LAYERS
                || kernel < 2 || kernel > MOST_KERNEL || rank < 1 || mostStride < 1 || mostStride > MOST_STEP
                || !inRange(strides) || !inRange(dilations)) {
            throw new IllegalArgumentException("out of range");
        }
    }

    private static boolean inRange(List<Integer> sorted) {
        return !sorted.isEmpty() && sorted.get(0) >= 1 && sorted.get(sorted.size() - 1) <= MOST_STEP;
    }
}
