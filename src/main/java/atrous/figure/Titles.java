package atrous.figure;

import atrous.layer.Padding;
import atrous.layer.Window;
import atrous.scene.Lettering;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.text.Messages;
import atrous.text.Quantity;
import java.util.List;

/** The headings of the maps: a name, and the size in lighter ink. */
record Titles(Title input, Title kernel, Title output) {

    private static final double SIZE = 14;
    private static final double SMALLEST = 11;
    private static final double LINE = 17;

    record Title(String name, String detail) {
        double width() {
            return width(detail) * SIZE;
        }

        /** In two lines. */
        double stackedWidth() {
            return Math.max(TextWidth.ofBold(name, SIZE), TextWidth.of(detail, SIZE));
        }

        /** Set as small as it may be. */
        double leastWidth() {
            return width(detail) * SMALLEST;
        }

        /** In ems. */
        private double width(String shownDetail) {
            return detailStart() + TextWidth.of(shownDetail, 1);
        }

        private double detailStart() {
            return name.isEmpty() ? 0 : TextWidth.ofBold(name, 1) + 0.5;
        }

        /** Smaller where there is little room, then without what comes after the size, and at last cut. */
        void draw(LayerLayout.Heading at, List<Mark> out) {
            if (at.twoLines()) {
                new Title(name, "").draw(new LayerLayout.Heading(at.x(), at.y() - LINE, at.room()), out);
                new Title("", detail).draw(new LayerLayout.Heading(at.x(), at.y(), at.room()), out);
                return;
            }
            double size = Math.max(SMALLEST, Math.min(SIZE, at.room() / width(detail)));
            String shown = detail;
            for (int end = detail.length() - 1; end > 0 && width(shown) * size > at.room() + 0.01; end--) {
                if (detail.charAt(end) == ',' || detail.charAt(end) == '，') {
                    shown = detail.substring(0, end);
                }
            }
            while (!shown.isEmpty() && width(shown) * size > at.room() + 0.01) {
                shown = shown.substring(0, Math.max(0, shown.length() - 2)) + (shown.length() > 2 ? "…" : "");
            }
            if (!name.isEmpty()) {
                out.add(new Mark.Text(at.x(), at.y(), name, Lettering.start(size, Role.INK).asBold()));
            }
            if (!shown.isEmpty()) {
                out.add(new Mark.Text(at.x() + detailStart() * size, at.y(), shown, Lettering.start(size, Role.MUTED)));
            }
        }
    }

    static Titles of(Subject s, Messages m) {
        return new Titles(
                new Title(m.input(), inputDetail(s, m)),
                new Title(s.weighted() ? m.kernel() : s.adaptive() ? m.bin() : m.window(), kernelDetail(s, m)),
                new Title(m.output(), withChannel(size(s.rows().outputSize(), s.columns().outputSize(), s),
                        s.channels().outChannels(), s.channels().out() + 1, m)));
    }

    private static String inputDetail(Subject s, Messages m) {
        String size = size(s.rows().inputSize(), s.columns().inputSize(), s);
        if (s.transposed()) {
            long down = s.rows().window().dilatedInputSize(s.rows().inputSize());
            long across = s.columns().window().dilatedInputSize(s.columns().inputSize());
            String stretched = size(down, across, s);
            size = stretched.equals(size) ? size : size + m.comma() + m.stretchedTo(stretched);
        }
        Padding.Sides r = padding(s, true);
        Padding.Sides c = padding(s, false);
        String padding = s.oneAxis() ? m.paddingOf(c.low(), c.high())
                : m.paddingOf(r.low(), r.high(), c.low(), c.high());
        String padded = padding.isEmpty() ? size : size + m.comma() + padding;
        return withChannel(padded, s.channels().inChannels(), s.channels().number(s.channels().in()), m);
    }

    /** Of pooling, without what only ceil mode adds. */
    private static Padding.Sides padding(Subject s, boolean down) {
        Window w = (down ? s.rows() : s.columns()).window();
        return s.weighted() || down && s.oneAxis() ? new Padding.Sides(w.paddingLow(), w.paddingHigh())
                : s.pooled().sides(down);
    }

    private static String kernelDetail(Subject s, Messages m) {
        if (s.adaptive()) {
            return Bins.sizes(s);
        }
        Window r = s.rows().window();
        Window c = s.columns().window();
        String size = size(r.size(), c.size(), s);
        if (s.transposed()) {
            size += m.comma() + m.turned();
        }
        boolean dilated = r.effectiveSize() != r.size() || c.effectiveSize() != c.size();
        return withChannels(dilated ? size + m.comma() + m.spans(size(r.effectiveSize(), c.effectiveSize(), s)) : size, s, m);
    }

    /** A kernel's size, with the channels that it goes between. */
    static String withChannels(String size, Subject s, Messages m) {
        Channels shown = s.channels();
        return !shown.several() ? size : counted(size, shown.read()) + m.comma()
                + m.channelsLinked(shown.number(shown.in()), shown.out() + 1);
    }

    static String withChannel(String detail, long channels, long shown, Messages m) {
        return channels == 1 ? detail : counted(detail, channels) + m.comma() + m.channelShown(shown);
    }

    /** With the number of channels before the size. */
    private static String counted(String size, long channels) {
        return channels == 1 ? size : Quantity.of(channels) + " × " + size;
    }

    static String size(long rows, long columns, Subject s) {
        return s.oneAxis() ? Quantity.of(columns) : Quantity.of(rows) + " × " + Quantity.of(columns);
    }
}
