package atrous.scene;

import java.util.List;

/** One thing drawn. Coordinates are CSS pixels from the scene's top left. */
public sealed interface Mark {

    void accept(Visitor visitor);

    /** A renderer; a new kind of mark doesn't compile until every renderer draws it. */
    interface Visitor {
        void rect(Rect rect);

        void line(Line line);

        void path(Path path);

        void text(Text text);

        void group(Group group);
    }

    /** @param radius of the corners; half the side makes a disc */
    record Rect(double x, double y, double width, double height, double radius, Style style) implements Mark {
        public Rect(double x, double y, double width, double height, Style style) {
            this(x, y, width, height, 0, style);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.rect(this);
        }
    }

    record Line(double x1, double y1, double x2, double y2, Style style) implements Mark {
        @Override
        public void accept(Visitor visitor) {
            visitor.line(this);
        }
    }

    /** Polylines drawn as one shape; each is x, y, x, y, … */
    record Path(List<double[]> lines, Style style) implements Mark {
        @Override
        public void accept(Visitor visitor) {
            visitor.path(this);
        }
    }

    record Text(double x, double y, String text, Lettering lettering) implements Mark {
        @Override
        public void accept(Visitor visitor) {
            visitor.text(this);
        }
    }

    /** Marks that belong together; the label is their accessible name. */
    record Group(String label, List<Mark> marks) implements Mark {
        @Override
        public void accept(Visitor visitor) {
            visitor.group(this);
        }
    }
}
