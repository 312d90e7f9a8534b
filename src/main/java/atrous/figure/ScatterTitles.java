package atrous.figure;

import atrous.layer.Weighted;
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
        var w = (Weighted) s.layer();
        String kernel = Titles.size(r.size(), c.size(), s);
        boolean dilated = r.effectiveSize() != r.size() || c.effectiveSize() != c.size();
        String output = Titles.size(s.rows().outputSize(), s.columns().outputSize(), s);
        String stamped = Titles.size(Scatter.sizeWithCut(scatter.down()), Scatter.sizeWithCut(scatter.across()), s);
        return new Titles(
                new Titles.Title(m.input(), Titles.withChannels(
                        Titles.size(s.rows().inputSize(), s.columns().inputSize(), s), w.inChannels(), m)),
                new Titles.Title(m.kernel(), !dilated ? kernel
                        : kernel + m.comma() + m.spans(Titles.size(r.effectiveSize(), c.effectiveSize(), s))),
                new Titles.Title(m.output(), Titles.withChannels(!cut || stamped.equals(output) ? output
                        : output + m.comma() + m.cutFrom(stamped), w.outChannels(), m)));
    }
}
