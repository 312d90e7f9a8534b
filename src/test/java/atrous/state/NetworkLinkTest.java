package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Requirement;
import atrous.layer.Where;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The link of a network")
class NetworkLinkTest {

    private static NetworkProject project(String text) {
        NetworkProject typed = NetworkProject.DEFAULT.withText(text);
        assertTrue(typed.isRead(), text);
        return NetworkProject.of(typed.outline());
    }

    @Test
    @DisplayName("holds all of it, names and remarks in any script, empty lines too")
    void roundTrip() {
        for (long seed = 0; seed < 3000; seed++) {
            NetworkProject project = NetworkProject.of(RandomOutlines.of(seed))
                    .with(NetworkShow.DEFAULT.with(NetworkChoice.HEAT, (int) seed % 3).with(NetworkChoice.VIEW, (int) seed % 2));
            String link = NetworkLink.writeWhole(project);
            NetworkLink.Read read = NetworkLink.readWhole(link);
            assertEquals(project, read.project(), () -> "from " + link);
            assertEquals(List.of(), read.problems());
        }
    }

    @Test
    @DisplayName("is made of signs that links leave as they are")
    void signs() {
        for (long seed = 0; seed < 500; seed++) {
            String link = NetworkLink.writeWhole(NetworkProject.of(RandomOutlines.of(seed)));
            assertTrue(link.matches("#[A-Za-z0-9=&;+()~!:,._/%-]*"), link);
        }
    }

    @Test
    @DisplayName("can be read by people")
    void readable() {
        assertEquals("#t=input+65x65+c3;conv+7+s2+p3+c64;x3+(;conv+3;add+in;);f:+conv+3;conv+1+~+f;!+end&pin=f:3,4&heat=paths",
                NetworkLink.write(project("input 65x65 c3\nconv 7 s2 p3 c64\nx3 { conv 3; add in }\nf: conv 3\nconv 1 < f\n# end")
                        .with(new NetworkPin.At("f", List.of(3L, 4L))).with(NetworkShow.DEFAULT.with(NetworkChoice.HEAT, 1))));
    }

    @Test
    @DisplayName("may be written by hand, with characters as they are")
    void byHand() {
        NetworkProject read = NetworkLink.read("#t=input 9;层: conv 3 {;").project();
        assertEquals("input 9\n层: conv 3 {\n", read.text());
        assertEquals("input 9\n\n层: conv 3\nconv 1 < 层\n", NetworkLink.read("#t=input%209%0A;层:+conv+3;conv+1<层").project().text());
    }

    @Test
    @DisplayName("keeps a text that can’t be read as it is")
    void mistakes() {
        NetworkProject typed = NetworkProject.DEFAULT.withText("input 9x9\n conv 3 q4 ; relu\n\n}");
        assertEquals(typed.text(), NetworkLink.read(NetworkLink.write(typed)).project().text());
    }

    @Test
    @DisplayName("opens without what is not known, which is told")
    void problems() {
        NetworkLink.Read read = NetworkLink.read("#t=input+9x9;conv+3&pin=conv+1:9,0&heat=hot&q=1&q=2&t=input+5");
        assertEquals(project("input 9x9\nconv 3"), read.project());
        assertEquals(List.of("heat", "q", "q", "t", "pin"),
                read.problems().stream().map(problem -> ((Where.OfLink) problem.where()).name()).toList());
        assertEquals(new Requirement.KnownCell(), read.problems().get(4).requirement());
    }

    @Test
    @DisplayName("pins a cell, or the middle of a node")
    void pins() {
        NetworkProject cell = NetworkLink.read("#t=input+9x9;conv+3;maxpool+3&pin=conv+1:8,0").project();
        assertEquals(new NetworkPin.At("conv 1", List.of(8L, 0L)), cell.pin());
        NetworkReading reading = NetworkReading.of(cell, null);
        assertEquals(new NetworkPin.Cell(1, List.of(8L, 0L)), cell.pin().in(reading.good()));
        assertEquals(new NetworkPin.Cell(1, List.of(4L, 4L)), new NetworkPin.At("conv 1", List.of()).in(reading.good()));
        assertEquals(new NetworkPin.Cell(2, List.of(1L, 1L)), new NetworkPin.Middle().in(reading.good()));
        assertEquals(new NetworkPin.Cell(2, List.of(1L, 1L)), new NetworkPin.At("gone", List.of()).in(reading.good()));
    }

    @Test
    @DisplayName("is not written where it would be too long, and a reload finds the network all the same")
    void tooLong() {
        NetworkProject longest = project("input 9x9\n" + "# remark\n".repeat(3000));
        assertEquals("", NetworkLink.write(longest));
        NetworkState start = NetworkState.start(NetworkProject.DEFAULT, List.of(), Preferences.DEFAULT);
        NetworkUpdate.Next next = NetworkUpdate.apply(start, new NetworkArrange.Open(longest.text()));
        assertEquals(List.of(new NetworkUpdate.Effect.WriteLink("")), next.effects());
        NetworkState back = NetworkKept.restored(start, NetworkKept.text(next.state(), "#x"), "#x");
        assertEquals(longest, back.project());
        assertEquals(NetworkProject.DEFAULT, NetworkUpdate.apply(back, new NetworkArrange.Undo()).state().project());
        assertEquals(start, NetworkKept.restored(start, NetworkKept.text(next.state(), "#x"), "#y"));
        assertEquals(new Requirement.ReadableLink(NetworkLink.LONGEST),
                NetworkLink.read(NetworkLink.writeWhole(longest)).problems().get(0).requirement());
    }
}
