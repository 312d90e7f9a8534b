package atrous.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Axis;
import atrous.layer.Facts;
import atrous.layer.PaddingMode;
import atrous.layer.Relation;
import atrous.layer.ResizeAxis;
import atrous.layer.Where;
import atrous.layer.Window;
import atrous.network.Inference;
import atrous.network.Node;
import atrous.network.Operation;
import atrous.network.OutlineText;
import atrous.network.Presets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is found in networks")
class NetworkFindingsTest {

    private static List<NetworkFinding> found(String text) {
        return NetworkFindings.of(ReceptiveFields.of(Networks.of(text)));
    }

    private static <T> List<T> found(String text, Class<T> kind) {
        return found(text).stream().map(NetworkFinding::what).filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    @DisplayName("has the published number of positions where a dilated kernel has its centre weight only, or all taps (Chen et al. 2017)")
    void degenerate() {
        var fact = Facts.of("aspp-degenerate");
        var one = new ArrayList<Long>();
        var all = new ArrayList<Long>();
        for (long rate : Facts.numbers(fact.inputs().get("rate"))) {
            TapsInside inside = TapsInside.of(new Axis(new Window(3, 1, rate, 1, rate, rate), fact.in("n"), PaddingMode.ZEROS));
            one.add((long) inside.withOne());
            all.add((long) inside.withAll());
        }
        assertEquals(Facts.numbers(fact.expected().get("centre_only_1d")), one);
        assertEquals(Facts.numbers(fact.expected().get("all_three_valid_1d")), all);
    }

    @Test
    @DisplayName("counts the taps on the map as a loop over them does")
    void taps() {
        var random = new Random(5);
        for (int i = 0; i < 500; i++) {
            var window = new Window(1 + random.nextInt(6), 1 + random.nextInt(4), 1 + random.nextInt(9), 1, random.nextInt(20), random.nextInt(20));
            var axis = new Axis(window, 1 + random.nextInt(20), PaddingMode.ZEROS);
            if (axis.outputSize() < 1) {
                continue;
            }
            TapsInside inside = TapsInside.of(axis);
            int sum = 0;
            int most = 0;
            for (int o = 0; o < axis.outputSize(); o++) {
                int count = 0;
                for (int tap = 0; tap < window.size(); tap++) {
                    count += axis.source(o, tap) == PaddingMode.NONE ? 0 : 1;
                }
                assertEquals(count, inside.at(o), axis + " output " + o);
                sum += count;
                most = Math.max(most, count);
            }
            assertEquals(most, inside.most());
            assertEquals((double) sum / axis.outputSize() / window.size(), inside.share(), 1e-12);
        }
    }

    /** Cells of a map that no relation reads; −1 of a map that is cut or padded on purpose. */
    private static long lost(Inference inference, int map) {
        List<Long> size = inference.shape(map).size();
        int columns = size.get(size.size() - 1).intValue();
        int rows = size.size() == 1 ? 1 : size.get(0).intValue();
        boolean[] read = new boolean[rows * columns];
        boolean any = false;
        for (int node = map + 1; node < inference.at().size(); node++) {
            Node at = inference.network().nodes().get(node);
            for (int i = 0; i < at.sources().size(); i++) {
                List<Relation> axes = inference.at().get(node).reads().get(i);
                if (at.sources().get(i) == map && !axes.isEmpty()) {
                    any = true;
                    if (at.operation() instanceof Operation.Crop || at.operation() instanceof Operation.Pad) {
                        return -1;
                    }
                    for (int r = 0; r < rows; r++) {
                        for (int c = 0; c < columns; c++) {
                            read[r * columns + c] |= (rows == 1 && size.size() == 1 || reads(axes.get(0), r)) && reads(axes.get(axes.size() - 1), c);
                        }
                    }
                }
            }
        }
        long lost = 0;
        for (boolean each : read) {
            lost += each ? 0 : 1;
        }
        return any ? lost : 0;
    }

    private static boolean reads(Relation relation, long cell) {
        for (long o = 0; o < relation.outputSize(); o++) {
            for (long tap = 0; tap < relation.taps(o); tap++) {
                boolean counts = !(relation instanceof ResizeAxis resize) || resize.weight(o, tap) > 0;
                if (counts && relation.source(o, tap) == cell) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    @DisplayName("has the cells that nothing reads, as loops over all taps find them")
    void lost() {
        var texts = new ArrayList<>(List.of("input 9x7\nconv 2 s3 valid", "input 16x12\nconv 1 s2", "input 10\nmaxpool 3 s3",
                "input 12x12\nf: relu\na: conv 1 s2\nb: conv 2 s2 valid < f\nadd a b", "input 12x12\nf: relu\na: conv 1 s2\nb: conv 1x2 s2 p0,0,0,1 < f\nadd a b",
                "input 11x9\nconv 3 d2 s2 valid", "input 8x8\nnearest 3x3", "input 9x9\nconv 3 s2x3 d3x2 valid"));
        for (long seed = 0; seed < 300; seed++) {
            texts.add(OutlineText.write(RandomNetworks.outline(seed)));
        }
        for (String text : texts) {
            Inference inference = Networks.of(text);
            var expected = new HashSet<Double>();
            for (int map = 0; map < inference.at().size(); map++) {
                long lost = lost(inference, map);
                if (lost > 0) {
                    expected.add((double) lost);
                }
            }
            var actual = new HashSet<Double>();
            found(text, NetworkFinding.Lost.class).forEach(lost -> actual.add(lost.lost()));
            assertEquals(expected, actual, text);
        }
    }

    @Test
    @DisplayName("says why cells are lost, and of which layers")
    void why() {
        NetworkFinding first = found("input 10x12\nconv 2 s3 valid").stream().filter(f -> f.what() instanceof NetworkFinding.Lost).findFirst().orElseThrow();
        assertEquals(List.of(1), first.nodes());
        // 0 1 . 3 4 . 6 7 . of 10 rows, the last past the last window; . of 12 columns 0 1 . 3 4 . 6 7 . 9 10 .
        assertEquals(List.of(new NetworkFinding.Unread(0, 6, 10, 2, 3, 2, 1), new NetworkFinding.Unread(1, 8, 12, 1, 3, 2, 1)),
                ((NetworkFinding.Lost) first.what()).axes());
        assertEquals(List.of(new NetworkFinding.DeadInputs(120 - 48, 120)), found("input 10x12\nconv 2 s3 valid", NetworkFinding.DeadInputs.class));
    }

    /** Paths to each output of layers in a row, all weights 1, by scattering: a transposed convolution's definition. */
    private static long[] scattered(int inputs, int[][] layers) {
        long[] counts = new long[inputs];
        java.util.Arrays.fill(counts, 1);
        for (int[] layer : layers) {
            long[] next = new long[(counts.length - 1) * layer[1] + layer[0]];
            for (int i = 0; i < counts.length; i++) {
                for (int tap = 0; tap < layer[0]; tap++) {
                    next[i * layer[1] + tap] += counts[i];
                }
            }
            counts = next;
        }
        return counts;
    }

    @Test
    @DisplayName("has the paths down a decoder as scattering counts them, far from the borders")
    void decoder() {
        for (int[][] layers : new int[][][] {{{3, 2}, {3, 2}}, {{4, 3}, {3, 2}}, {{4, 3}, {4, 2}}, {{5, 3}, {3, 1}}, {{3, 2}, {5, 2}, {4, 3}}}) {
            var text = new StringBuilder("input 40\n");
            for (int[] layer : layers) {
                text.append("convt ").append(layer[0]).append(" s").append(layer[1]).append('\n');
            }
            long[] counts = scattered(40, layers);
            long fewest = Long.MAX_VALUE;
            long most = 0;
            for (int i = counts.length / 3; i < 2 * counts.length / 3; i++) {
                fewest = Math.min(fewest, counts[i]);
                most = Math.max(most, counts[i]);
            }
            NetworkFinding.Decoder decoder = found(text.toString(), NetworkFinding.Decoder.class).get(0);
            assertEquals(List.of((double) fewest, (double) most), List.of(decoder.fewest(), decoder.most()), text.toString());
            assertEquals(List.of(0, layers.length), List.of(decoder.from(), decoder.to()));
        }
    }

    @Test
    @DisplayName("has uneven overlap exactly where the stride does not divide the kernel, for even kernels too (k = 4, s = 3)")
    void overlaps() {
        for (int k = 2; k <= 9; k++) {
            for (int s = 2; s <= k; s++) {
                List<NetworkFinding.Overlaps> overlaps = found("input 20x20\nconvt " + k + " s" + s, NetworkFinding.Overlaps.class);
                assertEquals(k % s == 0 ? List.of() : List.of(new NetworkFinding.Overlaps(Where.ALL_AXES, k, s, 1, k / s, k / s + 1)), overlaps);
            }
        }
    }

    @Test
    @DisplayName("names the first layer whose field is larger than the input, and counts them")
    void beyond() {
        // Fields 5, 13, 17 of 12 cells in height, and 7 at most in width.
        List<NetworkFinding> all = found("input 12x90\nconv 5x1\nconv 5x3 d2x1\nrelu\nconv 5x3");
        NetworkFinding beyond = all.stream().filter(f -> f.what() instanceof NetworkFinding.BeyondInput).findFirst().orElseThrow();
        assertEquals(new NetworkFinding(List.of(2, 4), new NetworkFinding.BeyondInput(List.of(13L, 3L), List.of(12L, 90L), 3)), beyond);
    }

    @Test
    @DisplayName("has where misaligned branches were moved")
    void misaligned() {
        NetworkFinding.Misaligned what = found("input 16\na: conv 3 s2 p1\nb: conv 2 s2 < input\nc: conv 2 < a\nadd c b", NetworkFinding.Misaligned.class).get(0);
        // conv 2 with `same` reads cells o and o + 1 of a map whose cells are 2 apart: a centre 1 input cell later.
        assertEquals(List.of(new NetworkFinding.Branch(3, Rational.of(1), List.of(new NetworkFinding.Shift(3, Rational.of(1)))),
                new NetworkFinding.Branch(2, Rational.of(1, 2), List.of(new NetworkFinding.Shift(2, Rational.of(1, 2))))), what.branches());
        assertEquals(Rational.of(1, 2), what.most());
    }

    @Test
    @DisplayName("has what else is easily overlooked")
    void others() {
        assertEquals(List.of(new NetworkFinding.Spaced(Where.ALL_AXES, 3, Rational.of(4), Rational.of(12), Rational.of(24))),
                found("input 32x32\nx2 { conv 3 s2 }\nconv 3 d3", NetworkFinding.Spaced.class));
        assertEquals(List.of(new NetworkFinding.OffCentre(Where.ALL_AXES, 1, 2, Rational.of(1, 2), Rational.of(1))),
                found("input 32x32\nconv 3 s2\nconv 4", NetworkFinding.OffCentre.class));
        assertEquals(List.of(), found("input 32\nconv 2 d4 causal\nconv 2 causal", NetworkFinding.OffCentre.class));
        assertEquals(List.of(new NetworkFinding.DilatedPoint(2)), found("input 9x9\nconv 1 d2", NetworkFinding.DilatedPoint.class));
        assertEquals(List.of(new NetworkFinding.PaddedPoint(Where.ALL_AXES, 1, 1)), found("input 9x9\nconv 1 p1", NetworkFinding.PaddedPoint.class));
        assertEquals(List.of(new NetworkFinding.InPadding(9, 4, List.of(5L, 5L), List.of(9L, 9L))), found("input 9x9\nconv 3 d5", NetworkFinding.InPadding.class));
        assertEquals(List.of(), found("input 9x9\nconv 3 d4", NetworkFinding.InPadding.class));
        assertEquals(new NetworkFinding.ByPhase(Where.ALL_AXES, 2, 2, 3), found("input 9x9\nnearest x2\nconv 4 valid", NetworkFinding.ByPhase.class).get(0));
        assertEquals(AxisField.Reason.STRIDES_DIFFER, found("input 9\na: conv 3 s2\nb: nearest 5 < input\nadd a b", NetworkFinding.Uneven.class).get(0).reason());
    }

    @Test
    @DisplayName("is nothing for the networks of Yu and Koltun, VGG-16 and PatchGAN")
    void nothing() {
        for (String id : List.of("yu-koltun-context", "yu-koltun-figure-1", "vgg-16", "patchgan-70")) {
            assertEquals(List.of(), found(Presets.of(id).text()), id);
        }
    }

    @Test
    @DisplayName("tells ResNet’s stride placements apart: only the original’s reads a quarter of a map")
    void placements() {
        assertEquals(Set.of(0.75), new HashSet<>(found(Presets.of("resnet-50").text(), NetworkFinding.Lost.class).stream().map(f -> f.lost() / f.cells()).toList()));
        assertTrue(found(Presets.of("resnet-50-v1.5").text(), NetworkFinding.Lost.class).isEmpty());
    }
}
