package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.Window;

/** What the drawn neighbourhood of a large layer lies around: an output, an input position and a tap. */
public record Anchor(long outputRow, long outputColumn, long inputRow, long inputColumn, long tapRow, long tapColumn) {

    public static Anchor of(Subject s, Target target) {
        Axis r = s.rows();
        Axis c = s.columns();
        return switch (target.map()) {
            case OUTPUT -> new Anchor(target.row(), target.column(),
                    windowCentre(r, target.row()), windowCentre(c, target.column()), middleTap(r, target.row()),
                    middleTap(c, target.column()));
            case INPUT -> new Anchor(nearestOutput(r, target.row()), nearestOutput(c, target.column()),
                    target.row(), target.column(), middleTap(r, 0), middleTap(c, 0));
            case KERNEL -> {
                long outputRow = r.outputSize() / 2;
                long outputColumn = c.outputSize() / 2;
                yield new Anchor(outputRow, outputColumn, r.position(outputRow, target.row()),
                        c.position(outputColumn, target.column()), target.row(), target.column());
            }
        };
    }

    /** The middle of a window; on a tap where the kernel is odd. */
    private static long windowCentre(Axis axis, long output) {
        return axis.position(output, middleTap(axis, output));
    }

    private static long middleTap(Axis axis, long output) {
        return (axis.taps(output) - 1) / 2;
    }

    private static long nearestOutput(Axis axis, long position) {
        if (axis.bins() != null) {
            return axis.readers(position).from();
        }
        Window w = axis.window();
        long distance = position - w.position(0, middleTap(axis, 0));
        long output = Math.floorDiv(2 * distance + w.stride(), 2 * w.stride());
        return Math.max(0, Math.min(output, axis.outputSize() - 1));
    }
}
