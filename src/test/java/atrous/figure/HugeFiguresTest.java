package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.scene.Mark;
import atrous.text.English;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The figure of a huge layer")
class HugeFiguresTest {

    private static final int MOST_MARKS = 6000;

    @ParameterizedTest
    @ValueSource(strings = {
        "i=224x224&k=3&p=same", "i=224x224&k=7&s=2&p=3", "i=1024x1024&k=31&d=1&p=same", "i=224x224&k=101&d=1&p=half&mode=replicate",
        "i=2000x2000&k=1001&d=1&p=half&mode=replicate", "i=500x500&k=499&d=1&p=499&mode=circular", "i=500x500&k=499&d=1&p=499&mode=reflect",
        "i=1048576x1048576&k=3&d=2&p=same", "i=1048576x1048576&k=9&s=1000&d=99&p=valid", "i=1048576x1048576&k=1048576&d=1&p=same",
        "i=1048576&k=3&d=1&p=same", "i=1048576&k=5&s=4096&p=0", "i=1048576&k=1001&d=1&p=half&mode=replicate", "i=97&k=97&d=1&p=same",
        "i=1048576x1048576&k=1048576&d=1&p=same&ci=1048576&co=1048576&bias=1&ic=1048576&oc=1048576", "i=64x64&k=3&ci=1000&co=1000&bias=1&oc=9",
        "i=300&k=9&d=32&p=256,0", "i=1x1048576&k=1x5&d=1x3&p=same", "i=5x500&k=3&d=1&p=same&mode=replicate"})
    @DisplayName("draws a bounded number of marks, whatever is pointed at")
    void bounded(String link) {
        assertBounded(LinkedSubject.of("#conv?" + link));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "maxpool?i=224x224&k=3&s=2&p=1&ceil=1", "maxpool?i=1048576x1000&k=1&s=999999&p=valid&ceil=1", "avgpool?i=93&k=5&s=5&p=2&ceil=1", "maxpool?i=500x500&k=101&s=1&p=half", "maxpool?i=1048576x1048576&k=1048576&s=1&p=same",
        "adaptavg?i=1048576x1048576&out=1", "adaptmax?i=1048576&out=3", "adaptmax?i=3x3&out=1048576", "adaptavg?i=5&out=1048576",
        "adaptavg?i=48x48&out=32", "adaptavg?i=96&out=95", "adaptmax?i=1048576x1048575&out=1048575", "adaptmax?i=300&out=290",
        "avgpool?i=224x224&k=7&s=7", "avgpool?i=1048576&k=9&s=1000&d=99&cip=0", "avgpool?i=300x5&k=5&s=1&p=full",
        "convt?i=64x64&k=4&s=2", "convt?i=224x224&k=3&s=2&op=1", "convt?i=1048576x1048576&k=3&s=2", "convt?i=1000&k=9&s=1024&p=0",
        "convt?i=5x5&k=1001&s=7&d=3&p=40", "convt?i=40x1&k=31x3&s=1x9&p=0", "convt?i=1048576x1048576&k=1048576&s=1048576&p=0",
        "deform?i=1048576x1048576&k=3", "deform?i=64x64&k=11&d=2&off=predicted", "deform?i=500x500&k=101&d=3&off=random:300",
        "deform?i=1048576x1048576&k=1048576&off=predicted&mask=1", "deform?i=90x90&k=31&d=1&off=scale:200&tap=4,4:0,0:900,-900",
        "convt?i=6x6&k=9&s=1&p=4", "convt?i=5x8&k=33x65&s=1&p=15,15,30,30", "convt?i=40&k=81&s=1&p=40"})
    @DisplayName("of another kind does so, too")
    void otherKinds(String link) {
        assertBounded(LinkedSubject.of("#" + link));
    }

    private static void assertBounded(Subject s) {
        for (Target target : corners(s)) {
            for (Options options : List.of(new Options(true, false), new Options(true, true),
                    new Options(true, false).with(Picture.STAMP), new Options(true, true).with(Picture.MATRIX))) {
                LayerFigure figure = LayerFigure.of(s, Anchor.of(s, target), new Frame(1100, 600), options, new English());
                var marks = new ArrayList<>(figure.base());
                marks.addAll(figure.overlay(new Selection(target, target, s.outputs())));
                assertTrue(marks.size() < MOST_MARKS, () -> marks.size() + " marks for " + target);
                int lines = marks.stream().mapToInt(m -> m instanceof Mark.Path path ? path.lines().size() : 0).sum();
                assertTrue(lines < MOST_MARKS, () -> lines + " lines for " + target);
            }
        }
    }

    /** Corners and middles of the three maps. */
    private static List<Target> corners(Subject s) {
        var targets = new ArrayList<Target>();
        long top = -s.rows().window().paddingLow();
        long left = -s.columns().window().paddingLow();
        long bottom = s.rows().window().dilatedInputSize(s.rows().inputSize()) - 1 + s.rows().window().paddingHigh();
        long right = s.columns().window().dilatedInputSize(s.columns().inputSize()) - 1 + s.columns().window().paddingHigh();
        addCorners(MapKind.INPUT, top, left, bottom, right, targets);
        addCorners(MapKind.INPUT, 0, 0, s.rows().inputSize() - 1, s.columns().inputSize() - 1, targets);
        addCorners(MapKind.KERNEL, 0, 0, s.rows().window().size() - 1, s.columns().window().size() - 1, targets);
        addCorners(MapKind.OUTPUT, 0, 0, s.rows().outputSize() - 1, s.columns().outputSize() - 1, targets);
        return targets;
    }

    private static void addCorners(MapKind map, long top, long left, long bottom, long right, List<Target> targets) {
        targets.add(new Target(map, top, left));
        targets.add(new Target(map, bottom, right));
        targets.add(new Target(map, Math.floorDiv(top + bottom, 2L), Math.floorDiv(left + right, 2L)));
    }

    @Test
    @DisplayName("has a small map on which a point stands for the input there")
    void overview() {
        Subject s = LinkedSubject.of("#conv?i=1000x500&k=3&d=1&p=valid");
        var output = new Target(MapKind.OUTPUT, 0, 0);
        LayerFigure figure = LayerFigure.of(s, Anchor.of(s, output), new Frame(1100, 600), new Options(true, false), new English());
        LayerLayout.Area area = figure.layout().overview();
        assertNotNull(area);
        assertEquals(new Target(MapKind.INPUT, 0, 0), figure.hit(area.x() + 0.51, area.y() + 0.51));
        Target middle = figure.hit(area.x() + area.width() / 4, area.y() + area.height() / 2);
        assertEquals(500, middle.row(), 10);
        assertEquals(250, middle.column(), 10);
        assertEquals(null, figure.hit(area.x() + area.width() - 1, area.y() + area.height() / 2));
    }
}
