package atrous.view;

import atrous.figure.Channels;
import atrous.figure.Frame;
import atrous.figure.Reading;
import atrous.figure.ReadingsFigure;
import atrous.figure.Subject;
import atrous.figure.Target;
import atrous.layer.Axis;
import atrous.layer.Conv;
import atrous.layer.Count;
import atrous.layer.DeformConv;
import atrous.layer.KernelAxis;
import atrous.tensor.Deformation;
import atrous.tensor.OffsetPreset;
import atrous.tensor.PlanePrediction;
import atrous.text.Messages;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The small convolution that offsets come from: what it reads, what it puts out and what it costs. */
final class OffsetsExhibit {

    private final Subject s;
    private final DeformConv layer;
    private final List<Axis> axes;
    private final Messages m;

    OffsetsExhibit(Subject s, Messages m) {
        this.s = s;
        this.layer = (DeformConv) s.layer();
        this.axes = s.deformed().taps().axes();
        this.m = m;
    }

    /** @param output the one that is current, or null */
    Exhibit exhibit(Target output, Frame frame) {
        Deformation by = s.deformed().by();
        var drawings = new ArrayList<Exhibit.Drawing>();
        var notes = new ArrayList<String>();
        if (by.preset() == OffsetPreset.PREDICTED && output != null && s.deformed().affordable(1)
                && ReadingsFigure.canDraw(s)) {
            var small = new Frame(Math.min(420, frame.width()), frame.height());
            Target tap = s.deformed().closest(output, s.deformed().taps(output), null);
            for (boolean down : tap == null ? new boolean[0] : new boolean[] {true, false}) {
                Subject predictor = predictor(2 * s.deformed().taps().channel(0, tap.row(), tap.column()) + (down ? 0 : 1));
                String caption = m.predictedDrawing(down, Reading.cell(s, tap), Reading.cell(s, output));
                notes.add(caption + m.colon() + sum(Reading.of(predictor, output, true, m)));
                drawings.add(new Exhibit.Drawing(caption, ReadingsFigure.sampled(predictor, output, small, caption)));
            }
        }
        return new Exhibit(m.offsetsTitle(), List.of(m.offsetsIntro(by.preset())), List.of(), drawings, List.of(costs()), notes);
    }

    private static String sum(Reading reading) {
        var text = new StringBuilder();
        for (String term : reading.terms()) {
            text.append(term).append(' ');
        }
        return text.append(reading.result()).toString();
    }

    /** The predictor with one of its outputs. */
    private Subject predictor(long channel) {
        Conv one = layer.predictor();
        Conv ofOne = new Conv(one.kernel(), one.padding(), one.mode(), layer.inChannels(), 1, 1, false);
        Channels shown = s.channels();
        return Subject.of(ofOne, s.rows(), s.columns(), new Channels(layer.inChannels(), 1, layer.inChannels(), 0,
                shown.firstRead() + shown.in(), 0, false, shown.inputs(),
                new PlanePrediction(layer, axes, s.deformed().by()).weights(channel)));
    }

    private Exhibit.Table costs() {
        Conv predictor = layer.predictor();
        String kernel = Facts.times(KernelAxis.sizes(layer.kernel()));
        var rows = new ArrayList<List<String>>();
        rows.add(row(m.deformKernel(), kernel, layer.inChannels(), layer.outChannels(), layer.parameters(), layer.macs(axes)));
        rows.add(List.of(m.sampling(), "", "", "0", Quantity.of(layer.samplingMacs(axes), m)));
        rows.add(row(m.predictor(), kernel, predictor.inChannels(), predictor.outChannels(), predictor.parameters(), predictor.macs(axes)));
        rows.add(List.of(m.together(), "", "", Quantity.of(Count.sum(layer.parameters(), predictor.parameters()), m),
                Quantity.of(Count.sum(Count.sum(layer.macs(axes), layer.samplingMacs(axes)), predictor.macs(axes)), m)));
        return new Exhibit.Table(m.deformCosts(),
                List.of(m.costOf(), m.kernel(), m.channelsColumn(), m.parameters(), m.macs()), rows, -1);
    }

    private List<String> row(String name, String kernel, long in, long out, OptionalLong parameters, OptionalLong macs) {
        return List.of(name, kernel, Quantity.of(in) + " → " + Quantity.of(out), Quantity.of(parameters, m), Quantity.of(macs, m));
    }
}
