package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.ConvTranspose;
import atrous.layer.Cut;
import atrous.layer.KernelAxis;
import atrous.layer.Window;
import atrous.text.Messages;
import atrous.text.Quantity;

/** What a picture of a transposed convolution shows, with the numbers of the layer. */
final class PictureCaption {

    private PictureCaption() {}

    /** @param direct whether the matrix of the direct convolution is drawn, where one might be */
    static String of(Subject s, Picture picture, boolean direct, Messages m) {
        String input = Titles.size(s.rows().inputSize(), s.columns().inputSize(), s);
        String output = Titles.size(s.rows().outputSize(), s.columns().outputSize(), s);
        String about = switch (picture) {
            case ZEROS -> zeros(s, m);
            case STAMP -> stamp(s, m);
            case MATRIX -> m.matrixCaption(PictureReading.cells(s, false, m) + " × " + PictureReading.cells(s, true, m), direct);
        };
        Channels c = s.channels();
        boolean several = c.read() > 1;
        String more = several || c.biased() ? m.addsMore(several ? Quantity.of(c.number(c.in())) : "", c.read() - 1, c.biased()) : "";
        var layer = (ConvTranspose) s.layer();
        String back = Titles.size(layer.directSize(0, s.rows().outputSize()),
                layer.directSize(layer.rank() - 1, s.columns().outputSize()), s);
        return about + more + (back.equals(input) ? m.notInverse(input, output) : m.notEvenShape(output, back, input));
    }

    private static String zeros(Subject s, Messages m) {
        Window r = s.rows().window();
        Window c = s.columns().window();
        return m.zerosCaption(both(s, "1/" + r.baseDilation(), "1/" + c.baseDilation()),
                both(s, Quantity.of(r.baseDilation() - 1), Quantity.of(c.baseDilation() - 1)),
                both(s, padding(s, true, m), padding(s, false, m)));
    }

    /** The sum of the formula on one axis, and that of the other side where it differs. */
    private static String padding(Subject s, boolean down, Messages m) {
        var layer = (ConvTranspose) s.layer();
        int a = down ? 0 : s.layer().rank() - 1;
        KernelAxis kernel = layer.kernel().get(a);
        Cut cut = layer.padding().cut(a, kernel, (down ? s.rows() : s.columns()).inputSize());
        String start = kernel.dilation() + "·" + (kernel.size() - 1);
        Window w = (down ? s.rows() : s.columns()).window();
        String low = start + " − " + cut.low() + " = " + Quantity.of(w.paddingLow());
        String high = start + " − " + cut.high() + (cut.outputPadding() == 0 ? "" : " + " + cut.outputPadding()) + " = "
                + Quantity.of(w.paddingHigh());
        return low.equals(high) ? low : low + m.comma() + high;
    }

    private static String stamp(Subject s, Messages m) {
        Axis down = s.rows().seenFromInput();
        Axis across = s.columns().seenFromInput();
        boolean cut = Scatter.low(down) + Scatter.high(down) + Scatter.low(across) + Scatter.high(across) > 0;
        return m.stampCaption(both(s, Quantity.of(down.window().stride()), Quantity.of(across.window().stride())),
                !cut ? "" : Titles.size(full(s.rows()), full(s.columns()), s),
                Titles.size(full(s.rows()) - cut(down), full(s.columns()) - cut(across), s));
    }

    /** All cells that stamps cover together. */
    private static long full(Axis axis) {
        return axis.window().dilatedInputSize(axis.inputSize()) + axis.window().effectiveSize() - 1;
    }

    private static long cut(Axis seen) {
        return Scatter.low(seen) + Scatter.high(seen);
    }

    /** One where both axes are alike, or there is one. */
    private static String both(Subject s, String down, String across) {
        return s.oneAxis() || down.equals(across) ? across : down + " × " + across;
    }
}
