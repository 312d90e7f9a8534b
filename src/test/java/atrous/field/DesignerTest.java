package atrous.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.field.Ask.By;
import atrous.layer.KernelAxis;
import atrous.network.OutlineText;
import atrous.network.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The designer")
class DesignerTest {

    private static List<List<Integer>> dilations(Designer.Answer answer) {
        return answer.schedules().stream().map(s -> s.layers().stream().map(Schedule.Step::dilation).toList()).toList();
    }

    private static List<Integer> upTo(int most) {
        var all = new ArrayList<Integer>();
        for (int i = 1; i <= most; i++) {
            all.add(i);
        }
        return all;
    }

    /** Every stack there is, those with the order of equals turned left out; holes by walking back tap by tap. */
    private static List<Schedule> enumerate(Ask ask) {
        var found = new ArrayList<Schedule>();
        for (int layers = ask.fewestLayers(); layers <= ask.mostLayers(); layers++) {
            enumerate(ask, layers, new ArrayList<>(), found);
        }
        found.sort(Designer.order(ask));
        return found;
    }

    private static void enumerate(Ask ask, int layers, List<Schedule.Step> steps, List<Schedule> found) {
        if (steps.size() < layers) {
            for (int dilation : ask.dilations()) {
                for (int stride : ask.strides()) {
                    steps.add(new Schedule.Step(dilation, stride));
                    enumerate(ask, layers, steps, found);
                    steps.remove(steps.size() - 1);
                }
            }
            return;
        }
        double taps = Math.pow(ask.kernel(), ask.rank());
        double macs = 0;
        int stride = 1;
        long field = 1;
        var axes = new ArrayList<KernelAxis>();
        for (int i = 0; i < layers; i++) {
            Schedule.Step step = steps.get(i);
            if (i > 0 && steps.get(i - 1).stride() == 1 && steps.get(i - 1).dilation() > step.dilation()) {
                return;
            }
            field += (long) stride * step.dilation() * (ask.kernel() - 1);
            stride *= step.stride();
            macs += taps / Math.pow(stride, ask.rank());
            axes.add(new KernelAxis(ask.kernel(), step.stride(), step.dilation()));
        }
        boolean fits = stride <= ask.mostStride() && (ask.exactly() ? field == ask.field() : field >= ask.field())
                && (!ask.withoutHoles() || CellSetTest.naive(axes).size() == field);
        if (fits) {
            found.add(new Schedule(ask.kernel(), steps, field, layers * taps, macs));
        }
    }

    @Test
    @DisplayName("finds what going through every stack finds, in the same order")
    void exhaustive() {
        var random = new Random(11);
        int answered = 0;
        for (int i = 0; i < 300; i++) {
            int fewest = 1 + random.nextInt(3);
            boolean strided = random.nextBoolean();
            var ask = new Ask(1 + random.nextInt(40), random.nextBoolean(), fewest, Math.min(strided ? 3 : 4, fewest + random.nextInt(3)),
                    2 + random.nextInt(3), strided ? List.of(1, 2, 3) : List.of(1), upTo(2 + random.nextInt(5)),
                    1 + random.nextInt(6), random.nextBoolean(), 1 + random.nextInt(2), By.values()[random.nextInt(2)]);
            List<Schedule> all = enumerate(ask);
            Designer.Answer answer = Designer.answer(ask);
            assertTrue(answer.complete(), ask.toString());
            assertEquals(all.subList(0, Math.min(all.size(), Designer.MOST_SCHEDULES)), answer.schedules(), ask.toString());
            answered += all.isEmpty() ? 0 : 1;
        }
        assertTrue(answered > 100, "asks with an answer: " + answered);
    }

    // Facts hdc-1-3-9 (27 cells without a hole) and hdc-2-3-5 (holes, though the rule for hybrid dilated convolution passes).
    @Test
    @DisplayName("goes by the cells, not by a rule: 27 cells in three layers take dilations 1, 3, 9")
    void exact() {
        var ask = new Ask(27, true, 3, 3, 3, List.of(1), upTo(12), 1, true, 2, By.PARAMETERS);
        assertEquals(List.of(List.of(1, 3, 9)), dilations(Designer.answer(ask)));
        var twentyOne = new Ask(21, true, 3, 3, 3, List.of(1), List.of(2, 3, 5), 1, true, 2, By.PARAMETERS);
        assertEquals(List.of(), dilations(Designer.answer(twentyOne)));
    }

    @Test
    @DisplayName("takes fewer layers before smaller dilations, and strides where multiply–adds are to be few")
    void ranking() {
        var ask = new Ask(15, false, 1, 7, 3, List.of(1, 2), upTo(8), 8, true, 2, By.PARAMETERS);
        assertEquals(3, Designer.answer(ask).schedules().get(0).layers().size());
        var macs = new Ask(15, false, 1, 7, 3, List.of(1, 2), upTo(8), 8, true, 2, By.MACS);
        assertEquals(2, Designer.answer(macs).schedules().get(0).layers().get(0).stride());
    }

    @Test
    @DisplayName("answers usual asks within a bounded amount of work")
    void usual() {
        for (int field : new int[] {31, 63, 127, 255, 511, 1001}) {
            for (boolean exactly : new boolean[] {false, true}) {
                for (List<Integer> strides : List.of(List.of(1), List.of(1, 2))) {
                    for (By by : By.values()) {
                        var ask = new Ask(field, exactly, 1, 10, 3, strides, upTo(32), 16, true, 2, by);
                        Designer.Answer answer = Designer.answer(ask);
                        // Without strides ten layers of dilations up to 32 fill no more than 465 cells.
                        boolean none = field > 465 && strides.size() == 1;
                        boolean hard = field == 1001 && exactly;
                        if (none || !hard) {
                            assertEquals(none ? 0 : Designer.MOST_SCHEDULES, answer.schedules().size(), ask.toString());
                        }
                        for (Schedule schedule : answer.schedules()) {
                            assertEquals(schedule.field(), CellSetTest.naive(schedule.stack().layers()).size());
                        }
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("gives outlines over the input that is there")
    void outline() {
        var ask = new Ask(7, true, 2, 2, 3, List.of(1), upTo(4), 1, true, 1, By.MACS);
        assertEquals("input 65 c4\nconv 3\nconv 3 d2\n",
                OutlineText.write(Designer.answer(ask).schedules().get(0).outline(new Shape(4, List.of(65L)))));
    }
}
