package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A relation without borders")
class EndlessAxisTest {

    @Test
    @DisplayName("has the cells that the taps of a window stand on, whatever its strides and dilations, and moves on after a period")
    void windows() {
        for (int i = 0; i < 5 * 4 * 5 * 5 * 3; i++) {
            var window = new Window(1 + i % 5, 1 + i / 5 % 4, 1 + i / 20 % 5, 1 + i / 100 % 5, i / 500 - 1, 0);
            EndlessAxis axis = EndlessAxis.of(new Axis(window, 9, PaddingMode.REFLECT));
            for (long output = -7; output < 7; output++) {
                List<Long> expected = cells(window, output);
                assertEquals(expected, cells(axis, output), window.toString());
                assertEquals(expected.stream().map(cell -> cell + axis.shift()).toList(), cells(window, output + axis.period()));
            }
        }
    }

    private static List<Long> cells(Window window, long output) {
        var cells = new ArrayList<Long>();
        for (long tap = 0; tap < window.size(); tap++) {
            long position = window.position(output, tap);
            if (Math.floorMod(position, window.baseDilation()) == 0) {
                cells.add(Math.floorDiv(position, window.baseDilation()));
            }
        }
        return cells;
    }

    private static List<Long> cells(EndlessAxis axis, long output) {
        PoolAxis.Cells cells = axis.cells().apply(output);
        var all = new ArrayList<Long>();
        for (long i = 0; i < cells.count(); i++) {
            all.add(cells.first() + i * cells.step());
        }
        return all;
    }

    @Test
    @DisplayName("of bins has their period where they differ, and is a window where a window does the same")
    void bins() {
        EndlessAxis differing = EndlessAxis.of(new BinAxis(10, 4));
        assertEquals(2, differing.period());
        assertEquals(5, differing.shift());
        assertEquals(List.of(2L, 3L, 4L), cells(differing, 1));
        assertEquals(List.of(-3L, -2L, -1L), cells(differing, -1));
        EndlessAxis window = EndlessAxis.of(new BinAxis(10, 3));
        assertEquals(1, window.period());
        assertEquals(List.of(0L, 1L, 2L, 3L), cells(window, 0));
        assertEquals(3, window.shift());
    }

    @Test
    @DisplayName("of resizing leaves out the cell that counts for nothing, and reads no border's cell in place of another")
    void resizing() {
        EndlessAxis linear = EndlessAxis.of(new ResizeAxis(4, 12, true));
        assertEquals(List.of(-1L, 0L), cells(linear, 0));
        assertEquals(List.of(0L), cells(linear, 1));
        assertEquals(List.of(1L), cells(EndlessAxis.of(new ResizeAxis(4, 12, false)), 5));
    }
}
