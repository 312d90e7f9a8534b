package atrous.web;

import atrous.render.Palette;
import atrous.scene.Lettering;
import atrous.scene.Mark;
import atrous.scene.Paint;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import java.util.List;
import org.teavm.jso.canvas.CanvasPattern;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;

/** Draws marks on a canvas. */
final class CanvasRenderer implements Mark.Visitor {

    private static final String FONT = "system-ui, -apple-system, \"Segoe UI\", \"Noto Sans\", \"Noto Sans SC\", "
            + "\"Noto Sans CJK SC\", sans-serif";
    private static final int HATCH = 6;

    private final CanvasRenderingContext2D context;
    private final Palette palette;
    private CanvasPattern hatch;
    private String font = "";

    private CanvasRenderer(CanvasRenderingContext2D context, Palette palette) {
        this.context = context;
        this.palette = palette;
    }

    /** @param scale device pixels to a CSS pixel */
    static void draw(HTMLCanvasElement canvas, double width, double height, double scale, Palette palette,
                     List<Mark> marks) {
        int pixelWidth = (int) Math.ceil(width * scale);
        int pixelHeight = (int) Math.ceil(height * scale);
        if (canvas.getWidth() != pixelWidth || canvas.getHeight() != pixelHeight) {
            canvas.setWidth(pixelWidth);
            canvas.setHeight(pixelHeight);
            Browser.style(canvas, "width", Dom.pixels(width));
            Browser.style(canvas, "height", Dom.pixels(height));
        }
        var context = (CanvasRenderingContext2D) canvas.getContext("2d");
        context.setTransform(scale, 0, 0, scale, 0, 0);
        context.clearRect(0, 0, width, height);
        var renderer = new CanvasRenderer(context, palette);
        for (Mark mark : marks) {
            mark.accept(renderer);
        }
    }

    @Override
    public void rect(Mark.Rect r) {
        if (r.radius() > 0) {
            context.beginPath();
            Browser.roundRect(context, r.x(), r.y(), r.width(), r.height(), r.radius());
            paintPath(r.style());
            return;
        }
        if (r.style().fill() != Role.NONE) {
            fillStyle(r.style().fill());
            context.fillRect(r.x(), r.y(), r.width(), r.height());
        }
        if (r.style().stroke() != Role.NONE) {
            strokeStyle(r.style());
            context.strokeRect(r.x(), r.y(), r.width(), r.height());
        }
    }

    @Override
    public void line(Mark.Line l) {
        context.beginPath();
        context.moveTo(l.x1(), l.y1());
        context.lineTo(l.x2(), l.y2());
        paintPath(l.style());
    }

    @Override
    public void path(Mark.Path p) {
        context.beginPath();
        for (double[] line : p.lines()) {
            for (int i = 0; i < line.length; i += 2) {
                if (i == 0) {
                    context.moveTo(line[0], line[1]);
                } else {
                    context.lineTo(line[i], line[i + 1]);
                }
            }
        }
        paintPath(p.style());
    }

    @Override
    public void text(Mark.Text t) {
        Lettering l = t.lettering();
        String wanted = (l.bold() ? "600 " : "") + Dom.pixels(l.size()) + " " + FONT;
        if (!wanted.equals(font)) {
            context.setFont(wanted);
            font = wanted;
        }
        context.setTextAlign(switch (l.anchor()) {
            case START -> "left";
            case MIDDLE -> "center";
            case END -> "right";
        });
        context.setFillStyle(palette.colour(l.paint()));
        context.fillText(t.text(), t.x(), t.y());
    }

    @Override
    public void group(Mark.Group g) {
        for (Mark mark : g.marks()) {
            mark.accept(this);
        }
    }

    private void paintPath(Style style) {
        if (style.fill() != Role.NONE) {
            fillStyle(style.fill());
            context.fill();
        }
        if (style.stroke() != Role.NONE) {
            strokeStyle(style);
            context.stroke();
        }
    }

    private void fillStyle(Paint paint) {
        if (paint == Role.PADDING) {
            context.setFillStyle(hatch());
        } else {
            context.setFillStyle(palette.colour(paint));
        }
    }

    private void strokeStyle(Style style) {
        context.setStrokeStyle(palette.colour(style.stroke()));
        context.setLineWidth(style.lineWidth());
        Browser.dash(context, style.dashed());
    }

    /** Diagonal lines that meet at the tile's edges. */
    private CanvasPattern hatch() {
        if (hatch == null) {
            var tile = (HTMLCanvasElement) Dom.make("canvas", "");
            tile.setWidth(HATCH);
            tile.setHeight(HATCH);
            var c = (CanvasRenderingContext2D) tile.getContext("2d");
            c.setStrokeStyle(palette.colour(Role.PADDING));
            c.setLineWidth(1);
            c.beginPath();
            for (int shift = -HATCH; shift <= HATCH; shift += HATCH) {
                c.moveTo(shift - 1, HATCH + 1);
                c.lineTo(shift + HATCH + 1, -1);
            }
            c.stroke();
            hatch = context.createPattern(tile, "repeat");
        }
        return hatch;
    }
}
