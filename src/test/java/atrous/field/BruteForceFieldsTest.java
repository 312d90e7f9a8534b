package atrous.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import atrous.network.Inference;
import atrous.network.Outline;
import atrous.network.OutlineText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of thousands of random networks")
class BruteForceFieldsTest {

    private static final int NETWORKS = 2000;

    private interface Check {
        void check(Inference inference, ExplicitSets explicit, String text);
    }

    private static final List<Inference> INFERENCES = new ArrayList<>();
    private static final List<String> TEXTS = new ArrayList<>();

    @BeforeAll
    static void draw() {
        for (long seed = 0; seed < NETWORKS; seed++) {
            Outline outline = RandomNetworks.outline(seed);
            INFERENCES.add(Networks.inferred(outline));
            TEXTS.add("seed " + seed + "\n" + OutlineText.write(outline));
        }
    }

    @AfterAll
    static void forget() {
        INFERENCES.clear();
        TEXTS.clear();
    }

    private static void all(Check check) {
        for (int i = 0; i < NETWORKS; i++) {
            check.check(INFERENCES.get(i), new ExplicitSets(INFERENCES.get(i), 0), TEXTS.get(i));
        }
    }

    @Test
    @DisplayName("every output's cells are those that explicit sets have, in every node on the way")
    void backwards() {
        all((inference, explicit, text) -> {
            for (int node = 0; node < explicit.inputs.size(); node++) {
                for (int output = 0; output < explicit.inputs.get(node).size(); output++) {
                    int at = node;
                    int cell = output;
                    IndexSets sets = IndexSets.readBy(inference, 0, node, output);
                    assertEquals(explicit.inputs.get(node).get(output), cells(sets.input()), () -> text + at + " " + cell);
                }
            }
            int last = inference.network().output();
            int output = explicit.inputs.get(last).size() / 2;
            IndexSets sets = IndexSets.readBy(inference, 0, last, output);
            List<Set<Integer>> expected = explicit.readBy(last, output);
            for (int node = 0; node <= last; node++) {
                assertEquals(expected.get(node), cells(sets.of(node)), text + node + " of " + output);
            }
        });
    }

    private static Set<Integer> cells(IndexSet set) {
        var cells = new HashSet<Integer>();
        for (int cell = set.first(); cell <= set.last(); cell++) {
            if (set.contains(cell)) {
                cells.add(cell);
            }
        }
        assertEquals(cells.size(), set.count());
        return cells;
    }

    @Test
    @DisplayName("an input cell reaches exactly the outputs that read it")
    void forwards() {
        all((inference, explicit, text) -> {
            for (int input = 0; input < explicit.inputs.get(0).size(); input++) {
                IndexSets sets = IndexSets.reachedFrom(inference, 0, 0, input);
                for (int node = 0; node < explicit.inputs.size(); node++) {
                    for (int output = 0; output < explicit.inputs.get(node).size(); output++) {
                        if (explicit.inputs.get(node).get(output).contains(input) != sets.of(node).contains(output)) {
                            fail(text + input + " to " + node + " " + output);
                        }
                    }
                }
            }
            int last = inference.network().output();
            int output = explicit.inputs.get(last).size() / 2;
            List<Set<Integer>> read = explicit.readBy(last, output);
            int middle = last / 2;
            for (int cell = 0; cell < explicit.inputs.get(middle).size(); cell++) {
                assertEquals(read.get(middle).contains(cell),
                        IndexSets.reachedFrom(inference, 0, middle, cell).of(last).contains(output), text);
            }
        });
    }

    @Test
    @DisplayName("fields on maps without borders are the real ones wherever no border has a part in them")
    void recurrence() {
        int[] kinds = new int[6];
        all((inference, explicit, text) -> {
            ReceptiveFields fields = ReceptiveFields.of(inference);
            for (int node = 0; node < explicit.inputs.size(); node++) {
                AxisField field = fields.of(node, 0);
                if (field instanceof AxisField.Even even) {
                    kinds[0]++;
                    kinds[1] += even.period() > 1 ? 1 : 0;
                    kinds[2] += even.aligned() ? 0 : 1;
                    for (int output = 0; output < explicit.inputs.get(node).size(); output++) {
                        int at = node;
                        int cell = output;
                        if (explicit.inner.get(node).get(output)) {
                            kinds[3]++;
                            assertEquals(even.at(output), span(explicit.inputs.get(node).get(output)), () -> text + at + " " + cell);
                        }
                    }
                } else if (field instanceof AxisField.Whole whole) {
                    kinds[4]++;
                    checkWhole(whole, explicit.inputs.get(node), text + node);
                } else {
                    kinds[5]++;
                    checkUneven((AxisField.Uneven) field, explicit.inputs.get(node), text + node);
                }
            }
        });
        for (int kind : kinds) {
            assertTrue(kind > 100, Arrays.toString(kinds));
        }
    }

    /** Where something is seen at all: a border may have outputs that read padding only. */
    private static void checkWhole(AxisField.Whole whole, List<Set<Integer>> inputs, String text) {
        for (Set<Integer> cells : inputs) {
            if (whole.local().isEmpty() && !cells.isEmpty()) {
                assertEquals(whole.seen(), span(cells), text);
            }
        }
    }

    private static void checkUneven(AxisField.Uneven uneven, List<Set<Integer>> inputs, String text) {
        var all = new HashSet<Integer>();
        inputs.forEach(all::addAll);
        assertEquals(uneven.seen(), span(all), text);
        assertEquals(uneven.smallest(), inputs.stream().mapToLong(cells -> span(cells).size()).min().orElseThrow(), text);
        assertEquals(uneven.largest(), inputs.stream().mapToLong(cells -> span(cells).size()).max().orElseThrow(), text);
    }

    private static CellSpan span(Set<Integer> cells) {
        return cells.isEmpty() ? CellSpan.NONE : new CellSpan(cells.stream().min(Integer::compare).orElseThrow(),
                cells.stream().max(Integer::compare).orElseThrow());
    }
}
