package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Problem;
import atrous.text.English;
import atrous.text.SimplifiedChinese;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Example;

@Label("Any text opens as a link:")
class LinkGarbageTest {

    @Property(tries = 300, seed = "1")
    @Label("random characters")
    void anything(@ForAll String text) {
        assertOpens(text);
        assertOpens("#conv?" + text);
        assertOpens("#conv?k=" + text + "&vs=1&vs.in=" + text);
    }

    @Example
    @Label("good links with characters changed, lost and doubled")
    void mutations() {
        var projects = new Projects(3);
        var random = new Random(3);
        for (int i = 0; i < 700; i++) {
            var text = new StringBuilder(Link.write(projects.next()));
            for (int edits = random.nextInt(4); edits >= 0; edits--) {
                int at = random.nextInt(text.length());
                char any = "0123456789=&.,:;x-%?#io".charAt(random.nextInt(23));
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, any);
                    case 1 -> text.insert(at, any);
                    default -> text.deleteCharAt(at);
                }
            }
            assertOpens(text.toString());
        }
    }

    /** What opens can be drawn, written and opened again, and every complaint can be read. */
    private static void assertOpens(String hash) {
        Link.Read read = Link.read(hash);
        assertTrue(Controls.fits(read.project().layer()), hash);
        assertTrue(Controls.fits(read.project().layer(Side.SECOND)), hash);
        if (!Link.leavesOutValues(read.project())) {
            assertEquals(read.project(), Link.read(Link.write(read.project())).project(), hash);
        }
        for (Problem problem : read.problems()) {
            assertTrue(new English().problem(problem, 2).length() > 20);
            assertTrue(new SimplifiedChinese().problem(problem, 2).length() > 5);
        }
    }
}
