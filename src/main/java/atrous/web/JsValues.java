package atrous.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What scripts pass in, looked at without trusting it. */
final class JsValues {

    private JsValues() {}

    /** A JavaScript {@code Error}; throws by itself, so that callers can write {@code throw error(…)}. */
    @JSBody(params = "message", script = "throw new Error(message);")
    static native RuntimeException error(String message);

    @JSBody(params = {"holder", "name"}, script = "return holder[name];")
    static native JSObject property(JSObject holder, String name);

    @JSBody(params = "value", script = "return Object.keys(value);")
    static native String[] names(JSObject value);

    @JSBody(params = "value", script = "return typeof value === 'object' && value !== null;")
    static native boolean isObject(JSObject value);

    /** Null or undefined. */
    @JSBody(params = "value", script = "return value === null || value === undefined;")
    static native boolean isAbsent(JSObject value);

    @JSBody(params = "value", script = "return value instanceof Float32Array;")
    static native boolean isFloat32Array(JSObject value);

    @JSBody(params = "value", script = "return Array.isArray(value) || ArrayBuffer.isView(value);")
    static native boolean isArray(JSObject value);

    @JSBody(params = "value", script = "return value.length;")
    static native int length(JSObject value);

    @JSBody(params = {"array", "index"}, script = "return array[index];")
    static native JSObject item(JSObject array, int index);

    /** Whether it is a whole number that fits into an {@code int}. */
    @JSBody(params = "value", script = "return typeof value === 'number' && (value | 0) === value;")
    static native boolean isInt(JSObject value);

    @JSBody(params = "value", script = "return value | 0;")
    static native int intValue(JSObject value);

    @JSBody(params = "value", script = "return typeof value === 'string' ? '\"' + value + '\"' : String(value);")
    static native String quoted(JSObject value);
}
