package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.DeformConv;
import atrous.render.Palette;
import atrous.render.SvgRenderer;
import atrous.tensor.DeformConvolution;
import atrous.tensor.DeformInputs;
import atrous.tensor.DeformStack;
import atrous.tensor.Tensor;
import atrous.tensor.Plane;
import atrous.text.English;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The figure of a deformable layer")
class DeformFigureTest {

    private static final Frame FRAME = new Frame(960, 560);

    private static LayerFigure figure(Subject s, boolean counts) {
        var middle = new Target(MapKind.OUTPUT, s.rows().outputSize() / 2, s.columns().outputSize() / 2);
        return LayerFigure.of(s, Anchor.of(s, middle), FRAME, new Options(true, counts), new English());
    }

    private static Tensor tensor(Plane plane, long rows, long columns) {
        Tensor tensor = Tensor.zeros(1, 1, (int) rows, (int) columns);
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = plane.at(i / columns, i % columns);
        }
        return tensor;
    }

    @ParameterizedTest
    @ValueSource(strings = {"i=7x7", "i=9x8&k=3x2&s=2x1&d=1x2&p=1,0,2,1&off=random:150:3", "i=6x9&k=2&p=2&off=shear:-70&mask=1",
        "i=8x8&k=3&off=predicted:120:2&mask=1", "i=7x7&off=scale:0&tap=2,2:0,0:9,9;3,3:1,1:-0.3,0.25", "i=5x5&k=3&d=1&off=predicted"})
    @DisplayName("has the values of the engine with the same offsets and masks")
    void values(String link) {
        Subject s = LinkedSubject.of("#deform?" + link);
        var layer = (DeformConv) s.layer();
        int taps = (int) (s.rows().window().size() * s.columns().window().size());
        int rows = (int) s.rows().outputSize();
        int columns = (int) s.columns().outputSize();
        var inputs = new DeformInputs(DeformStack.ofOneChannel(layer, layer.modulated()),
                tensor(s.input(), s.rows().inputSize(), s.columns().inputSize()),
                tensor(s.kernel(), s.rows().window().size(), s.columns().window().size()), Optional.empty(),
                s.deformed().offsets().tensor(2 * taps, rows, columns),
                layer.modulated() ? Optional.of(s.deformed().mask().tensor(taps, rows, columns)) : Optional.empty());
        float[] actual = new float[rows * columns];
        for (int o = 0; o < actual.length; o++) {
            actual[o] = s.outputAt(o / columns, o % columns);
        }
        assertArrayEquals(DeformConvolution.of(inputs).data(), actual, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i=6x7&ci=4&co=4&g=2&og=4&bias=1&oc=3&ic=2&off=random:150:3&mask=1",
        "i=5x6&ci=3&co=2&oc=2&ic=3&off=predicted&mask=1&bias=1&tap=2,2:0,0:1,-0.5", "i=6x6&ci=2&og=2&off=random&ic=2"})
    @DisplayName("adds up all channels, each sampled with the offsets of its group, as the engine does")
    void channels(String link) {
        Subject s = LinkedSubject.of("#deform?" + link);
        var layer = (DeformConv) s.layer();
        Channels c = s.channels();
        int rows = (int) s.rows().outputSize();
        int columns = (int) s.columns().outputSize();
        int taps = (int) (s.rows().window().size() * s.columns().window().size());
        int height = (int) s.rows().inputSize();
        int width = (int) s.columns().inputSize();
        Tensor input = Tensor.zeros(1, (int) c.inChannels(), height, width);
        for (int i = 0; i < input.data().length; i++) {
            int cell = i % (height * width);
            input.data()[i] = c.inputs().at(i / (height * width)).at(cell / width, cell % width);
        }
        Tensor weight = Tensor.zeros((int) c.outChannels(), (int) c.read(), (int) s.rows().window().size(),
                (int) s.columns().window().size());
        int across = weight.size(3);
        for (int i = 0; i < c.read() * taps; i++) {
            weight.data()[(int) (c.out() * c.read() * taps) + i] = c.kernels().at(i / taps).at(i % taps / across, i % taps % across);
        }
        Tensor bias = Tensor.zeros((int) c.outChannels());
        bias.data()[(int) c.out()] = c.bias();
        int groups = (int) layer.offsetGroups();
        Tensor expected = DeformConvolution.of(new DeformInputs(layer, input, weight,
                layer.bias() ? Optional.of(bias) : Optional.empty(),
                s.deformed().offsets().tensor(2 * groups * taps, rows, columns),
                layer.modulated() ? Optional.of(s.deformed().mask().tensor(groups * taps, rows, columns)) : Optional.empty()));
        for (int o = 0; o < rows * columns; o++) {
            int row = o / columns;
            int column = o % columns;
            assertEquals(expected.data()[(int) c.out() * rows * columns + o], s.outputAt(row, column));
            double sum = c.bias();
            for (long n = 0; n < c.read(); n++) {
                sum += s.partialAt(n, row, column);
            }
            assertEquals(s.outputAt(row, column), sum, 1e-3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"i=7x7&k=3&d=2&p=same&w=sobel", "i=9x8&k=3x2&s=2x1&d=1x2&p=1,0,2,1&w=binomial", "i=5x6&k=2&s=2&d=1&p=valid&ci=2&bias=1&w=sobel"})
    @DisplayName("with all offsets 0 looks, computes and says what the dilated convolution does, whatever is pointed at")
    void zero(String link) {
        Subject zero = LinkedSubject.of("#deform?off=zero&" + link);
        Subject plain = LinkedSubject.of("#conv?" + link);
        for (boolean counts : new boolean[] {false, true}) {
            for (MapKind map : MapKind.values()) {
                for (int row = -1; row < 7; row++) {
                    for (int column = -1; column < 7; column++) {
                        var shown = new Target(map, row, column);
                        if (!plain.has(shown)) {
                            continue;
                        }
                        var selection = new Selection(shown, new Target(MapKind.OUTPUT, 1, 1), zero.outputs());
                        assertEquals(SvgRenderer.render(figure(plain, counts).scene(selection), Palette.LIGHT),
                                SvgRenderer.render(figure(zero, counts).scene(selection), Palette.LIGHT));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"i=7x7", "i=7x7&mask=1&off=random:90:2", "i=6x6&in=-1,2;3,-4&w=random:9&off=shear:80", "i=7x7&tap=3,3:2,2:0.4,-0.35"})
    @DisplayName("writes an output out as weight times value, times the mask, one value as its four cells: the sum is the output")
    void arithmetic(String link) {
        Subject s = LinkedSubject.of("#deform?" + link);
        for (long row = 0; row < s.rows().outputSize(); row++) {
            for (long column = 0; column < s.columns().outputSize(); column++) {
                Reading reading = Reading.of(s, new Target(MapKind.OUTPUT, row, column), true, new English());
                assertEquals(9, reading.terms().size());
                double sum = 0;
                for (String term : reading.terms()) {
                    sum += value(term);
                }
                assertEquals(s.outputAt(row, column), sum, 0.08, reading.spoken(": "));
                assertEquals(s.outputAt(row, column), number(reading.result().substring(2)), 1e-4);
            }
        }
    }

    /** Of a term such as {@code − 2·(0.5·3 + 0.5·(−1))·0.7}. */
    private static double value(String term) {
        Matcher brackets = Pattern.compile("\\((−?[0-9.]+·.*)\\)").matcher(term);
        double inner = 1;
        String left = term;
        if (brackets.find()) {
            inner = 0;
            for (String each : brackets.group(1).split(" \\+ ")) {
                inner += product(each);
            }
            left = term.substring(0, brackets.start()) + "1" + term.substring(brackets.end());
        }
        boolean minus = left.startsWith("− ");
        return inner * product(minus || left.startsWith("+ ") ? left.substring(2) : left) * (minus ? -1 : 1);
    }

    private static double product(String text) {
        double product = 1;
        for (String factor : text.split("·")) {
            product *= number(factor.replace("(", "").replace(")", ""));
        }
        return product;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace('−', '-'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"i=7x7", "i=6x8&k=2x3&s=2x1&off=random:200:5&mask=1", "i=5x5&off=predicted:80"})
    @DisplayName("tells of an input cell by what factor it counts in each output: all cells together make the output")
    void readers(String link) {
        Subject s = LinkedSubject.of("#deform?" + link);
        double[] sums = new double[(int) s.outputs()];
        long[] counts = DeformCounts.of(s, figure(s, true).layout().input());
        MapBox map = figure(s, true).layout().input();
        for (long row = 0; row < s.rows().inputSize(); row++) {
            for (long column = 0; column < s.columns().inputSize(); column++) {
                DeformReaders readers = DeformReaders.of(s, new Target(MapKind.INPUT, row, column));
                for (DeformReaders.Reader r : readers.readers()) {
                    sums[(int) (r.output().row() * s.columns().outputSize() + r.output().column())] += r.factor() * s.input().at(row, column);
                }
                assertEquals(readers.samples(),
                        counts[(int) ((row - map.rows().from()) * map.columns().count() + column - map.columns().from())]);
            }
        }
        for (int o = 0; o < sums.length; o++) {
            assertEquals(s.outputAt(o / s.columns().outputSize(), o % s.columns().outputSize()), sums[o], 1e-4);
        }
    }

    @Test
    @DisplayName("lets every tap of the pinned output be taken where it is drawn, and none elsewhere")
    void handles() {
        Subject s = LinkedSubject.of("#deform?i=7x7&off=rotate:30&tap=3,3:0,0:-20,-20");
        LayerFigure figure = figure(s, false);
        var pinned = new Target(MapKind.OUTPUT, 3, 3);
        var selection = new Selection(pinned, pinned, s.outputs());
        List<TapPoint> points = TapPoint.all(figure.layout().input(), s.deformed().taps(pinned));
        for (TapPoint p : points) {
            assertEquals(p.tap().at(), figure.tapAt(p.x() + 1, p.y() - 1, selection, 10));
        }
        assertEquals(9, points.size());
        assertTrue(points.get(0).outside());
        assertEquals(figure.layout().input().x(), points.get(0).x());
        assertNull(figure.tapAt(figure.layout().output().x(), figure.layout().output().y(), selection, 10));
        assertNull(figure.tapAt(points.get(1).x(), points.get(1).y(), new Selection(pinned, new Target(MapKind.INPUT, 0, 0), 49), 10));
        Subject plain = LinkedSubject.of("#conv?i=7x7");
        assertNull(figure(plain, false).tapAt(points.get(1).x(), points.get(1).y(), selection, 10));
    }

    @Test
    @DisplayName("says of a tap of the pinned output how far it is moved, where it reads and what, and of points outside that they do")
    void tap() {
        Subject s = LinkedSubject.of("#deform?i=3x3&k=2&d=1&p=0&off=zero&in=1,2,3;4,5,6;7,8,9&w=ones&tap=0,0:1,1:0.5,-0.25;1,1:0,0:-2.5,0");
        var output = new Target(MapKind.OUTPUT, 0, 0);
        LayerFigure figure = figure(s, false);
        assertEquals("Tap (1, 1), weight 1, of output (0, 0) is moved by (0.5, −0.25) and reads at (1.5, 0.75): "
                        + "0.125·4 + 0.375·5 + 0.125·7 + 0.375·8 = 6.25",
                figure.reading(new Target(MapKind.KERNEL, 1, 1), new Selection(output, output, 4)).spoken(": "));
        assertEquals("Output (0, 0) reads 4 points: 1·1 + 1·2 + 1·4 + 1·(0.125·4 + 0.375·5 + 0.125·7 + 0.375·8) = 13.25",
                figure.reading(output).spoken(": "));
        assertEquals("Output (1, 1) reads 4 points, 1 of them reaching outside the input: 1·0 + 1·6 + 1·8 + 1·9 = 23",
                figure.reading(new Target(MapKind.OUTPUT, 1, 1)).spoken(": "));
        assertEquals("Weight (0, 1) = 1 multiplies 4 points", figure.reading(new Target(MapKind.KERNEL, 0, 1)).spoken(": "));
        assertEquals("Input (0, 0) = 1 is used by 1 output", figure.reading(new Target(MapKind.INPUT, 0, 0)).spoken(": "));
    }

    @Test
    @DisplayName("draws the four cells around the tap that is looked at, whichever that is")
    void close() {
        Subject s = LinkedSubject.of("#deform?i=7x7");
        LayerFigure figure = figure(s, false);
        var output = new Target(MapKind.OUTPUT, 3, 3);
        var first = figure.overlay(new Selection(output, output, 49, new Target(MapKind.KERNEL, 0, 0)));
        var last = figure.overlay(new Selection(output, output, 49, new Target(MapKind.KERNEL, 2, 2)));
        assertEquals(4, Drawn.cells(first, figure.layout().input(), atrous.scene.Paint.Role.TAP).size());
        assertEquals(4, Drawn.cells(last, figure.layout().input(), atrous.scene.Paint.Role.TAP).size());
        assertNotEquals(Drawn.cells(first, figure.layout().input(), atrous.scene.Paint.Role.TAP),
                Drawn.cells(last, figure.layout().input(), atrous.scene.Paint.Role.TAP));
    }
}
