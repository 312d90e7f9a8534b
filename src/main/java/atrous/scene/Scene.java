package atrous.scene;

import java.util.List;

/** A display list in drawing order, for any renderer. */
public record Scene(double width, double height, List<Mark> marks, Semantics semantics) {

    public Scene {
        marks = List.copyOf(marks);
    }
}
