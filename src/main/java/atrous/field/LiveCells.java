package atrous.field;

import atrous.network.Inference;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a network's input that any output reads; the others are dead: nothing depends on them.
 *
 * @param live a number for each cell that is read
 * @param cells of the input
 */
public record LiveCells(FieldMap live, double cells) {

    /** Empty where a map of the network is too large, or no output reads any cell. */
    public static Optional<LiveCells> of(Inference inference) {
        int output = inference.network().output();
        FieldMap all = Backward.all(inference, output, true);
        FieldMap[] maps = Backward.from(inference, output, all, AxisRuns.Weighing.PATHS, 0);
        if (maps == null || maps[0] == null) {
            return Optional.empty();
        }
        List<Long> size = inference.network().input().size();
        double cells = 1;
        for (long each : size) {
            cells *= each;
        }
        return Optional.of(new LiveCells(maps[0], cells));
    }

    public double dead() {
        return cells - live.cells();
    }

    /** Rows no cell of which is read, of an input of this height. */
    public int deadRows(int height) {
        return height - Scaled.count(live.rowSums());
    }

    /** Columns no cell of which is read, of an input of this width. */
    public int deadColumns(int width) {
        return width - Scaled.count(live.columnSums());
    }
}
