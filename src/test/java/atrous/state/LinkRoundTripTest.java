package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.figure.MapKind;
import atrous.figure.Target;
import atrous.tensor.Fill;
import atrous.tensor.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A link")
class LinkRoundTripTest {

    @Test
    @DisplayName("opens as the project it was written from, whatever is in it")
    void roundTrip() {
        var projects = new Projects(1);
        for (int i = 0; i < 800; i++) {
            Project project = projects.next();
            assertFalse(Link.leavesOutValues(project));
            String link = Link.write(project);
            assertEquals(new Link.Read(project, List.of()), Link.read(link), link);
            assertEquals(link, Link.write(Link.read(link).project()));
        }
    }

    @Test
    @DisplayName("needs no escaping: it has only characters that a hash may have, and browsers leave alone")
    void characters() {
        var projects = new Projects(2);
        for (int i = 0; i < 1000; i++) {
            String link = Link.write(projects.next());
            assertTrue(link.matches("#(conv|convt|maxpool|avgpool|adaptmax|adaptavg|deform)\\?[A-Za-z0-9=&.,:;-]*"), link);
            assertTrue(link.length() <= Link.LONGEST);
        }
    }

    @Test
    @DisplayName("of the first figure is short")
    void defaults() {
        assertEquals("#conv?i=7x7&k=3&s=1&d=2&p=same", Link.write(Project.DEFAULT));
        assertEquals("#conv?i=16&k=3&s=1&d=2&p=same", Link.write(Project.DEFAULT.withLayer(Side.FIRST, LayerSpec.DEFAULT_1D)));
    }

    @Test
    @DisplayName("without anything in it is the first figure")
    void empty() {
        for (String hash : List.of("", "#", "#conv", "#conv?", "conv?&&", "#conv?&")) {
            assertEquals(new Link.Read(Project.DEFAULT, List.of()), Link.read(hash), hash);
        }
    }

    @Test
    @DisplayName("has no pin and no step that the layer has lost, so that it opens without complaint")
    void lost() {
        Project project = Link.read("#conv?i=9x9&k=3&p=valid&pin=o4,4&step=25").project();
        Project shrunk = project.withLayer(Side.FIRST, project.layer().withInputSize(Projects.sizes(6, 6)));
        Link.Read read = Link.read(Link.write(shrunk));
        assertEquals(List.of(), read.problems());
        assertEquals(shrunk.withPin(new Pin.None()).withStep(OptionalLong.empty()), read.project());
    }

    @Test
    @DisplayName("keeps a pin that only the second of two compared layers has")
    void pinOnTheSecond() {
        Project project = Link.read("#conv?i=9x9&k=3&p=valid&vs=1&vs.p=full").project();
        Project pinned = project.withPin(new Pin.At(new Target(MapKind.OUTPUT, 11, 12)));
        assertEquals(new Link.Read(pinned, List.of()), Link.read(Link.write(pinned)));
    }

    @Test
    @DisplayName("leaves out typed values that are too many for it, and says so")
    void tooManyValues() {
        float[] values = new float[64 * 64];
        Arrays.fill(values, -1.25f);
        var typed = new Fill.Typed(new Matrix(64, 64, values));
        Project large = Project.DEFAULT.withLayer(Side.FIRST, LayerSpec.DEFAULT.withFill(false, typed));
        Project second = Project.DEFAULT.withCompared(Optional.of(LayerSpec.DEFAULT.withFill(true, typed)));
        for (Project project : List.of(large, second)) {
            assertTrue(Link.leavesOutValues(project));
            assertEquals(project, Link.readWhole(Link.writeWhole(project)).project());
            assertEquals(List.of(), Link.read(Link.write(project)).problems());
        }
        assertEquals(Project.DEFAULT, Link.read(Link.write(large)).project());
    }
}
