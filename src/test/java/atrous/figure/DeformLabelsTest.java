package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.scene.Mark;
import atrous.text.English;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The figure of a deformable layer")
class DeformLabelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"i=7x7", "i=5x5&k=3&d=1&p=valid", "i=7x7&k=3&d=1", "i=7x7&k=3&d=1&off=random", "i=9x9&k=3&d=1&mask=1"})
    @DisplayName("sets numbers beside the points that are read, not under them, and of one size in the output")
    void besidePoints(String link) {
        Subject s = LinkedSubject.of("#deform?" + link);
        for (double width : new double[] {358, 452, 736, 960}) {
            var middle = new Target(MapKind.OUTPUT, s.rows().outputSize() / 2, s.columns().outputSize() / 2);
            LayerFigure figure = LayerFigure.of(s, Anchor.of(s, middle), new Frame(width, 500), new Options(true, false), new English());
            List<Mark> marks = figure.overlay(new Selection(middle, middle, s.outputs()));
            var covered = new ArrayList<String>();
            for (Mark mark : marks) {
                if (mark instanceof Mark.Text t && figure.layout().input().hit(t.x(), t.y() - 3) != null) {
                    double half = TextWidth.of(t.text(), t.lettering().size()) / 2;
                    double high = t.lettering().size() * 0.72;
                    for (Mark other : marks) {
                        if (other instanceof Mark.Rect dot && dot.radius() > 0
                                && Math.hypot(Math.max(0, Math.abs(dot.x() + dot.radius() - t.x()) - half),
                                        Math.max(0, Math.abs(dot.y() + dot.radius() - t.y() + high / 2) - high / 2)) < dot.radius()) {
                            covered.add(t.text());
                        }
                    }
                }
            }
            assertEquals(List.of(), covered, "at " + width);
            var sizes = new TreeSet<Double>();
            for (Mark mark : figure.base()) {
                if (mark instanceof Mark.Text t && figure.layout().output().hit(t.x(), t.y()) != null) {
                    sizes.add(t.lettering().size());
                }
            }
            assertTrue(sizes.size() <= 1, sizes::toString);
        }
    }
}
