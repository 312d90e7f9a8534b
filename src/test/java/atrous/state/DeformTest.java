package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.figure.MapKind;
import atrous.figure.Target;
import atrous.layer.Field;
import atrous.layer.LayerKind;
import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Where;
import atrous.tensor.Deformation;
import atrous.tensor.OffsetPreset;
import atrous.tensor.TapMove;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A deformable layer")
class DeformTest {

    private static final String START = "#deform?i=7x7&k=3&s=1&d=2&p=same";
    private static final Target OUTPUT = new Target(MapKind.OUTPUT, 3, 4);
    private static final Target TAP = new Target(MapKind.KERNEL, 0, 1);

    private static Deform.MoveTap move(long dy, long dx, boolean done) {
        return new Deform.MoveTap(Side.FIRST, OUTPUT, TAP, dy, dx, done);
    }

    @Test
    @DisplayName("is chosen as any other, and what moves its taps goes with it")
    void choose() {
        var visit = new Visit("#");
        visit.does(new Edit.ChooseKind(LayerKind.DEFORM_CONV));
        assertEquals(LayerSpec.defaultOf(LayerKind.DEFORM_CONV, 2), visit.layer());
        assertEquals(List.of(START), visit.links());
        visit.does(move(50, 25, true), new Edit.ChooseKind(LayerKind.CONV));
        assertEquals(Deformation.NONE, visit.layer().deformation());
        assertEquals(LayerKind.CONV, visit.layer().layer().kind());
    }

    @Test
    @DisplayName("has two axes, also where it is chosen for a layer of one, and can't be given one")
    void twoAxes() {
        var visit = new Visit("#conv?i=16&vs=1&vs.k=5");
        visit.does(new Edit.ChooseKind(LayerKind.DEFORM_CONV));
        assertEquals(2, visit.project().layer().rank());
        assertEquals(2, visit.project().layer(Side.SECOND).rank());
        assertEquals(LayerKind.DEFORM_CONV, visit.project().layer(Side.SECOND).layer().kind());
        Project before = visit.project();
        visit.does(new Edit.SetRank(1));
        assertEquals(before, visit.project());
        assertEquals(2, Link.read("#deform?i=16").project().layer().rank());
        assertFalse(Link.read("#conv?i=16&vs=deform").problems().isEmpty());
    }

    @Test
    @DisplayName("is dragged by a tap in one undo step, which is one link")
    void drag() {
        var visit = new Visit(START + "&off=zero");
        visit.does(move(5, 0, false), move(45, -125, false), move(50, -125, false));
        assertEquals(List.of(), visit.links());
        visit.does(move(50, -125, true));
        assertEquals(List.of(START + "&off=zero&tap=3,4:0,1:0.5,-1.25"), visit.links());
        assertEquals(List.of(new TapMove(3, 4, 0, 1, 50, -125)), visit.layer().deformation().moves());
        assertEquals(TAP, visit.state.session().tap());
        visit.does(new Arrange.Undo());
        assertTrue(visit.layer().deformation().isZero());
        visit.does(new Arrange.Redo(), new Deform.ResetTaps());
        assertTrue(visit.layer().deformation().isZero());
    }

    @Test
    @DisplayName("keeps the moves it has where there are too many for a link")
    void tooMany() {
        var visit = new Visit(START);
        for (int i = 0; i <= Deformation.MOST_MOVES; i++) {
            visit.does(new Deform.MoveTap(Side.FIRST, new Target(MapKind.OUTPUT, 0, i), TAP, 10, i, true));
        }
        assertEquals(Deformation.MOST_MOVES, visit.layer().deformation().moves().size());
        assertFalse(Link.leavesOutValues(visit.project()));
        visit.does(new Deform.MoveTap(Side.FIRST, new Target(MapKind.OUTPUT, 0, 0), TAP, -10, 0, true));
        assertEquals(Deformation.MOST_MOVES, visit.layer().deformation().moves().size());
        assertEquals(-10, visit.layer().deformation().lastOf(0, 0).dy());
    }

    @Test
    @DisplayName("has a rule, an amount, a seed, a mask and offset groups, each in the link")
    void settings() {
        var visit = new Visit(START);
        visit.does(new Deform.ChoosePreset(OffsetPreset.RANDOM), new Deform.SetModulated(true));
        visit.types(Field.OFFSET_AMOUNT, 0, "-250").types(Field.SEED, Controls.OFFSETS, "7").types(Field.IN_CHANNELS, 0, "4")
                .types(Field.OFFSET_GROUPS, 0, "2");
        assertEquals(START + "&ci=4&og=2&mask=1&off=random:-250:7", visit.links().get(visit.links().size() - 1));
        visit.types(Field.OFFSET_GROUPS, 0, "3");
        assertFalse(visit.editor().isValid());
        visit.types(Field.OFFSET_GROUPS, 0, "4").types(Field.OFFSET_AMOUNT, 0, "361");
        assertEquals(1, visit.editor().problems().size());
    }

    @Test
    @DisplayName("is compared with the convolution that it is without offsets")
    void compare() {
        var visit = new Visit("#deform?i=9x9&k=5&d=1&off=scale:200&mask=1&tap=1,1:0,0:1,1");
        visit.does(new Arrange.Compare(true));
        LayerSpec second = visit.project().layer(Side.SECOND);
        assertEquals(LayerKind.CONV, second.layer().kind());
        assertEquals(visit.project().layer().layer().kernel(), second.layer().kernel());
        assertEquals(new Link.Read(visit.project(), List.of()), Link.read(Link.write(visit.project())));
    }

    @Test
    @DisplayName("keeps the moved taps of a link that can be read, and quotes those that can't")
    void someBroken() {
        Link.Read read = Link.read(START + "&tap=1,1:0,0:1,1;1,1:0,0:2;2,2:0,0:x,1;3,3:1,1:0,-1");
        assertEquals(List.of(new TapMove(1, 1, 0, 0, 100, 100), new TapMove(3, 3, 1, 1, 0, -100)),
                read.project().layer().deformation().moves());
        assertEquals(List.of(new Problem(new Where.OfLink("tap"), "1,1:0,0:2;2,2:0,0:x,1",
                new Requirement.TapMoves(Deformation.MOST_MOVES))), read.problems());
    }

    @Test
    @DisplayName("opens from a link whose offsets can't be read, and says so")
    void broken() {
        for (String part : List.of("off=turn", "off=rotate:400", "off=rotate:1:2:3", "tap=1,1:0,0:1", "tap=1,1:0,0:a,1", "tap=1:1,0,0:1,1",
                "tap=-1,1:0,0:1,1", "tap=0,0:0,0:5000,0", "og=2", "mask=2", "mode=reflect")) {
            Link.Read read = Link.read(START + "&" + part);
            assertEquals(1, read.problems().size(), part);
            assertEquals(LayerSpec.defaultOf(LayerKind.DEFORM_CONV, 2), read.project().layer(), part);
        }
    }

    @Test
    @DisplayName("letting a pinned tap go leads back to the middle output, not to one that nobody chose")
    void letGo() {
        assertEquals(new Pin.Middle(), new Visit("#deform?i=7x7&pin=k0,0").does(new Pointing.Unpin()).project().pin());
        assertEquals(new Pin.None(), new Visit("#deform?i=7x7&pin=o0,0").does(new Pointing.Unpin()).project().pin());
        assertEquals(new Pin.None(), new Visit("#conv?i=7x7&pin=k0,0").does(new Pointing.Unpin()).project().pin());
    }
}
