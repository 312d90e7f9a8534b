package atrous.figure;

import atrous.layer.Window;
import atrous.text.Messages;

/** The headings of maps that are neither stretched nor turned. */
final class ScatterTitles {

    private ScatterTitles() {}

    /** @param cut whether what is cut off is drawn around the output */
    static Titles of(Scatter scatter, boolean cut, Messages m) {
        Subject s = scatter.subject();
        Window r = s.rows().window();
        Window c = s.columns().window();
        Channels shown = s.channels();
        String kernel = Titles.size(r.size(), c.size(), s);
        boolean dilated = r.effectiveSize() != r.size() || c.effectiveSize() != c.size();
        String output = Titles.size(s.rows().outputSize(), s.columns().outputSize(), s);
        String stamped = Titles.size(Scatter.sizeWithCut(scatter.down()), Scatter.sizeWithCut(scatter.across()), s);
        return new Titles(
                new Titles.Title(m.input(), Titles.withChannel(Titles.size(s.rows().inputSize(), s.columns().inputSize(), s),
                        shown.inChannels(), shown.number(shown.in()), m)),
                new Titles.Title(m.kernel(), Titles.withChannels(!dilated ? kernel
                        : kernel + m.comma() + m.spans(Titles.size(r.effectiveSize(), c.effectiveSize(), s)), s, m)),
                new Titles.Title(m.output(), Titles.withChannel(!cut || stamped.equals(output) ? output
                        : output + m.comma() + m.cutFrom(stamped), shown.outChannels(), shown.out() + 1, m)));
    }
}
