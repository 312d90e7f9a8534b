package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Axis;
import atrous.layer.PaddingMode;
import atrous.text.Decimal;
import atrous.text.English;
import atrous.text.Messages;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against counts over every output and tap of the index relation, and sums of the terms that are written out. */
@DisplayName("What a selected cell says")
class ReadingTest {

    private static final Subjects SUBJECTS = new Subjects(1);

    /** Says the name of each message and its values. */
    private static final Messages NAMES = (Messages) Proxy.newProxyInstance(ReadingTest.class.getClassLoader(),
            new Class<?>[] {Messages.class}, (proxy, method, values) -> method.getName() + Arrays.toString(values));

    private interface Pair {
        boolean counts(long output, long tap);
    }

    /** Pairs of output and tap, or outputs with any. */
    private static long count(Axis axis, boolean pairs, Pair pair) {
        long count = 0;
        for (long o = 0; o < axis.outputSize(); o++) {
            long before = count;
            for (long t = 0; t < axis.window().size() && (pairs || count == before); t++) {
                count += pair.counts(o, t) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean isReal(Axis axis, long output, long tap) {
        long position = axis.window().position(output, tap);
        return position >= 0 && position < axis.inputSize();
    }

    @Test
    @DisplayName("of an output: its taps, what they span, and how many of them stand in the padding")
    void output() {
        for (int n = 0; n < 500; n++) {
            Subject s = SUBJECTS.next(20, 5);
            Target at = SUBJECTS.output(s);
            long padding = 0;
            for (long i = 0; i < s.rows().window().size(); i++) {
                for (long j = 0; j < s.columns().window().size(); j++) {
                    padding += isReal(s.rows(), at.row(), i) && isReal(s.columns(), at.column(), j) ? 0 : 1;
                }
            }
            long span = span(s.rows()) * span(s.columns());
            assertEquals("outputReads[" + cell(s, at) + ", " + s.rows().window().size() * s.columns().window().size() + ", " + span
                    + ", " + padding + "]"
                    + (s.channels().read() == 1 ? "" : "inEachOfChannels[" + s.channels().read() + "]"), Reading.of(s, at, false, NAMES).heading());
        }
    }

    private static long span(Axis axis) {
        return axis.window().position(0, axis.window().size() - 1) - axis.window().position(0, 0) + 1;
    }

    @Test
    @DisplayName("of an input or padding cell: the outputs that read it and how often")
    void input() {
        for (int n = 0; n < 800; n++) {
            Subject s = SUBJECTS.next(20, 5);
            Target at = SUBJECTS.position(s);
            long row = s.rows().sourceAt(at.row());
            long column = s.columns().sourceAt(at.column());
            String said = Reading.of(s, at, true, NAMES).heading();
            if (row == PaddingMode.NONE || column == PaddingMode.NONE) {
                long readers = count(s.rows(), true, (o, t) -> s.rows().window().position(o, t) == at.row())
                        * count(s.columns(), true, (o, t) -> s.columns().window().position(o, t) == at.column());
                assertEquals("zeroPadding[" + cell(s, at) + ", " + readers + "]", said);
                continue;
            }
            long outputs = count(s.rows(), false, (o, t) -> s.rows().source(o, t) == row)
                    * count(s.columns(), false, (o, t) -> s.columns().source(o, t) == column);
            long times = count(s.rows(), true, (o, t) -> s.rows().source(o, t) == row)
                    * count(s.columns(), true, (o, t) -> s.columns().source(o, t) == column);
            String source = cell(s, new Target(MapKind.INPUT, row, column));
            assertEquals((s.isReal(at.row(), at.column()) ? "" : "paddingShows[" + cell(s, at) + "]") + "inputReadBy[" + source + ", "
                    + Decimal.show(s.valueAt(at.row(), at.column()), 4) + ", " + outputs + ", " + times + "]", said);
        }
    }

    @Test
    @DisplayName("of a weight: the pairs it links, and in how many of them the input is padding")
    void kernel() {
        for (int n = 0; n < 300; n++) {
            Subject s = SUBJECTS.next(20, 5);
            var at = new Target(MapKind.KERNEL, s.rows().window().size() - 1, s.columns().window().size() / 2);
            long real = count(s.rows(), true, (o, t) -> t == at.row() && isReal(s.rows(), o, t))
                    * count(s.columns(), true, (o, t) -> t == at.column() && isReal(s.columns(), o, t));
            assertEquals("weightPairs[" + cell(s, at) + ", , " + s.outputs() + ", " + (s.outputs() - real) + "]",
                    Reading.of(s, at, false, NAMES).heading());
        }
    }

    private static String cell(Subject s, Target at) {
        String column = Long.toString(at.column()).replace('-', '−');
        return s.oneAxis() ? column : "(" + Long.toString(at.row()).replace('-', '−') + ", " + column + ")";
    }

    @Test
    @DisplayName("of an output: every product, in order of the taps, and a result that is their sum and the engine's value")
    void terms() {
        var whole = List.of("i=7x7&w=sobel", "i=9x8&k=3x2&d=2x3&p=4,3,2,1&w=random:3", "i=12&k=5&d=2&mode=circular&w=laplacian",
                "i=6x6&k=2&in=-1,2;3,-4&w=-1,-2;3,0&mode=reflect&p=1", "i=9x9&k=4&s=2&in=ramp&w=checkerboard&mode=replicate");
        for (String link : whole) {
            Subject s = LinkedSubject.of("#conv?" + link);
            float[] engine = Engine.evaluate(s);
            for (int o = 0; o < s.outputs(); o++) {
                long columns = s.columns().outputSize();
                Reading reading = Reading.of(s, new Target(MapKind.OUTPUT, o / columns, o % columns), true, new English());
                assertEquals(s.rows().window().size() * s.columns().window().size(), reading.terms().size());
                assertEquals(engine[o], sum(reading.terms()), 0);
                assertEquals("= " + Decimal.show(engine[o], 4), reading.result());
            }
        }
    }

    /** Of terms like {@code −2·(−3)}, after a sign or, in the first, none. */
    private static double sum(List<String> terms) {
        double sum = 0;
        for (String term : terms) {
            String[] factors = term.replace('−', '-').replace("- ", "-").replace("+ ", "").split("·");
            sum += Double.parseDouble(factors[0]) * Double.parseDouble(factors[1].replaceAll("[()]", ""));
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({"i=9x9&k=9&d=1, 81", "i=10x10&k=10&d=1, 1"})
    @DisplayName("of an output with very many taps is counted instead of written out")
    void manyTerms(String link, int terms) {
        Subject s = LinkedSubject.of("#conv?" + link);
        Reading reading = Reading.of(s, new Target(MapKind.OUTPUT, 4, 4), true, new English());
        assertEquals(terms, reading.terms().size());
        assertTrue(reading.spoken(": ").contains(": " + reading.terms().get(0)), reading.spoken(": "));
        assertTrue(reading.spoken(": ").endsWith(reading.result()));
    }
}
