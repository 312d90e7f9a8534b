package atrous.field;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.field.InfluenceDraws.Flow;
import atrous.field.InfluenceDraws.Measure;
import atrous.layer.Facts;
import atrous.network.Inference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The influence of input cells on an output")
class EffectiveReceptiveFieldTest {

    private static final double EPSILON = 1e-12;

    private static List<Long> cell(Inference inference, int place) {
        int width = NaivePaths.width(inference, inference.network().output());
        return inference.network().input().rank() == 1 ? List.of((long) place) : List.of((long) place / width, (long) place % width);
    }

    private static EffectiveReceptiveField uniform(String text, Long... cell) {
        Inference inference = DrawnNetworks.infer(text);
        return EffectiveReceptiveField.uniform(inference, inference.network().output(), List.of(cell)).orElseThrow();
    }

    private static EffectiveReceptiveField drawn(String text, Kernels kernels, Flow flow, Measure measure, int draws, Long... cell) {
        Inference inference = DrawnNetworks.infer(text);
        InfluenceDraws all = InfluenceDraws.of(inference, inference.network().output(), List.of(cell), kernels, flow, measure, 5)
                .orElseThrow();
        for (int i = 0; i < draws; i++) {
            all.draw();
        }
        return all.field().orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"erf-n1k3", "erf-n5k3", "erf-n10k3", "erf-n20k3", "erf-n40k3", "erf-n5k5", "erf-n10k5"})
    @DisplayName("is the power of a convolution for uniform layers in a row: variance, centre, edge, width and all coefficients")
    void facts(String id) {
        Facts fact = Facts.of(id);
        EffectiveReceptiveField field = uniform("input 101x101\nx" + fact.in("n") + " { conv " + fact.in("k") + " }", 50L, 50L);
        for (Spread axis : field.axes()) {
            assertEquals(fact.out("rf"), axis.fieldSize());
            assertEquals(fraction(fact, "variance"), axis.variance(), 1e-9);
            assertEquals(4 * fact.expected().get("std").getAsDouble(), axis.fourSigma(), 4e-9);
            assertEquals(50, axis.mean(), 1e-9);
            assertEquals(fact.expected().get("centre_weight").getAsDouble(), axis.shares()[50 - axis.from()], EPSILON);
            assertEquals(1, axis.shares()[0] / fraction(fact, "edge_weight"), EPSILON);
            assertEquals(fact.out("width95"), axis.width95());
            if (!fact.expected().get("coefficients").isJsonNull()) {
                assertEquals(Facts.numbers(fact.expected().get("coefficients")), Arrays.stream(axis.shares())
                        .mapToObj(share -> Math.round(share / axis.shares()[0])).toList());
            }
        }
        double centre = field.axes().get(0).shares()[50 - field.axes().get(0).from()];
        assertEquals(centre * centre, field.share(50, 50), EPSILON);
    }

    private static double fraction(Facts fact, String name) {
        String[] parts = fact.expected().get(name).getAsString().split("/");
        return Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }

    @Test
    @DisplayName("is the same cell by cell and by rows and columns, in random networks")
    void twoWays() {
        for (int seed = 0; seed < 300; seed++) {
            String text = DrawnNetworks.text(seed);
            Inference inference = DrawnNetworks.infer(text);
            int place = new Random(seed).nextInt(NaivePaths.cells(inference, inference.network().output()));
            Long[] cell = cell(inference, place).toArray(Long[]::new);
            if (PathCounts.of(inference, inference.network().output(), List.of(cell)).orElseThrow().input().isEmpty()) {
                continue;
            }
            EffectiveReceptiveField fast = uniform(text, cell);
            EffectiveReceptiveField slow = drawn(text, Kernels.uniform(), Flow.LINEAR, Measure.ABSOLUTE, 1, cell);
            assertArrayEquals(fast.influence().values(), slow.influence().values(), EPSILON * fast.total(), text);
            assertEquals(fast.influence().top(), slow.influence().top());
            assertEquals(fast.influence().left(), slow.influence().left());
        }
    }

    @Test
    @DisplayName("is the change of the output when one input cell changes, through ReLU and maximum too")
    void differences() {
        String text = "input 9x8\na: conv 3 s2\nrelu\nb: conv 3x2 p1,1,1,0 d1\nadd a b\nrelu\nmaxpool 2 s1\nbilinear x2\nconv 3 reflect";
        Inference inference = DrawnNetworks.infer(text);
        int node = inference.network().output();
        for (long row = 0; row < 8; row += 3) {
            var draws = InfluenceDraws.of(inference, node, List.of(row, 2L), Kernels.normal(3), Flow.RELU, Measure.ABSOLUTE, 8).orElseThrow();
            draws.draw();
            double[] input = new double[72];
            for (int i = 0; i < input.length; i++) {
                input[i] = draws.input(0, i / 8, i % 8);
            }
            double[][] values = NaiveForward.of(inference, node, Kernels.normal(3), input);
            int cell = (int) row * NaivePaths.width(inference, node) + 2;
            for (int i = 0; i < 72; i++) {
                double[] moved = input.clone();
                moved[i] += 1e-7;
                double slope = (NaiveForward.of(inference, node, Kernels.normal(3), moved)[node][cell] - values[node][cell]) / 1e-7;
                int place = i;
                double found = draws.field().map(field -> field.influence().at(place / 8, place % 8)).orElse(0.0);
                assertEquals(Math.abs(slope), found, 1e-6, "cell " + i + " on output " + row);
            }
        }
    }

    @Test
    @DisplayName("of random weights has squares that go towards those of uniform weights (Luo et al.)")
    void expectation() {
        String text = "input 25x25\nx4 { conv 3 }\nconv 3 d2";
        EffectiveReceptiveField uniform = uniform(text, 12L, 12L);
        EffectiveReceptiveField random = drawn(text, Kernels.normal(1), Flow.LINEAR, Measure.SQUARED, 400, 12L, 12L);
        for (int axis = 0; axis < 2; axis++) {
            assertEquals(uniform.axes().get(axis).variance(), random.axes().get(axis).variance(), 0.5);
            assertEquals(12, random.axes().get(axis).mean(), 0.2);
        }
        assertEquals(1, random.total(), 0.25);
    }

    @Test
    @DisplayName("goes by given weights: one tap that is not 0 leaves one cell")
    void given() {
        Inference inference = DrawnNetworks.infer("input 9\nconv 3\nconv 3 d2");
        Kernels kernels = Kernels.given(Map.of(2, new double[] {0, 0, 2}), Kernels.sized(1, 3, new double[] {-1, 0, 0}, Kernels.uniform()));
        var draws = InfluenceDraws.of(inference, 2, List.of(4L), kernels, Flow.LINEAR, Measure.ABSOLUTE, 0).orElseThrow();
        draws.draw();
        FieldMap influence = draws.field().orElseThrow().influence();
        assertEquals(1, influence.cells());
        assertEquals(2, influence.at(0, 5));
    }

    @Test
    @DisplayName("is cut off by a ReLU behind every convolution, and stays within the field")
    void gated() {
        String text = "input 31x31\nx5 { conv 3 }";
        EffectiveReceptiveField open = drawn(text, Kernels.normal(2), Flow.LINEAR, Measure.ABSOLUTE, 20, 15L, 15L);
        EffectiveReceptiveField gated = drawn(text, Kernels.normal(2), Flow.RELU_EVERYWHERE, Measure.ABSOLUTE, 20, 15L, 15L);
        assertTrue(gated.total() < open.total());
        assertEquals(11, gated.axes().get(0).fieldSize());
        assertTrue(gated.influence().width() <= 11);
    }

    @Test
    @DisplayName("has random numbers of mean 0 and variance 1")
    void normals() {
        var normals = new Normals(7);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 100_000; i++) {
            double x = normals.next();
            sum += x;
            squares += x * x;
        }
        assertEquals(0, sum / 100_000, 0.02);
        assertEquals(1, squares / 100_000, 0.02);
    }
}
