package atrous.view;

import atrous.figure.ChannelDiagram;
import atrous.figure.Frame;
import atrous.layer.Axis;
import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.layer.Separable;
import atrous.scene.Paint.Role;
import atrous.scene.Semantics;
import atrous.text.ChannelWords;
import atrous.text.Decimal;
import atrous.text.Messages;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The layer at hand against a depthwise and a pointwise layer. */
final class SeparableExhibit {

    private SeparableExhibit() {}

    static Exhibit of(Conv conv, List<Axis> axes, Frame frame, ChannelWords words, Messages m) {
        Separable s = Separable.of(conv);
        var rows = new ArrayList<List<String>>();
        rows.add(row(words.standard(), s.standard(), s.standard().macs(axes), m));
        rows.add(row(words.depthwise(), s.depthwise(), s.depthwise().macs(axes), m));
        rows.add(row(words.pointwiseLayer(), s.pointwise(), s.pointwiseMacs(axes), m));
        rows.add(List.of(words.both(), "", "", Quantity.of(s.parameters(), m), Quantity.of(s.macs(axes), m)));
        int marked = conv.groups() == 1 ? 0 : conv.groups() == conv.inChannels() && conv.outChannels() == conv.inChannels() ? 1 : -1;
        var table = new Exhibit.Table(words.costs(),
                List.of(words.layerColumn(), m.kernel(), words.channelsColumn(), m.parameters(), m.macs()), rows, marked);
        String formula = "1/" + Quantity.of(conv.outChannels()) + " + 1/" + Quantity.of(conv.taps(), m);
        var notes = new ArrayList<>(List.of(words.share(formula, Decimal.show(s.share(), 4))));
        if (s.share() >= 1) {
            notes.add(words.doesNotPay(s.share() == 1));
        }
        notes.add(words.source());
        return new Exhibit(words.separable(), List.of(words.separableIntro()), List.of(), List.of(drawing(conv, frame, words, m)),
                List.of(table), notes);
    }

    private static List<String> row(String name, Conv conv, OptionalLong macs, Messages m) {
        return List.of(name, Facts.times(KernelAxis.sizes(conv.kernel())),
                Quantity.of(conv.inChannels()) + " → " + Quantity.of(conv.outChannels()),
                Quantity.of(conv.parameters(), m), Quantity.of(macs, m));
    }

    private static Exhibit.Drawing drawing(Conv conv, Frame frame, ChannelWords words, Messages m) {
        var columns = List.of(new ChannelDiagram.Column(m.input(), conv.inChannels(), Role.INPUT, Role.INPUT_LINE),
                new ChannelDiagram.Column(words.depthwise(), conv.inChannels(), Role.TAP, Role.TAP_LINE),
                new ChannelDiagram.Column(words.pointwiseLayer(), conv.outChannels(), Role.OUTPUT, Role.OUTPUT_LINE));
        return new Exhibit.Drawing(words.twoLayers(), ChannelDiagram.of(columns, List.of(conv.inChannels(), 1L), -1, frame,
                new Semantics(words.twoLayers(), words.separableIntro())));
    }
}
