package atrous.claim;

import atrous.layer.Axis;
import atrous.layer.KernelAxis;
import atrous.layer.Overlap;
import java.util.ArrayList;

/** How evenly the stamps of a transposed convolution overlap. */
record Stamped(KernelAxis kernel) {

    private static final long INPUTS = 6;

    private Axis axis() {
        return Layers.transposedAxis(kernel, INPUTS);
    }

    Overlap.Interior interior() {
        return new Overlap(axis()).interior();
    }

    boolean even() {
        return interior().even();
    }

    Cell.Between between() {
        return new Cell.Between(interior().fewest(), interior().most());
    }

    /** Inputs that reach each output. */
    Strip strip() {
        var overlap = new Overlap(axis());
        var counts = new ArrayList<Long>();
        for (long o = 0; o < axis().outputSize(); o++) {
            counts.add(overlap.count(o));
        }
        return new Strip(0, counts);
    }

    Shown shown() {
        return new Shown.OfLayer(Layers.each(2, INPUTS), Layers.transposed(2, kernel));
    }
}
