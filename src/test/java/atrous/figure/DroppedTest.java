package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.KernelAxis;
import atrous.layer.MaxPool;
import atrous.layer.Padding;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.tensor.Fill;
import atrous.tensor.Pattern;
import atrous.text.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A window that ceil_mode asks for and frameworks drop")
class DroppedTest {

    /** What {@code pooling_output_shape_pad_lr} of PyTorch's aten/src/ATen/native/Pool.h takes back with {@code --}. */
    private static boolean pyTorchDrops(long n, KernelAxis w, Padding.Sides p) {
        long room = n + p.low() + p.high() - w.dilation() * (w.size() - 1) - 1 + w.stride() - 1;
        long size = Math.floorDiv(room, w.stride()) + 1;
        return (size - 1) * w.stride() >= n + p.low();
    }

    @Test
    @DisplayName("is framed exactly where PyTorch drops one, from past the input to its last tap")
    void drawn() {
        var random = new Random(5);
        int dropped = 0;
        for (int n = 0; n < 2000; n++) {
            List<Long> sizes = List.of(1L + random.nextInt(9), 1L + random.nextInt(9));
            var window = new ArrayList<KernelAxis>();
            var sides = new ArrayList<Padding.Sides>();
            for (int a = 0; a < 2; a++) {
                window.add(new KernelAxis(1 + random.nextInt(4), 1 + random.nextInt(5), 1 + random.nextInt(3)));
                sides.add(new Padding.Sides(random.nextInt(4), random.nextInt(4)));
            }
            var pool = new MaxPool(window, new Padding.Explicit(sides), true);
            if (!(pool.axes(sizes) instanceof Checked.Ok<List<Axis>> ok)) {
                continue;
            }
            Subject s = Subject.of(pool, ok.value(), new Fill.Named(Pattern.RAMP, 1), new Fill.Named(Pattern.ONES, 1));
            MapBox in = figure(s).layout().input();
            var expected = new ArrayList<List<Double>>();
            for (int a = 0; a < 2; a++) {
                if (pyTorchDrops(sizes.get(a), window.get(a), sides.get(a))) {
                    long output = ok.value().get(a).outputSize();
                    long from = output * window.get(a).stride() - sides.get(a).low();
                    long span = window.get(a).dilation() * (window.get(a).size() - 1) + 1;
                    assertTrue(from >= sizes.get(a));
                    expected.add(a == 0 ? List.of(in.x(), in.cellY(from), in.width(), span * in.cell())
                            : List.of(in.cellX(from), in.y(), span * in.cell(), in.height()));
                }
            }
            assertEquals(expected, frames(s));
            dropped += expected.size();
        }
        assertTrue(dropped > 200);
    }

    /** The edges of the cells within each dashed frame. */
    private static List<List<Double>> frames(Subject s) {
        var frames = new ArrayList<List<Double>>();
        for (Mark mark : figure(s).base()) {
            if (mark instanceof Mark.Rect r && r.style().equals(Style.dashed(Role.MUTED, 1.5))) {
                frames.add(List.of(r.x() - 1.5, r.y() - 1.5, r.width() + 3, r.height() + 3));
            }
        }
        return frames;
    }

    private static LayerFigure figure(Subject s) {
        return LayerFigure.of(s, Anchor.of(s, new Target(MapKind.OUTPUT, 0, 0)), new Frame(960, 560),
                new Options(true, false), new English());
    }

    @Test
    @DisplayName("is drawn past the padding where it reaches there, with nothing to point at")
    void beyond() {
        // ONNX's test_averagepool_2d_ceil_last_window_starts_on_pad
        LayerFigure figure = figure(LinkedSubject.of("#avgpool?i=2x2&k=3&s=3&d=1&p=1&ceil=1"));
        MapBox in = figure.layout().input();
        assertEquals(new Span(-1, 6), in.rows());
        assertTrue(figure.features().hasDropped());
        assertEquals(new Target(MapKind.INPUT, 2, 2), figure.hit(in.cellX(2) + 1, in.cellY(2) + 1));
        assertNull(figure.hit(in.cellX(4) + 1, in.cellY(4) + 1));
    }

    @Test
    @DisplayName("is not drawn where it lies so far away that the input would get small")
    void farAway() {
        Subject s = LinkedSubject.of("#maxpool?i=8x8&k=1&s=64&d=1&p=valid&ceil=1");
        assertEquals(64, Dropped.window(s, true).from());
        assertEquals(new Span(0, 8), figure(s).layout().input().rows());
        assertEquals(List.of(), frames(s));
        assertFalse(figure(s).features().hasDropped());
    }
}
