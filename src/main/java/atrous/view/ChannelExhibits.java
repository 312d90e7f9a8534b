package atrous.view;

import atrous.figure.ChannelTerms;
import atrous.figure.Channels;
import atrous.figure.Frame;
import atrous.figure.MapKind;
import atrous.figure.Reading;
import atrous.figure.Subject;
import atrous.figure.Target;
import atrous.layer.Axis;
import atrous.layer.Conv;
import atrous.layer.Weighted;
import atrous.scene.Semantics;
import atrous.state.AppState;
import atrous.state.LayerSpec;
import atrous.state.Marked;
import atrous.state.Side;
import atrous.tensor.ChannelFill;
import atrous.text.ChannelWords;
import atrous.text.Decimal;
import atrous.text.Messages;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** The sections about a layer's channels. */
final class ChannelExhibits {

    private static final int FACTORS = 4;

    private ChannelExhibits() {}

    static List<Exhibit> of(AppState state, Side side, List<Axis> axes, Frame frame, Messages m) {
        LayerSpec spec = state.project().layer(side);
        var exhibits = new ArrayList<Exhibit>();
        if (!(spec.layer() instanceof Weighted w)) {
            return exhibits;
        }
        ChannelWords words = ChannelWords.of(m);
        Subject s = Marked.subject(state.project(), side);
        if (s.channels().read() > 1 || w.bias()) {
            exhibits.add(terms(state, side, s, frame, words, m));
        }
        if (s.channels().several()) {
            exhibits.add(GroupsExhibit.of(w, axes, s.channels().out(), frame, words, m));
            if (w instanceof Conv conv && conv.taps().orElse(0) != 1) {
                exhibits.add(SeparableExhibit.of(conv, axes, frame, words, m));
            }
        }
        return exhibits;
    }

    private static Exhibit terms(AppState state, Side side, Subject s, Frame frame, ChannelWords words, Messages m) {
        Target pinned = Marked.selection(state, side).pinned();
        Target output = pinned != null && pinned.map() == MapKind.OUTPUT ? pinned
                : new Target(MapKind.OUTPUT, s.rows().outputSize() / 2, s.columns().outputSize() / 2);
        String intro = words.termsIntro(Reading.cell(s, output), Quantity.of(s.channels().out() + 1), s.channels().read(),
                s.channels().biased());
        List<Exhibit.Drawing> drawings = !ChannelTerms.canAdd(s) ? List.of() : List.of(new Exhibit.Drawing("",
                ChannelTerms.of(s, output, frame, words,
                        new Semantics(words.terms(), Reading.of(s, output, true, m).spoken(m.colon())))));
        return new Exhibit(words.terms(), List.of(intro), List.of(), drawings, List.of(),
                notes(state.project().layer(side), s, words, m));
    }

    private static List<String> notes(LayerSpec spec, Subject s, ChannelWords words, Messages m) {
        Channels c = s.channels();
        var notes = new ArrayList<String>();
        if (!ChannelTerms.canAdd(s)) {
            notes.add(words.tooMany());
        } else if (!ChannelTerms.canDraw(s)) {
            notes.add(words.kernelTooLarge());
        }
        if (c.inChannels() > 1) {
            notes.add(words.otherInputs(ChannelFill.isRandom(spec.input()) ? "" : factors(1, ChannelFill::inputFactor, m)));
        }
        if (c.several()) {
            notes.add(words.otherKernels(ChannelFill.isRandom(spec.kernel()) ? "" : factors(0, ChannelFill::kernelFactor, m)));
        }
        if (c.biased()) {
            notes.add(words.biases(factors(0, ChannelFill::bias, m)));
        }
        return notes;
    }

    private static String factors(long first, LongFunction<Float> factor, Messages m) {
        var text = new StringBuilder();
        for (long n = first; n < first + FACTORS; n++) {
            text.append(Decimal.show(factor.apply(n), 0)).append(m.comma());
        }
        return text.append("…").toString();
    }
}
