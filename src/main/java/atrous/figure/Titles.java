package atrous.figure;

import atrous.layer.Window;
import atrous.text.Messages;
import atrous.text.Quantity;

/** The headings of the maps: a name, and the size in lighter ink. */
record Titles(Title input, Title kernel, Title output) {

    static final double SIZE = 14;

    record Title(String name, String detail) {
        double width() {
            return TextWidth.ofBold(name, SIZE) + 7 + TextWidth.of(detail, SIZE);
        }
    }

    static Titles of(Subject s, Messages m) {
        return new Titles(
                new Title(m.input(), inputDetail(s, m)),
                new Title(m.kernel(), kernelDetail(s, m)),
                new Title(m.output(), withChannels(size(s.rows().outputSize(), s.columns().outputSize(), s),
                        s.conv().outChannels(), m)));
    }

    private static String inputDetail(Subject s, Messages m) {
        String size = size(s.rows().inputSize(), s.columns().inputSize(), s);
        Window r = s.rows().window();
        Window c = s.columns().window();
        String padding = s.oneAxis() ? m.paddingOf(c.paddingLow(), c.paddingHigh())
                : m.paddingOf(r.paddingLow(), r.paddingHigh(), c.paddingLow(), c.paddingHigh());
        String padded = padding.isEmpty() ? size : size + m.comma() + padding;
        return withChannels(padded, s.conv().inChannels(), m);
    }

    private static String kernelDetail(Subject s, Messages m) {
        Window r = s.rows().window();
        Window c = s.columns().window();
        String size = size(r.size(), c.size(), s);
        boolean dilated = r.effectiveSize() != r.size() || c.effectiveSize() != c.size();
        return dilated ? size + m.comma() + m.spans(size(r.effectiveSize(), c.effectiveSize(), s)) : size;
    }

    private static String withChannels(String detail, long channels, Messages m) {
        return channels == 1 ? detail : detail + m.comma() + m.oneOfChannels(channels);
    }

    static String size(long rows, long columns, Subject s) {
        return s.oneAxis() ? Quantity.of(columns) : Quantity.of(rows) + " × " + Quantity.of(columns);
    }
}
