package atrous.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.layer.KernelAxis;
import atrous.network.OutlineText;
import atrous.network.Shape;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The growth of a stack")
class GrowthTest {

    private static final Shape INPUT = new Shape(2, List.of(8L, 8L));

    private static List<Long> fields(List<Growth.Point> points) {
        return points.stream().map(Growth.Point::field).toList();
    }

    // Fact yk-fig1.
    @Test
    @DisplayName("is linear with dilations 1, 1, 1 and exponential with 1, 2, 4, at the same cost")
    void series() {
        List<Growth.Point> plain = Growth.of(Chain.of(Growth.plain(INPUT, 3, 3)), 0);
        List<Growth.Point> doubling = Growth.of(Chain.of(Growth.doubling(INPUT, 3, 3)), 0);
        assertEquals(List.of(1L, 3L, 5L, 7L), fields(plain));
        assertEquals(List.of(1L, 3L, 7L, 15L), fields(doubling));
        assertEquals(plain.get(3).parameters(), doubling.get(3).parameters());
        assertEquals(plain.get(3).macs(), doubling.get(3).macs());
    }

    @Test
    @DisplayName("counts weights, multiply–adds and the bytes of all maps up to a layer")
    void costs() {
        // 2·2·9 weights and 2 biases; 64 outputs; maps of 2·64 floats.
        assertEquals(new Growth.Point(2, 5, OptionalLong.of(2 * 38), OptionalLong.of(2 * 36 * 64), OptionalLong.of(3 * 512)),
                Growth.of(Chain.of(Growth.plain(INPUT, 3, 2)), 1).get(2));
    }

    @Test
    @DisplayName("goes by the strides of the layers before, up to where a network stops being a chain")
    void chain() {
        Chain chain = Chain.of(OutlineText.read("input 32x32\nconv 3 s2\nrelu\nmaxpool 2\nconv 3 d2\ngap\n").read().outline());
        assertEquals(List.of(1L, 3L, 3L, 5L, 21L), fields(Growth.of(chain, 0)));
    }

    @Test
    @DisplayName("to 512 takes layers in a number that trying each finds")
    void more() {
        var stack = new Stack(List.of(new KernelAxis(3, 2, 1), new KernelAxis(3, 1, 2), new KernelAxis(1, 1, 1)));
        List<MoreLayers.Continued> ways = MoreLayers.of(stack, 512);
        assertEquals(3, ways.size());
        for (MoreLayers.Continued way : ways) {
            assertEquals(CellSetTest.naive(stack.and(way.layers()).layers()).last() + 1, way.field());
            assertEquals(true, way.field() >= 512
                    && stack.and(way.layers().subList(0, way.layers().size() - 1)).field() < 512);
        }
        // 11 cells, effective stride 2: 11 + 8·n; 11 + 16·(2ⁿ − 1); 11 + 8 + 16·(n − 1).
        assertEquals(List.of(63, 6, 1 + 31), ways.stream().map(w -> w.layers().size()).toList());
        assertEquals(List.of(), MoreLayers.of(new Stack(List.of(new KernelAxis(1, 2, 1))), 9));
    }
}
