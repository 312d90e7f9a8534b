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

    /** The last palette's: making it takes longer than most drawings. */
    private static CanvasPattern hatch;
    private static Palette hatched;

    private final CanvasRenderingContext2D context;
    private final Palette palette;
    private double fontSize;
    private boolean fontIsBold;
    /** How the path is painted that is still open, or null: marks of one style become one path, which is much faster. */
    private Style open;

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
        renderer.paintPath();
    }

    @Override
    public void rect(Mark.Rect r) {
        if (r.radius() == 0 && r.style().stroke() == Role.NONE) {
            fillRect(r);
            return;
        }
        usePath(r.style());
        if (r.radius() > 0) {
            Browser.roundRect(context, r.x(), r.y(), r.width(), r.height(), r.radius());
        } else {
            context.rect(r.x(), r.y(), r.width(), r.height());
        }
    }

    private void fillRect(Mark.Rect r) {
        paintPath();
        if (r.style().fill() != Role.NONE) {
            fillStyle(r.style().fill());
            context.fillRect(r.x(), r.y(), r.width(), r.height());
        }
    }

    @Override
    public void line(Mark.Line l) {
        usePath(l.style());
        context.moveTo(l.x1(), l.y1());
        context.lineTo(l.x2(), l.y2());
    }

    @Override
    public void path(Mark.Path p) {
        usePath(p.style());
        for (double[] line : p.lines()) {
            context.moveTo(line[0], line[1]);
            for (int i = 2; i < line.length; i += 2) {
                context.lineTo(line[i], line[i + 1]);
            }
        }
    }

    @Override
    public void text(Mark.Text t) {
        paintPath();
        Lettering l = t.lettering();
        if (l.size() != fontSize || l.bold() != fontIsBold) {
            fontSize = l.size();
            fontIsBold = l.bold();
            context.setFont((fontIsBold ? "600 " : "") + Dom.pixels(fontSize) + " " + FONT);
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

    /** Goes on with the open path if it is painted in this style. */
    private void usePath(Style style) {
        if (!style.equals(open)) {
            paintPath();
            open = style;
            context.beginPath();
        }
    }

    private void paintPath() {
        if (open == null) {
            return;
        }
        if (open.fill() != Role.NONE) {
            fillStyle(open.fill());
            context.fill();
        }
        if (open.stroke() != Role.NONE) {
            strokeStyle(open);
            context.stroke();
        }
        open = null;
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
        if (hatched != palette) {
            hatched = palette;
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
