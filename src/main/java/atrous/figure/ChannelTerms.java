package atrous.figure;

import atrous.scene.Lettering;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Scene;
import atrous.scene.Semantics;
import atrous.scene.Style;
import atrous.text.ChannelWords;
import atrous.text.Decimal;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;

/** One output as a sum: of each input channel the window, the kernel on it and what they give, then the bias. */
public final class ChannelTerms {

    /** More channels are added up and not drawn. */
    public static final long MOST_DRAWN = 8;
    /** Along one side; a larger kernel would be all lines. */
    private static final long LARGEST = 11;
    private static final Options VALUES = new Options(true, false);
    private static final double LARGEST_CELL = 24;
    /** The drawing is made anew with each step of the kernel. */
    private static final long MOST_PRODUCTS = 200_000;
    private static final double CAPTION = 20;
    private static final double SIGN = 24;
    private static final double LINE_GAP = 16;
    private static final double TEXT_LINE = 22;
    private static final double SIZE = 15;

    private final Subject subject;
    private final Target output;
    private final double width;
    private final ChannelWords words;
    private final double cell;
    private final double rowHeight;
    private final List<Mark> marks = new ArrayList<>();
    private double x;
    private double y;
    private double lineHeight;

    private ChannelTerms(Subject subject, Target output, Frame frame, ChannelWords words) {
        this.subject = subject;
        this.output = output;
        this.width = frame.width();
        this.words = words;
        double columns = 2.0 * subject.columns().window().size();
        cell = canDraw(subject) ? Math.min(LARGEST_CELL, Math.floor((width - 2 * SIGN - 76) / columns)) : 0;
        rowHeight = CAPTION + Math.max(SIGN, cell * subject.rows().window().size());
        lineHeight = rowHeight;
    }

    /** Whether the windows and kernels are drawn, not only their sums. */
    public static boolean canDraw(Subject s) {
        return s.rows().window().size() <= LARGEST && s.columns().window().size() <= LARGEST;
    }

    public static boolean canAdd(Subject s) {
        return s.products().isPresent() && s.products().getAsLong() <= MOST_PRODUCTS;
    }

    /** @param semantics what is said in place of the drawing */
    public static Scene of(Subject subject, Target output, Frame frame, ChannelWords words, Semantics semantics) {
        var drawing = new ChannelTerms(subject, output, frame, words);
        drawing.draw();
        return new Scene(frame.width(), drawing.y + drawing.lineHeight + 2, drawing.marks, semantics);
    }

    private void draw() {
        Channels c = subject.channels();
        double rest = 0;
        for (long n = 0; n < c.read(); n++) {
            if (n < MOST_DRAWN) {
                term(n);
            } else {
                rest += subject.partialAt(n, output.row(), output.column());
            }
        }
        if (c.read() > MOST_DRAWN) {
            text("+ " + words.more(c.read() - MOST_DRAWN, Decimal.show(rest, 4)), false);
        }
        if (c.biased()) {
            text("+ " + words.bias(Decimal.show(c.bias(), 4)), false);
        }
        text("= " + Decimal.show(subject.outputAt(output.row(), output.column()), 4), true);
    }

    private void term(long n) {
        Subject s = subject.showing(n);
        String sum = Decimal.show(s.partialAt(n, output.row(), output.column()), 4);
        double side = cell * s.columns().window().size();
        double signs = (n > 0 ? SIGN : 0) + SIGN;
        make(signs + 2 * side + 28 + TextWidth.of(sum, SIZE), rowHeight);
        if (n > 0) {
            sign("+");
        }
        boolean shown = n == subject.channels().in();
        Lettering caption = Lettering.start(12, shown ? Role.INK : Role.MUTED);
        marks.add(new Mark.Text(x, y + 12, words.channel(Quantity.of(s.channels().number(n))), shown ? caption.asBold() : caption));
        if (cell > 0) {
            window(s, box(MapKind.INPUT));
            x += side;
            sign("×");
            KernelDrawing.draw(s, box(MapKind.KERNEL), VALUES, marks);
            x += side;
            sign("=");
        }
        plain(sum, false);
    }

    private MapBox box(MapKind kind) {
        return new MapBox(kind, new Span(0, (int) subject.rows().window().size()),
                new Span(0, (int) subject.columns().window().size()), x + 0.5, y + CAPTION + 0.5, cell, cell, cell);
    }

    private void window(Subject s, MapBox box) {
        for (long i = 0; i <= box.rows().to(); i++) {
            for (long j = 0; j <= box.columns().to(); j++) {
                long row = s.rows().window().position(output.row(), i);
                long column = s.columns().window().position(output.column(), j);
                boolean real = s.isReal(row, column);
                boolean inserted = s.isInserted(row, column);
                MapMarks.cell(box, i, j, inserted ? Style.of(Role.BACKGROUND, Role.HAIRLINE, 1)
                        : Style.of(real ? Role.INPUT : Role.PADDING, real ? Role.INPUT_LINE : Role.PADDING_LINE, 1), marks);
                if (inserted) {
                    MapMarks.hole(box, box.cellX(j), box.cellY(i), 0, marks);
                } else if (MapMarks.labelled(box)) {
                    MapMarks.label(box, i, j, s.label(row, column), real ? Role.INK : Role.MUTED, false, marks);
                }
            }
        }
    }

    private void text(String text, boolean bold) {
        make(TextWidth.ofBold(text, SIZE) + 12, TEXT_LINE);
        plain(text, bold);
    }

    /** Room for something of this width; on the next line where there is none on this. */
    private void make(double wanted, double height) {
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += lineHeight + LINE_GAP;
            lineHeight = height;
        }
    }

    private double baseline() {
        double caption = lineHeight == TEXT_LINE ? 0 : CAPTION;
        return y + caption + (lineHeight - caption) / 2 + SIZE * 0.36;
    }

    private void sign(String sign) {
        marks.add(new Mark.Text(x + SIGN / 2, baseline(), sign, Lettering.middle(SIZE, Role.INK)));
        x += SIGN;
    }

    private void plain(String text, boolean bold) {
        Lettering plain = Lettering.start(SIZE, Role.INK);
        marks.add(new Mark.Text(x, baseline(), text, bold ? plain.asBold() : plain));
        x += (bold ? TextWidth.ofBold(text, SIZE) : TextWidth.of(text, SIZE)) + 8;
    }
}
