package atrous.web;

import atrous.figure.MatrixDrawing;
import atrous.figure.Picture;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.text.Messages;
import java.util.List;

/** What the colours mean of layers that are no plain convolution. */
final class LateLegend {

    private static final Mark POINT = new Mark.Rect(3, 3, 8, 8, 4, Style.of(Role.TAP, Role.TAP_LINE, 1.5));

    private LateLegend() {}

    /**
     * Where inputs and weights of a transposed convolution stand as they are.
     *
     * @param signs whether negative weights are marked
     * @param counts whether outputs hold no sums
     */
    static void stamps(Legend legend, Look look, Picture picture, boolean signs, boolean counts, List<Mark> read) {
        Messages m = look.messages();
        legend.entry(look, m.legendStamped(), read);
        if (picture == Picture.MATRIX) {
            legend.entry(look, m.legendWeights(), MatrixDrawing.swatch(false, Legend.SIDE));
        }
        if (signs) {
            legend.entry(look, m.legendNegative(), MatrixDrawing.swatch(true, Legend.SIDE));
        }
        if (picture == Picture.STAMP && !counts) {
            legend.entry(look, m.legendSums(), List.of(Legend.square(Style.of(Role.OUTPUT, Role.OUTPUT_LINE, 1))));
        }
    }

    /** Where taps are moved. @param shares whether a point's weights of its neighbours are written */
    static void points(Legend legend, Look look, boolean masked, boolean shares, List<Mark> read) {
        Messages m = look.messages();
        legend.entry(look, m.legendPoint(masked), List.of(POINT));
        legend.entry(look, m.legendBetween(shares), read);
    }
}
