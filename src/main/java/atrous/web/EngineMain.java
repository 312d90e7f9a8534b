package atrous.web;

import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float32Array;

/**
 * The engine as a script of its own: convolutions on {@code Float32Array}s, which are read in place. Weights are not
 * flipped, sums are 64-bit, each output is rounded once.
 *
 * <p>The options are an object with
 * <ul>
 * <li>{@code n}: examples (1 if absent); {@code c}: input channels; {@code size}: sizes of an input map;
 * <li>{@code outChannels}; {@code kernel}; {@code stride}, {@code dilation} (1 if absent); {@code groups} (1);
 * <li>{@code padding} (none if absent): the low side of every axis, then the high sides; or one number; or
 *     {@code "VALID"}, {@code "SAME_UPPER"}, {@code "SAME_LOWER"}, {@code "HALF"}, {@code "FULL"};
 * <li>{@code mode}: {@code "ZEROS"} (if absent), {@code "REFLECT"}, {@code "REPLICATE"}, {@code "CIRCULAR"}.
 * </ul>
 * What is said per axis is an array, height before width, or one number for all axes. Anything wrong, an unknown option
 * included, throws an {@code Error} whose message starts with the option's name.
 */
public final class EngineMain {
    private EngineMain() {
    }

    public static void main(String[] args) {
    }

    /**
     * @param input [n, c, width]
     * @param weight [outChannels, c/groups, kernel]
     * @param bias [outChannels], or null
     * @return [n, outChannels, width]
     */
    @JSExport
    public static Float32Array conv1d(JSObject input, JSObject weight, JSObject bias, JSObject options) {
        return conv(1, input, weight, bias, options);
    }

    /**
     * @param input [n, c, height, width]
     * @param weight [outChannels, c/groups, kernel height, kernel width]
     * @param bias [outChannels], or null
     * @return [n, outChannels, height, width]
     */
    @JSExport
    public static Float32Array conv2d(JSObject input, JSObject weight, JSObject bias, JSObject options) {
        return conv(2, input, weight, bias, options);
    }

    /**
     * @param input [n, c, depth, height, width]
     * @param weight [outChannels, c/groups, kernel depth, kernel height, kernel width]
     * @param bias [outChannels], or null
     * @return [n, outChannels, depth, height, width]
     */
    @JSExport
    public static Float32Array conv3d(JSObject input, JSObject weight, JSObject bias, JSObject options) {
        return conv(3, input, weight, bias, options);
    }

    /**
     * Sizes of an output map.
     *
     * @param options {@code size} (an array: it tells the number of axes), {@code kernel} and what else of
     *        {@code stride}, {@code dilation}, {@code padding}, {@code mode} applies
     */
    @JSExport
    public static int[] outputSize(JSObject options) {
        JSObject size = JsValues.isObject(options) ? JsValues.property(options, "size") : options;
        if (!JsValues.isArray(size) || JsValues.length(size) < 1) {
            throw JsValues.error("options.size: an array of sizes is needed, not " + JsValues.quoted(size));
        }
        return EngineCall.ofSizes(EngineOptions.of(options, JsValues.length(size))).outputSize();
    }

    private static Float32Array conv(int rank, JSObject input, JSObject weight, JSObject bias, JSObject options) {
        EngineOptions read = EngineOptions.of(options, rank);
        return EngineCall.of(read, !JsValues.isAbsent(bias)).run(read.number("n", 1), input, weight, bias);
    }
}
