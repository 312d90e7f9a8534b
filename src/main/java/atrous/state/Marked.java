package atrous.state;

import atrous.figure.Anchor;
import atrous.figure.MapKind;
import atrous.figure.Selection;
import atrous.figure.Subject;
import atrous.figure.Target;
import atrous.layer.Axis;
import atrous.layer.Checked;
import java.util.List;

/** Which cells are marked in a state, worked out from what was pinned, pointed at and played. */
public final class Marked {

    private Marked() {}

    /** A side of the project, which always holds a layer that can be had. */
    public static Subject subject(Project project, Side side) {
        LayerSpec spec = project.layer(side);
        List<Axis> axes = ((Checked.Ok<List<Axis>>) spec.axes()).value();
        return Subject.of(spec.layer(), axes, spec.input(), spec.kernel(), project.show().channels(), spec.deformation());
    }

    /** Whether any of the layers shown has a cell. */
    static boolean hasCell(Project project, Target target) {
        return subject(project, Side.FIRST).has(target) || subject(project, Side.SECOND).has(target);
    }

    /** Whether a zero between the inputs of a transposed convolution is pinned, which one picture has alone. */
    static boolean isBetweenInputs(Project project) {
        Target pinned = pinned(project, Side.FIRST);
        return pinned != null && pinned.map() == MapKind.INPUT
                && subject(project, Side.FIRST).isInserted(pinned.row(), pinned.column());
    }

    /** The pinned cell, or null if this side has no such cell. */
    static Target pinned(Project project, Side side) {
        return pinned(project.pin(), subject(project, side));
    }

    private static Target pinned(Pin pin, Subject s) {
        if (pin instanceof Pin.Middle) {
            return new Target(MapKind.OUTPUT, s.rows().outputSize() / 2, s.columns().outputSize() / 2);
        }
        return pin instanceof Pin.At at && s.has(at.target()) ? at.target() : null;
    }

    static long outputs(Project project) {
        return subject(project, Side.FIRST).outputs();
    }

    /** Outputs computed so far: all of them unless the kernel is on its way. */
    public static long filled(AppState state) {
        return filled(state, subject(state.project(), Side.FIRST));
    }

    private static long filled(AppState state, Subject first) {
        long outputs = first.outputs();
        boolean inspecting = !state.session().playing() && pinned(state.project().pin(), first) != null;
        return inspecting ? outputs : Math.min(outputs, state.project().step().orElse(outputs));
    }

    /** Where the playhead stands, from 1: at the pinned output where one is pinned. */
    public static long position(AppState state) {
        Subject s = subject(state.project(), Side.FIRST);
        Target pinned = pinned(state.project().pin(), s);
        boolean inspecting = !state.session().playing() && pinned != null && pinned.map() == MapKind.OUTPUT;
        return inspecting ? pinned.row() * s.columns().outputSize() + pinned.column() + 1
                : filled(state, s);
    }

    /** What to mark on one side. */
    public static Selection selection(AppState state, Side side) {
        Subject first = subject(state.project(), Side.FIRST);
        Subject s = side == Side.FIRST ? first : subject(state.project(), side);
        long filled = filled(state, first);
        Target pinned = pinned(state.project().pin(), s);
        Target resting = pinned != null ? pinned : playhead(s, filled);
        Target pointed = state.session().pointed();
        Target shown = pointed != null && s.has(pointed) ? pointed : resting;
        boolean all = filled >= first.outputs();
        return new Selection(shown, pinned != null ? pinned : resting, all ? s.outputs() : filled, state.session().tap());
    }

    /** What the drawn neighbourhood of a large map lies around. */
    public static Anchor anchor(AppState state, Side side) {
        Subject s = subject(state.project(), side);
        Selection selection = selection(state, side);
        boolean follows = state.session().byKeyboard() && s.has(state.session().pointed());
        return Anchor.of(s, follows ? state.session().pointed() : selection.pinned());
    }

    private static Target playhead(Subject s, long filled) {
        long last = Math.min(filled, s.outputs()) - 1;
        long perRow = s.columns().outputSize();
        return new Target(MapKind.OUTPUT, Math.floorDiv(last, perRow), Math.floorMod(last, perRow));
    }
}
