package atrous.state;

import atrous.figure.Anchor;
import atrous.figure.MapKind;
import atrous.figure.Picture;
import atrous.figure.Places;
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

    /** How many steps there are to play: an output each, or an input each where inputs stamp the kernel. */
    public static long steps(Project project) {
        return steps(project, subject(project, Side.FIRST));
    }

    private static long steps(Project project, Subject s) {
        return stamps(project, s) ? s.rows().inputSize() * s.columns().inputSize() : s.outputs();
    }

    /** Whether a step is an input. */
    public static boolean stamps(Project project) {
        return stamps(project, subject(project, Side.FIRST));
    }

    private static boolean stamps(Project project, Subject s) {
        return s.transposed() && project.show().picture() == Picture.STAMP;
    }

    /** Steps done so far: all of them unless the kernel is on its way. */
    public static long filled(AppState state) {
        return filled(state, subject(state.project(), Side.FIRST));
    }

    private static long filled(AppState state, Subject first) {
        long steps = steps(state.project(), first);
        boolean inspecting = !state.session().playing() && pinned(state.project().pin(), first) != null;
        return inspecting ? steps : Math.min(steps, state.project().step().orElse(steps));
    }

    /** Where the playhead stands, from 1: at what is pinned where that is an output, or whatever a step is. */
    public static long position(AppState state) {
        Subject s = subject(state.project(), Side.FIRST);
        Target pinned = pinned(state.project().pin(), s);
        boolean stamps = stamps(state.project(), s);
        if (state.session().playing() || pinned == null || pinned.map() != (stamps ? MapKind.INPUT : MapKind.OUTPUT)) {
            return filled(state, s);
        }
        Target at = new Places(s, stamps).cell(pinned);
        return at.row() * perRow(s, stamps) + at.column() + 1;
    }

    /** What to mark on one side. */
    public static Selection selection(AppState state, Side side) {
        Subject first = subject(state.project(), Side.FIRST);
        Subject s = side == Side.FIRST ? first : subject(state.project(), side);
        long filled = filled(state, first);
        Target pinned = pinned(state.project().pin(), s);
        Target resting = pinned != null ? pinned : playhead(state.project(), s, filled);
        Target pointed = state.session().pointed();
        Target shown = pointed != null && s.has(pointed) ? pointed : resting;
        boolean all = filled >= steps(state.project(), first);
        return new Selection(shown, pinned != null ? pinned : resting, all ? steps(state.project(), s) : filled, state.session().tap());
    }

    /** What the drawn neighbourhood of a large map lies around. */
    public static Anchor anchor(AppState state, Side side) {
        Subject s = subject(state.project(), side);
        Selection selection = selection(state, side);
        boolean follows = state.session().byKeyboard() && s.has(state.session().pointed());
        return Anchor.of(s, follows ? state.session().pointed() : selection.pinned());
    }

    private static Target playhead(Project project, Subject s, long filled) {
        boolean stamps = stamps(project, s);
        long last = Math.min(filled, steps(project, s)) - 1;
        long perRow = perRow(s, stamps);
        return new Places(s, stamps).target(new Target(stamps ? MapKind.INPUT : MapKind.OUTPUT, Math.floorDiv(last, perRow),
                Math.floorMod(last, perRow)));
    }

    private static long perRow(Subject s, boolean stamps) {
        return stamps ? s.columns().inputSize() : s.columns().outputSize();
    }
}
