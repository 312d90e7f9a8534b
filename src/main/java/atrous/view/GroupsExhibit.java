package atrous.view;

import atrous.figure.ChannelDiagram;
import atrous.figure.Frame;
import atrous.layer.Axis;
import atrous.layer.Groups;
import atrous.layer.Weighted;
import atrous.scene.Paint.Role;
import atrous.scene.Semantics;
import atrous.state.TextAction;
import atrous.text.ChannelWords;
import atrous.text.ChannelWords.Kind;
import atrous.text.Messages;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Which input channels each output channel reads, and the same layer with all groups that it can have. */
final class GroupsExhibit {

    /** Of more groups than these, those between the first and the last few are left out. */
    private static final int MOST = 12;

    private GroupsExhibit() {}

    static Exhibit of(Weighted w, List<Axis> axes, long shown, Frame frame, ChannelWords words, Messages m) {
        long read = Math.floorDiv(w.inChannels(), w.groups());
        var input = new ChannelDiagram.Column(m.input(), w.inChannels(), Role.INPUT, Role.INPUT_LINE);
        var output = new ChannelDiagram.Column(m.output(), w.outChannels(), Role.OUTPUT, Role.OUTPUT_LINE);
        String intro = words.groupsIntro(w.inChannels(), w.outChannels(), read);
        var drawing = new Exhibit.Drawing(words.diagram(), ChannelDiagram.of(List.of(input, output), List.of(w.groups()),
                shown, frame, new Semantics(words.groups(), intro)));
        var notes = new ArrayList<String>();
        if (input.perDot() > 1 || output.perDot() > 1) {
            notes.add(words.dots(input.perDot(), output.perDot()));
        }
        if (w.taps().orElse(0) == 1) {
            notes.add(words.pointwise());
        }
        List<Long> offered = offered(Groups.of(w), w.groups());
        return new Exhibit(words.groups(), List.of(intro), choices(offered, w.groups(), m), List.of(drawing),
                List.of(table(w, axes, offered, words, m)), notes);
    }

    static List<Long> offered(List<Long> all, long current) {
        if (all.size() <= MOST) {
            return all;
        }
        var offered = new ArrayList<Long>();
        for (int i = 0; i < all.size(); i++) {
            if (i < MOST / 2 || i >= all.size() - MOST / 2 || all.get(i) == current) {
                offered.add(all.get(i));
            }
        }
        return offered;
    }

    private static List<Exhibit.Choice> choices(List<Long> offered, long current, Messages m) {
        if (offered.size() == 1) {
            return List.of();
        }
        var options = new ArrayList<String>();
        var actions = new ArrayList<String>();
        for (long groups : offered) {
            options.add(Quantity.of(groups));
            actions.add(TextAction.GROUPS + Long.toString(groups));
        }
        return List.of(new Exhibit.Choice(m.groups(), options, offered.indexOf(current), actions));
    }

    private static Exhibit.Table table(Weighted w, List<Axis> axes, List<Long> offered, ChannelWords words, Messages m) {
        var rows = new ArrayList<List<String>>();
        for (long groups : offered) {
            Weighted other = Groups.with(w, groups);
            rows.add(List.of(Quantity.of(groups), words.kind(kind(other)),
                    Quantity.of(Math.floorDiv(w.inChannels(), groups)), Quantity.of(other.parameters(), m),
                    Quantity.of(other.macs(axes), m)));
        }
        return new Exhibit.Table(words.options(),
                List.of(m.groups(), words.kindColumn(), words.readColumn(), m.parameters(), m.macs()), rows,
                offered.indexOf(w.groups()));
    }

    private static Kind kind(Weighted w) {
        return w.groups() == 1 ? Kind.STANDARD : Groups.isDepthwise(w) ? Kind.DEPTHWISE : Kind.GROUPED;
    }
}
