package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.tensor.Plane;
import atrous.tensor.PlaneConvolution;
import atrous.text.Decimal;
import atrous.text.English;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The factor by which an input cell counts in an output")
class WeightsTest {

    /** What the engine gives for an input that is 1 in that cell and 0 elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"i=6x6&k=3&d=1", "i=6x6&k=3&d=1&p=1&mode=reflect", "i=5x6&k=3x2&d=2x1&p=2,1,0,3&mode=replicate&w=random:4",
        "i=4x4&k=3&d=1&p=2&mode=circular&w=ramp", "i=9&k=3&d=2&mode=reflect&w=sobel"})
    @DisplayName("is its weight, or the sum of its weights where the padding shows it to the same output again")
    void effectiveWeight(String link) {
        Subject s = LinkedSubject.of("#conv?" + link);
        var engine = new PlaneConvolution(s.rows(), s.columns());
        for (long row = 0; row < s.rows().inputSize(); row++) {
            for (long column = 0; column < s.columns().inputSize(); column++) {
                var target = new Target(MapKind.INPUT, row, column);
                LayerFigure figure = LayerFigure.of(s, Anchor.of(s, target), new Frame(1400, 900), new Options(true, false),
                        new English());
                MapBox map = figure.layout().output();
                var marks = figure.overlay(new Selection(target, null, s.outputs()));
                var said = new ArrayList<String>();
                var expected = new ArrayList<String>();
                for (long r = map.rows().from(); r <= map.rows().to(); r++) {
                    for (long c = map.columns().from(); c <= map.columns().to(); c++) {
                        if (Drawn.cells(marks, map, Role.TAP).contains(Drawn.cell(r, c))) {
                            expected.add(new Target(MapKind.OUTPUT, r, c) + "×"
                                    + Decimal.show(engine.at(impulse(row, column), s.kernel(), 0, r, c), 2));
                        }
                    }
                }
                for (Mark mark : marks) {
                    if (mark instanceof Mark.Text t && t.text().startsWith("×") && map.hit(t.x(), t.y()) != null) {
                        said.add(map.hit(t.x(), t.y()) + t.text());
                    }
                }
                assertEquals(expected, said, target.toString());
            }
        }
    }

    private static Plane impulse(long row, long column) {
        return (r, c) -> r == row && c == column ? 1 : 0;
    }
}
