package atrous.web;

import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;

/** The options object of the engine's functions; a wrong one is told by a JavaScript {@code Error} that names it. */
record EngineOptions(JSObject options, int rank) {

    private static final List<String> NAMES = List.of("n", "c", "size", "outChannels", "kernel", "stride", "dilation",
            "padding", "groups", "mode");

    static EngineOptions of(JSObject options, int rank) {
        if (!JsValues.isObject(options)) {
            throw JsValues.error("options: an object is needed, not " + JsValues.quoted(options));
        }
        for (String name : JsValues.names(options)) {
            if (!NAMES.contains(name)) {
                throw JsValues.error("options." + name + ": there is no such option");
            }
        }
        return new EngineOptions(options, rank);
    }

    /** Whether an option is given. */
    boolean has(String name) {
        return !JsValues.isAbsent(JsValues.property(options, name));
    }

    int number(String name, int otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    int number(String name) {
        return positive(name, whole(name, JsValues.property(options, name)));
    }

    /** Like {@link #axes(String)}, of 1 or more. */
    List<Long> positiveAxes(String name) {
        List<Long> numbers = axes(name);
        for (long number : numbers) {
            positive(name, (int) number);
        }
        return numbers;
    }

    List<Long> positiveAxes(String name, int otherwise) {
        return has(name) ? positiveAxes(name) : repeated(otherwise);
    }

    /** One number an axis, or one for all. */
    List<Long> axes(String name) {
        JSObject value = JsValues.property(options, name);
        return JsValues.isArray(value) ? numbers(name, value, rank) : repeated(whole(name, value));
    }

    /** The low sides of all axes and then the high ones, one number for all, or the name of a rule. */
    Padding padding() {
        JSObject value = JsValues.property(options, "padding");
        if (JsValues.isAbsent(value)) {
            return Padding.Rule.VALID;
        }
        for (Padding.Rule rule : Padding.Rule.values()) {
            if (JsValues.quoted(value).equals('"' + rule.name() + '"')) {
                return rule;
            }
        }
        List<Long> numbers = JsValues.isArray(value) ? numbers("padding", value, 2 * rank)
                : repeated(whole("padding", value));
        var sides = new ArrayList<Padding.Sides>();
        for (int a = 0; a < rank; a++) {
            sides.add(new Padding.Sides(numbers.get(a), numbers.get(numbers.size() - rank + a)));
        }
        return new Padding.Explicit(sides);
    }

    PaddingMode mode() {
        JSObject value = JsValues.property(options, "mode");
        if (JsValues.isAbsent(value)) {
            return PaddingMode.ZEROS;
        }
        for (PaddingMode mode : PaddingMode.values()) {
            if (JsValues.quoted(value).equals('"' + mode.name() + '"')) {
                return mode;
            }
        }
        throw JsValues.error("options.mode: ZEROS, REFLECT, REPLICATE or CIRCULAR, not " + JsValues.quoted(value));
    }

    private List<Long> repeated(int number) {
        var numbers = new ArrayList<Long>();
        for (int a = 0; a < rank; a++) {
            numbers.add((long) number);
        }
        return numbers;
    }

    private static List<Long> numbers(String name, JSObject array, int count) {
        if (JsValues.length(array) != count) {
            throw JsValues.error("options." + name + ": " + count + " numbers are needed, not " + JsValues.length(array));
        }
        var numbers = new ArrayList<Long>();
        for (int i = 0; i < count; i++) {
            numbers.add((long) whole(name, JsValues.item(array, i)));
        }
        return numbers;
    }

    private static int positive(String name, int number) {
        if (number < 1) {
            throw JsValues.error("options." + name + ": at least 1, not " + number);
        }
        return number;
    }

    private static int whole(String name, JSObject value) {
        if (!JsValues.isInt(value)) {
            throw JsValues.error("options." + name + ": a whole number is needed, not " + JsValues.quoted(value));
        }
        return JsValues.intValue(value);
    }
}
