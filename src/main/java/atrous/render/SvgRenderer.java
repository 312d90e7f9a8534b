package atrous.render;

import atrous.scene.Lettering;
import atrous.scene.Mark;
import atrous.scene.Paint;
import atrous.scene.Paint.Role;
import atrous.scene.Scene;
import atrous.scene.Style;
import java.util.List;

/** A {@link Scene} as a self-contained SVG document: text stays text, groups carry titles. */
public final class SvgRenderer implements Mark.Visitor {

    private static final String FONT = "system-ui,-apple-system,'Segoe UI','Noto Sans','Noto Sans SC',sans-serif";

    private final StringBuilder out = new StringBuilder();
    private final Palette palette;

    private SvgRenderer(Palette palette) {
        this.palette = palette;
    }

    public static String render(Scene scene, Palette palette) {
        var svg = new SvgRenderer(palette);
        svg.document(scene);
        return svg.out.toString();
    }

    private void document(Scene scene) {
        String w = Svg.number(scene.width());
        String h = Svg.number(scene.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"").append(w)
                .append("\" height=\"").append(h).append("\" viewBox=\"0 0 ").append(w).append(' ').append(h)
                .append("\" font-family=\"").append(FONT).append("\" font-variant-numeric=\"tabular-nums\">\n");
        element("title", scene.semantics().title());
        element("desc", scene.semantics().description());
        out.append("<defs><pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
                + "patternTransform=\"rotate(45)\"><path d=\"M0 0V6\" stroke-width=\"1.4\" stroke=\"")
                .append(palette.colour(Role.PADDING)).append("\"/></pattern></defs>\n");
        out.append("<rect width=\"100%\" height=\"100%\" fill=\"").append(palette.colour(Role.BACKGROUND))
                .append("\"/>\n");
        marks(scene.marks());
        out.append("</svg>\n");
    }

    private void marks(List<Mark> marks) {
        for (Mark mark : marks) {
            mark.accept(this);
        }
    }

    @Override
    public void rect(Mark.Rect r) {
        out.append("<rect");
        attribute("x", r.x());
        attribute("y", r.y());
        attribute("width", r.width());
        attribute("height", r.height());
        if (r.radius() > 0) {
            attribute("rx", r.radius());
        }
        style(r.style());
    }

    @Override
    public void line(Mark.Line l) {
        out.append("<path d=\"");
        polyline(new double[] {l.x1(), l.y1(), l.x2(), l.y2()});
        out.append('"');
        style(l.style());
    }

    @Override
    public void path(Mark.Path p) {
        out.append("<path d=\"");
        for (double[] line : p.lines()) {
            polyline(line);
        }
        out.append('"');
        style(p.style());
    }

    @Override
    public void group(Mark.Group g) {
        out.append("<g>\n");
        element("title", g.label());
        marks(g.marks());
        out.append("</g>\n");
    }

    @Override
    public void text(Mark.Text t) {
        Lettering l = t.lettering();
        out.append("<text");
        attribute("x", t.x());
        attribute("y", t.y());
        attribute("font-size", l.size());
        switch (l.anchor()) {
            case START -> { }
            case MIDDLE -> out.append(" text-anchor=\"middle\"");
            case END -> out.append(" text-anchor=\"end\"");
        }
        if (l.bold()) {
            out.append(" font-weight=\"700\"");
        }
        out.append(" fill=\"").append(palette.colour(l.paint())).append("\">")
                .append(Svg.escape(t.text())).append("</text>\n");
    }

    private void polyline(double[] points) {
        for (int i = 0; i < points.length; i += 2) {
            out.append(i == 0 ? 'M' : 'L').append(Svg.number(points[i])).append(' ').append(Svg.number(points[i + 1]));
        }
    }

    private void style(Style style) {
        out.append(" fill=\"").append(fill(style.fill())).append('"');
        if (style.stroke() != Role.NONE) {
            out.append(" stroke=\"").append(palette.colour(style.stroke())).append('"');
            attribute("stroke-width", style.lineWidth());
            if (style.dashed()) {
                out.append(" stroke-dasharray=\"5 4\"");
            }
        }
        out.append("/>\n");
    }

    private String fill(Paint paint) {
        return paint == Role.PADDING ? "url(#hatch)" : palette.colour(paint);
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(Svg.number(value)).append('"');
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>').append(Svg.escape(text)).append("</").append(name).append(">\n");
    }
}
