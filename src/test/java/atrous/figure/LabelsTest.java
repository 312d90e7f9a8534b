package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A number in a cell")
class LabelsTest {

    @ParameterizedTest
    @CsvSource({"36, −246917, −246917", "36, 10000000, 1e7", "36, −123456.78, ≈−1.2e5", "30, 12345.67, ≈12346",
        "20, 12.34, ≈12", "17, −11, −11"})
    @DisplayName("loses digits where the cell is too narrow for all of them")
    void shortened(double cell, String text, String drawn) {
        assertEquals(List.of(drawn), drawn(cell, text));
    }

    @ParameterizedTest
    @CsvSource({"17, −123456", "10, 12"})
    @DisplayName("is left out where not even one digit can be read")
    void leftOut(double cell, String text) {
        assertEquals(List.of(), drawn(cell, text));
    }

    @ParameterizedTest
    @CsvSource({"36, 39, true", "17, −11, false", "20, 12.34, false", "17, −123, false"})
    @DisplayName("is not left out where it is the selected one: it loses its weight, then its size")
    void selected(double cell, String text, boolean bold) {
        var marks = marks(cell, text, true);
        assertEquals(1, marks.size());
        assertEquals(bold, ((Mark.Text) marks.get(0)).lettering().bold());
    }

    private static List<String> drawn(double cell, String text) {
        return marks(cell, text, false).stream().map(mark -> ((Mark.Text) mark).text()).toList();
    }

    private static List<Mark> marks(double cell, String text, boolean bold) {
        var one = new Span(0, 1);
        var out = new ArrayList<Mark>();
        MapMarks.label(LayerLayout.plainBox(MapKind.INPUT, one, one, 0, 0, cell), 0, 0, text, Role.INK, bold, out);
        return out;
    }
}
