package atrous.figure;

import atrous.layer.Axis;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.tensor.Plane;
import java.util.List;

/**
 * What the first inputs add up to, while the others have not stamped the kernel yet.
 *
 * @param filled inputs that have, in row-major order
 */
record StampedSoFar(Scatter scatter, long filled) {

    /** Of a larger kernel every output counts as reached. */
    private static final long MOST_TAPS = 4096;

    /** Over the whole sums; blank where no stamp has fallen. */
    void draw(MapBox map, Options options, List<Mark> out) {
        var sums = new OutputDrawing(subject(), map, options);
        MapMarks.block(map, map.rows(), map.columns(), Role.BACKGROUND, Role.OUTPUT_LINE, out);
        for (long r = map.rows().from(); r <= map.rows().to(); r++) {
            for (long c = map.columns().from(); c <= map.columns().to(); c++) {
                if (isReached(r, c)) {
                    MapMarks.cell(map, r, c, Style.of(Role.OUTPUT, Role.OUTPUT_LINE, 1), out);
                    if (!sums.counts()) {
                        sums.label(r, c, 0, false, out);
                    }
                }
            }
        }
    }

    /** With nothing in the inputs that come later. */
    Subject subject() {
        Subject s = scatter.subject();
        Channels all = s.channels();
        return Subject.of(s.layer(), s.rows(), s.columns(), new Channels(all.inChannels(), all.outChannels(), all.read(),
                all.firstRead(), all.in(), all.out(), all.biased(), n -> first(all.inputs().at(n)), all.kernels()));
    }

    private Plane first(Plane input) {
        long perRow = scatter.across().outputSize();
        return (r, c) -> r * perRow + c < filled ? input.at(r, c) : 0;
    }

    private boolean isReached(long row, long column) {
        long perRow = scatter.across().outputSize();
        Axis down = scatter.subject().rows();
        long started = Math.floorDiv(filled, perRow);
        long left = first(scatter.subject().columns(), column);
        return left < perRow && (first(down, row) < started
                || reads(down, row, started) && left < Math.floorMod(filled, perRow));
    }

    /** The first input that an output gets something from; past the last where there is none. */
    private static long first(Axis axis, long output) {
        long first = axis.window().size() > MOST_TAPS ? 0 : Long.MAX_VALUE;
        for (long t = 0; first > 0 && t < axis.window().size(); t++) {
            long source = axis.source(output, t);
            first = source >= 0 ? Math.min(first, source) : first;
        }
        return first;
    }

    private static boolean reads(Axis axis, long output, long input) {
        return input < axis.inputSize() && axis.tapAt(output, input * axis.window().baseDilation()) >= 0;
    }
}
