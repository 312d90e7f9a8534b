package atrous.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.network.Inference;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Receptive fields")
class ReceptiveFieldsTest {

    private static ReceptiveFields fields(String text) {
        return ReceptiveFields.of(Networks.of(text));
    }

    private static AxisField.Even last(ReceptiveFields fields, int axis) {
        return (AxisField.Even) fields.of(fields.inference().network().output(), axis);
    }

    private static AxisField.Even last(String text) {
        return last(fields(text), 0);
    }

    @Test
    @DisplayName("of aligned branches: 3, stride 4, padding 1 (Araujo et al.)")
    void aligned() {
        AxisField.Even field = last("""
                input 8x8
                a: conv 1 s4 valid
                pad 1,0,1,0 < input
                conv 3 s2 valid
                b: conv 1 s2 valid
                add a
                """);
        assertEquals(3, field.largest());
        assertEquals(Rational.of(4), field.effectiveStride());
        assertEquals(OptionalLong.of(1), field.effectivePadding());
        assertTrue(field.aligned());
        assertEquals(Alignment.ALIGNED, field.alignment());
    }

    @Test
    @DisplayName("of branches that drift apart are not averaged away (Araujo et al.)")
    void misaligned() {
        ReceptiveFields fields = fields("""
                input 7x7
                pad 2,1,2,1
                a: conv 5 s2 valid
                conv 3 valid < input
                conv 3 valid
                sum: add a
                """);
        int sum = Networks.node(fields.inference(), "sum");
        // 0…4, 0…4 and 1…5, 2…6 and 2…6
        assertEquals(new AxisField.Uneven(AxisField.Reason.STRIDES_DIFFER, sum, 5, 6, new CellSpan(0, 6)), fields.of(sum, 0));
        assertEquals(new CellSpan(0, 5), fields.onMap(sum, 0, 1));
    }

    @Test
    @DisplayName("are aligned for 9×9 and misaligned for 8×8 where same padding depends on the size (Araujo et al.)")
    void sizeDependent() {
        String text = "a: conv 1 s4 valid\nconv 3 s2 same < input\nconv 1 s2 valid\nadd a\n";
        assertTrue(last("input 9x9\n" + text).aligned());
        AxisField.Even eight = last("input 8x8\n" + text);
        assertFalse(eight.aligned());
        assertEquals(Rational.of(1), eight.alignment().most());
    }

    @Test
    @DisplayName("differ by axis where kernels do: 7 high, 5 wide (Araujo et al.)")
    void perAxis() {
        ReceptiveFields fields = fields("input 32x32\nconv 3x5 s2 valid\nconv 3x1 s2 valid\n");
        assertEquals(7, last(fields, 0).largest());
        assertEquals(5, last(fields, 1).largest());
    }

    @Test
    @DisplayName("differ by output after a transposed convolution, and their mean stride is a fraction")
    void transposed() {
        AxisField.Even field = last("input 8\nconvt 3 s2 p1\n");
        assertEquals(List.of(new CellSpan(0, 0), new CellSpan(0, 1)), field.phases());
        assertEquals(new CellSpan(3, 4), field.at(7));
        assertEquals(Rational.of(1, 2), field.effectiveStride());
        assertEquals(1, field.smallest());
        assertEquals(2, field.largest());
        assertEquals(List.of(new CellSpan(0, 0), CellSpan.NONE), last("input 8\nconvt 1 s2\n").phases());
    }

    @Test
    @DisplayName("of bilinear up-sampling are two cells; where an output lies on a cell's centre one")
    void bilinear() {
        assertEquals(List.of(new CellSpan(-1, 0), new CellSpan(0, 1)), last("input 8\nbilinear x2\n").phases());
        assertEquals(List.of(new CellSpan(-1, 0), new CellSpan(0, 0), new CellSpan(0, 1)), last("input 8\nbilinear x3\n").phases());
        assertEquals(new AxisField.Even(List.of(new CellSpan(0, 1)), 2, Alignment.ALIGNED, true), last("input 8\nbilinear 4\n"));
    }

    @Test
    @DisplayName("come back to one for all outputs where up-sampling is undone")
    void undone() {
        assertEquals(1, last("input 8\nnearest x2\nconv 1 s2 valid\n").period());
        assertEquals(AxisField.Even.INPUT.phases(), last("input 8\nnearest x2\nmaxpool 2\n").phases());
    }

    @Test
    @DisplayName("of an up-sampled branch beside its short cut are apart at single outputs and not in the mean")
    void upsampledBranch() {
        Alignment alignment = last("input 8\na: maxpool 2\nnearest x2\nadd input\n").alignment();
        assertEquals(new Alignment(Rational.of(1, 2), Rational.ZERO), alignment);
    }

    @Test
    @DisplayName("are told on the real map where strides differ, there and after it")
    void stridesDiffer() {
        ReceptiveFields fields = fields("input 9\na: conv 3 s2 valid\nconv 6 valid < input\ns: add a\nconv 3\n");
        int sum = Networks.node(fields.inference(), "s");
        assertEquals(new AxisField.Uneven(AxisField.Reason.STRIDES_DIFFER, sum, 6, 6, new CellSpan(0, 8)), fields.of(sum, 0));
        AxisField.Uneven after = (AxisField.Uneven) fields.of(sum + 1, 0);
        assertEquals(sum, after.since());
        assertEquals(new CellSpan(0, 6), fields.read(sum + 1, 0, 0));
    }

    @Test
    @DisplayName("are the whole image after global pooling and squeeze-excite, and the local field stands beside")
    void whole() {
        ReceptiveFields fields = fields("""
                input 16x16 c4
                f: conv 3
                s: gap
                conv 1
                sigmoid
                m: mul f
                after: conv 3
                top: gap
                dense 10
                """);
        Inference inference = fields.inference();
        var image = new CellSpan(0, 15);
        assertEquals(new AxisField.Whole(image, Optional.empty()), fields.of(Networks.node(inference, "s"), 0));
        assertEquals(new AxisField.Whole(image, Optional.of(new AxisField.Even(List.of(new CellSpan(-1, 1)), 1, Alignment.ALIGNED, true))),
                fields.of(Networks.node(inference, "m"), 0));
        assertEquals(new AxisField.Whole(image, Optional.of(new AxisField.Even(List.of(new CellSpan(-2, 2)), 1, Alignment.ALIGNED, true))),
                fields.of(Networks.node(inference, "after"), 0));
        assertEquals(new AxisField.Whole(image, Optional.empty()), fields.of(inference.network().output(), 1));
    }

    @Test
    @DisplayName("of global pooling leave out cells that no layer before it reads")
    void unread() {
        ReceptiveFields fields = fields("input 10\nconv 3 s4 valid\ngap\n");
        assertEquals(new AxisField.Whole(new CellSpan(0, 6), Optional.empty()), fields.of(2, 0));
    }

    @Test
    @DisplayName("lie on the map in part at borders; less than that is read through the padding of maps in between")
    void borders() {
        ReceptiveFields fields = fields("input 5\nconv 3 d2\nconv 1 s4 p1\n");
        assertEquals(new CellSpan(-3, 1), last(fields, 0).at(0));
        assertEquals(new CellSpan(0, 1), fields.onMap(2, 0, 0));
        assertEquals(CellSpan.NONE, fields.read(2, 0, 0));
    }

    @Test
    @DisplayName("of kernels of a million taps are found as well as small ones")
    void hugeKernels() {
        ReceptiveFields fields = fields("input 1048576\nconv 1048575 d1\nconv 1048575 reflect\ngap\n");
        assertEquals(2 * 1048575 - 1, ((AxisField.Even) fields.of(2, 0)).largest());
        assertEquals(new AxisField.Whole(new CellSpan(0, 1048575), Optional.empty()), fields.of(3, 0));
        assertEquals(1048576, IndexSets.readBy(fields.inference(), 0, 2, 524288).input().count());
    }

    @Test
    @DisplayName("that outgrow exact numbers are told on the real map instead")
    void tooLarge() {
        ReceptiveFields fields = fields("input 1\nx5 { conv 1048576 s1048576 }\n");
        assertEquals(new AxisField.Uneven(AxisField.Reason.TOO_LARGE, 3, 1, 1, new CellSpan(0, 0)), fields.of(5, 0));
    }

    @Test
    @DisplayName("that never come again on the map, as after resizing to a large odd size, are told on the real map")
    void longPeriod() {
        ReceptiveFields fields = fields("input 5000\nnearest 4999\nconv 3\n");
        assertEquals(new AxisField.Uneven(AxisField.Reason.LONG_PERIOD, 1, 1, 1, new CellSpan(0, 4998)), fields.of(1, 0));
        assertEquals(new AxisField.Uneven(AxisField.Reason.LONG_PERIOD, 1, 2, 3, new CellSpan(0, 4998)), fields.of(2, 0));
    }
}
