package atrous.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.layer.KernelAxis;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cells that a stack reads")
class CellSetTest {

    /** By walking back from the output, tap by tap. */
    static TreeSet<Long> naive(List<KernelAxis> layers) {
        var cells = new TreeSet<>(List.of(0L));
        for (int i = layers.size() - 1; i >= 0; i--) {
            var sources = new TreeSet<Long>();
            for (long cell : cells) {
                for (long tap = 0; tap < layers.get(i).size(); tap++) {
                    sources.add(cell * layers.get(i).stride() + tap * layers.get(i).dilation());
                }
            }
            cells = sources;
        }
        return cells;
    }

    static List<KernelAxis> random(Random random, int most) {
        var layers = new ArrayList<KernelAxis>();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            layers.add(new KernelAxis(1 + random.nextInt(5), 1 + random.nextInt(3), 1 + random.nextInt(6)));
        }
        return layers;
    }

    @Test
    @DisplayName("are those found by walking back through any kernels, strides and dilations")
    void walk() {
        var random = new Random(4);
        for (int i = 0; i < 3000; i++) {
            List<KernelAxis> layers = random(random, 5);
            TreeSet<Long> naive = naive(layers);
            CellSet cells = new Stack(layers).cells();
            assertEquals(naive.last() + 1, cells.size(), layers.toString());
            assertEquals(naive.size(), cells.count(), layers.toString());
            assertEquals(naive.last() + 1, new Stack(layers).field());
            int hole = 0;
            while (naive.contains((long) hole)) {
                hole++;
            }
            assertEquals(hole, cells.firstHole(), layers.toString());
        }
    }
}
