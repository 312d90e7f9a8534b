package atrous.code;

import java.util.ArrayList;
import java.util.List;

/** Pooling written out: a strided slice of the padded input for each tap, then their maximum or their mean. */
final class TapSlices {

    private final PoolSpec pool;
    private final Script script;
    private final boolean channelsFirst;

    TapSlices(PoolSpec pool, Script script, boolean channelsFirst) {
        this.pool = pool;
        this.script = script;
        this.channelsFirst = channelsFirst;
    }

    static String mean(String taps) {
        return "sum(" + taps + "(x)) / sum(" + taps + "(counted))";
    }

    /** A function of x that gives one slice a tap. */
    void define(String taps) {
        Spec s = pool.spec();
        var index = new ArrayList<String>(List.of(":"));
        var loops = new StringBuilder();
        if (channelsFirst) {
            index.add(":");
        }
        for (int a = 0; a < s.rank(); a++) {
            String name = s.rank() == 1 || a == 1 ? "j" : "i";
            long stride = s.strides().get(a);
            long dilation = s.dilations().get(a);
            long reach = dilation * (s.sizes().get(a) - 1);
            int place = index.size();
            index.add(name + " : x.shape[" + place + "]" + (reach == 0 ? "" : " - " + reach) + " + " + name + " : " + stride);
            loops.append(" for ").append(name).append(" in range(0, ").append(reach + 1)
                    .append(", ").append(dilation).append(")");
        }
        script.line("def " + taps + "(x):");
        script.line("    return [x[" + Py.join(index) + "]" + loops.toString() + "]");
        script.blank();
        script.blank();
    }
}
