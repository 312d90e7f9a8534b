package atrous.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.network.Inference;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The independent parts of a network")
class SublatticesTest {

    private static final int NETWORKS = 400;

    @Test
    @DisplayName("are those that a flood over all its cells finds, and no output reads cells of two")
    void naive() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            String text = DrawnNetworks.text(seed);
            Inference inference = DrawnNetworks.infer(text);
            Sublattices found = Sublattices.of(inference).orElseThrow();
            int[] flooded = flood(inference);
            int width = NaivePaths.width(inference, 0);
            for (int a = 0; a < flooded.length; a++) {
                assertEquals(flooded[a], flooded[a] < 0 ? found.part(a / width, a % width)
                        : flooded[first(found, width, a)], text);
                assertEquals(flooded[a] < 0, found.part(a / width, a % width) < 0, text);
            }
            assertEquals(Arrays.stream(flooded).filter(part -> part >= 0).distinct().count(), found.count(), text);
        }
    }

    /** The first cell of the same part. */
    private static int first(Sublattices parts, int width, int cell) {
        long part = parts.part(cell / width, cell % width);
        return IntStream.rangeClosed(0, cell).filter(i -> parts.part(i / width, i % width) == part).findFirst().orElseThrow();
    }

    /** The smallest live cell that each input cell hangs together with, by spreading along reads until nothing changes; −1 for dead ones. */
    private static int[] flood(Inference inference) {
        int node = inference.network().output();
        double[] ones = new double[NaivePaths.cells(inference, node)];
        Arrays.fill(ones, 1);
        double[][] paths = NaivePaths.back(inference, node, ones);
        int[][] part = new int[node + 1][];
        for (int n = 0; n <= node; n++) {
            part[n] = new int[paths[n].length];
            Arrays.fill(part[n], Integer.MAX_VALUE);
        }
        for (int i = 0; i < part[0].length; i++) {
            part[0][i] = paths[0][i] > 0 ? i : -1;
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int n = 1; n <= node; n++) {
                for (int cell = 0; cell < part[n].length; cell++) {
                    for (NaivePaths.Read read : paths[n][cell] > 0 ? NaivePaths.reads(inference, n, cell) : java.util.List.<NaivePaths.Read>of()) {
                        int least = Math.min(part[n][cell], part[read.source()][read.cell()]);
                        changed |= least < part[n][cell] || least < part[read.source()][read.cell()];
                        part[n][cell] = least;
                        part[read.source()][read.cell()] = least;
                    }
                }
            }
        }
        return part[0];
    }

    @Test
    @DisplayName("are four where everything goes in steps of two on two axes, and one where a convolution joins them")
    void grids() {
        String gridding = "input 30x30\nconv 3 d2\nconv 3 d2\nconv 3 d4";
        Sublattices four = Sublattices.of(DrawnNetworks.infer(gridding)).orElseThrow();
        assertEquals(4, four.count());
        assertEquals(four.part(0, 1), four.part(2, 3));
        assertTrue(four.part(0, 0) != four.part(1, 0));
        assertEquals(1, Sublattices.of(DrawnNetworks.infer(gridding + "\nconv 3")).orElseThrow().count());
        assertEquals(4, Sublattices.of(DrawnNetworks.infer("input 30x30\nx3 { conv 3 d2; add in }")).orElseThrow().count());
    }

    @Test
    @DisplayName("are not looked for where branches would have to be followed through too many cells")
    void tooMany() {
        assertTrue(Sublattices.of(DrawnNetworks.infer("input 900x900\nx9 { conv 3 d2; add in }")).isEmpty());
        assertEquals(4, Sublattices.of(DrawnNetworks.infer("input 900x900\nx9 { conv 3 d2; relu }")).orElseThrow().count());
    }

    @Test
    @DisplayName("leave out input cells that nothing reads: a stride of 2 without overlap leaves three quarters dead")
    void dead() {
        Inference inference = DrawnNetworks.infer("input 8x8\nconv 1 s2");
        LiveCells live = LiveCells.of(inference).orElseThrow();
        assertEquals(48, live.dead());
        assertEquals(4, live.deadRows(8));
        assertEquals(16, Sublattices.of(inference).orElseThrow().count());
    }
}
