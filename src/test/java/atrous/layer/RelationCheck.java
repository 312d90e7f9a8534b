package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Asks a relation from both sides. */
final class RelationCheck {

    private RelationCheck() {}

    static void check(Relation relation) {
        for (long input = 0; input < relation.inputSize(); input++) {
            Relation.Outputs around = relation.readers(input);
            for (long output = 0; output < relation.outputSize(); output++) {
                boolean expected = false;
                for (long tap = 0; tap < relation.taps(output); tap++) {
                    expected |= relation.source(output, tap) == input;
                }
                String where = relation + ", output " + output + ", input " + input;
                assertEquals(expected, relation.reads(output, input), where);
                assertTrue(!expected || output >= around.from() && output <= around.to(), where);
            }
            assertTrue(around.to() < around.from() || around.from() >= 0 && around.to() < relation.outputSize());
        }
    }

    /** That the cells of each output are those its taps read, in order. */
    static void checkCells(PoolAxis axis) {
        for (long output = 0; output < axis.outputSize(); output++) {
            PoolAxis.Cells cells = axis.cells(output);
            long found = 0;
            for (long tap = 0; tap < axis.taps(output); tap++) {
                if (axis.source(output, tap) != PaddingMode.NONE) {
                    assertEquals(cells.first() + cells.step() * found, axis.source(output, tap), axis + ", " + output);
                    found++;
                }
            }
            assertEquals(found, cells.count(), axis + ", output " + output);
        }
    }
}
