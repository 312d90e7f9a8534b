package atrous.web;

import atrous.figure.MatrixDrawing;
import atrous.figure.Picture;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.text.Messages;
import java.util.List;

/** What only pictures of a transposed convolution have, in which inputs and weights stand as they are. */
final class PictureLegend {

    private PictureLegend() {}

    /** @param signs whether negative weights are marked; {@code counts} whether outputs hold no sums */
    static void add(Legend legend, Look look, Picture picture, boolean signs, boolean counts) {
        Messages m = look.messages();
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
}
