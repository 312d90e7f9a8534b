package atrous.view;

import atrous.figure.Frame;
import atrous.figure.ReadingsFigure;
import atrous.figure.Subject;
import atrous.figure.Target;
import atrous.layer.Axis;
import atrous.scene.Scene;
import atrous.text.Messages;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Dilation read in two ways, beside each other. */
public record Readings(String intro, String sampledCaption, Scene sampled, String zerosCaption, Scene zeros,
                       String same) {

    /** Null where nothing is dilated: then there is one reading. */
    static Readings of(Subject s, List<Axis> axes, Target output, Frame frame, Messages m) {
        boolean dilated = axes.stream().anyMatch(a -> a.window().dilation() > 1 && a.window().size() > 1);
        if (!dilated || !ReadingsFigure.canDraw(s)) {
            return null;
        }
        var dilation = new ArrayList<Long>();
        var kernel = new ArrayList<Long>();
        var effective = new ArrayList<Long>();
        for (Axis axis : axes) {
            dilation.add(axis.window().dilation());
            kernel.add(axis.window().size());
            effective.add(axis.window().effectiveSize());
        }
        String rate = Sides.once(dilation);
        OptionalLong weights = s.layer().taps();
        String sampledCaption = m.readingSampled(rate);
        String zerosCaption = m.readingZeros(Facts.times(kernel), Facts.times(effective));
        return new Readings(m.readingsIntro(rate), sampledCaption,
                ReadingsFigure.sampled(s, output, frame, sampledCaption), zerosCaption,
                ReadingsFigure.withZeros(s, output, frame, zerosCaption),
                m.readingsSame(Quantity.of(weights, m), Facts.times(effective), Facts.times(kernel)));
    }
}
