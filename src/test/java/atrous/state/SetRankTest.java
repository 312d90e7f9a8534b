package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Changing between one and two dimensions")
class SetRankTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            i=12x12&k=5&s=2&d=3&p=half&mode=replicate | i=16&k=5&s=2&d=3&p=half&mode=replicate
            ci=4&co=8&g=2&bias=1&k=3x5&s=1x2&d=2x1&p=full | i=16&ci=4&co=8&g=2&bias=1&k=5&s=2&d=1&p=full
            i=9x9&k=3&p=1,2,3,4 | i=16&k=3&p=3,4
            i=99x88&k=30&d=2&p=valid&ci=3 | i=88&k=30&d=2&p=valid&ci=3
            i=30&k=3&d=2&p=4,0 | i=7x7&k=3&d=2&p=4,0,4,0
            i=30&k=9&d=2&p=valid | i=30x30&k=9&d=2&p=valid
            i=16&k=3&d=1&vs=1&vs.d=4 | i=7x7&k=3&d=1&vs=1&vs.d=4
            k=3&d=1&pin=i1,1&step=3&show=none | i=16&k=3&d=1&show=none
            """)
    @DisplayName("keeps what both have: the numbers of the last axis, the padding, the channels, what is shown")
    void keeps(String before, String after) {
        var visit = new Visit("#conv?" + before);
        int rank = 3 - visit.layer().rank();
        visit.does(new Edit.SetRank(rank));
        assertEquals(Link.read("#conv?" + after).project(), visit.project());
        assertEquals(rank, visit.editor().wanted().rank());
    }

    @Test
    @DisplayName("always gives a layer that can be had")
    void always() {
        var projects = new Projects(5);
        for (int i = 0; i < 300; i++) {
            var visit = new Visit(Link.write(projects.next()));
            visit.does(new Edit.SetRank(3 - visit.layer().rank()));
            assertTrue(Controls.fits(visit.layer()) && Controls.fits(visit.project().layer()));
        }
    }

    @Test
    @DisplayName("to what it is already changes nothing")
    void same() {
        var visit = new Visit("#");
        AppState before = visit.state;
        assertSame(before.project(), visit.does(new Edit.SetRank(2)).project());
    }
}
