package atrous.e2e.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What was measured for one convolution.
 *
 * @param engineMillis median time of a call
 * @param megaflops millions of multiplications and additions a second
 * @param toUnrolled time relative to the unrolled yardstick; smaller is faster
 * @param toNaive time relative to the naive yardstick
 */
record EngineRow(String name, double engineMillis, double megaflops, double toUnrolled, double toNaive) {
    static EngineRow of(EngineLoad load, String measured) {
        JsonObject json = JsonParser.parseString(measured).getAsJsonObject();
        if (!json.get("agree").getAsBoolean()) {
            throw new IllegalStateException(load.name() + ": engine and yardsticks disagree");
        }
        double engine = json.get("engine").getAsDouble();
        return new EngineRow(load.name(), engine, load.operations() / engine / 1000,
                engine / json.get("unrolled").getAsDouble(), engine / json.get("naive").getAsDouble());
    }
}
