package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Field;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Making adaptive pooling global")
class SetGlobalTest {

    @Test
    @DisplayName("sets every output size to one, takes back what was refused, and is one undo step")
    void global() {
        var visit = new Visit("#adaptavg?i=9x7&out=4x2&in=ramp");
        visit.types(Field.OUTPUT_SIZE, 1, "0");
        assertEquals(1, visit.editor().problems().size());
        visit.does(new Edit.SetGlobal(true));
        assertEquals("#adaptavg?i=9x7&out=1&in=ramp", Link.write(visit.project()));
        assertEquals(List.of(), visit.editor().problems());
        visit.does(new Arrange.Undo());
        assertEquals("#adaptavg?i=9x7&out=4x2&in=ramp", Link.write(visit.project()));
    }

    @Test
    @DisplayName("and back gives the usual output size")
    void back() {
        assertEquals("#adaptmax?i=9&out=6", Link.write(new Visit("#adaptmax?i=9&out=1").does(new Edit.SetGlobal(false)).project()));
    }

    @Test
    @DisplayName("is what comparing does to the second layer, and the usual bins where the first is global")
    void compared() {
        assertEquals("#adaptmax?i=9x9&out=2&vs=1&vs.out=1",
                Link.write(new Visit("#adaptmax?i=9x9&out=2").does(new Arrange.Compare(true)).project()));
        assertEquals("#adaptmax?i=9x9&out=1&vs=1&vs.out=3",
                Link.write(new Visit("#adaptmax?i=9x9&out=1").does(new Arrange.Compare(true)).project()));
    }

    @Test
    @DisplayName("is told from an output size in the link that can't be had")
    void refused() {
        Link.Read read = Link.read("#adaptavg?i=8x8&out=0&k=3");
        assertEquals(2, read.problems().size());
        assertEquals("#adaptavg?i=8x8&out=3", Link.write(read.project()));
        assertTrue(Controls.fits(read.project().layer()));
    }
}
