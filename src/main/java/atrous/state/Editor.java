package atrous.state;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Field;
import atrous.layer.Problem;
import atrous.layer.Where;
import java.util.ArrayList;
import java.util.List;

/**
 * What the controls of one layer hold: the wish, which the figure follows only as far as it can be had.
 *
 * @param wanted all that could be read
 * @param refused texts that are no valid value of their control, with what is wrong
 * @param conflicts why {@code wanted} can't be had as a whole; empty where it can
 * @param touched where nothing fits, what was changed last of all that decides it; else the kernel's size
 */
public record Editor(LayerSpec wanted, List<Refusal> refused, List<Problem> conflicts, Field touched) {

    /** A text as it was typed into a control. */
    public record Refusal(ControlId control, String text, Problem problem) {}

    public Editor {
        refused = List.copyOf(refused);
        conflicts = List.copyOf(conflicts);
    }

    public static Editor of(LayerSpec spec) {
        return new Editor(spec, List.of(), List.of(), Field.KERNEL_SIZE);
    }

    public boolean isValid() {
        return conflicts.isEmpty();
    }

    /** What was typed into a control and refused, or null. */
    public Refusal refusal(ControlId control) {
        for (Refusal refusal : refused) {
            if (refusal.control().equals(control)) {
                return refusal;
            }
        }
        return null;
    }

    Editor refuse(List<ControlId> controls, String text, Problem problem) {
        var more = new ArrayList<>(refused);
        for (ControlId control : controls) {
            put(more, new Refusal(control, text, problem));
        }
        return new Editor(wanted, more, conflicts, touched);
    }

    /** In place of what was refused before. */
    private static void put(List<Refusal> refused, Refusal refusal) {
        for (int i = 0; i < refused.size(); i++) {
            if (refused.get(i).control().equals(refusal.control())) {
                refused.set(i, refusal);
                return;
            }
        }
        refused.add(refusal);
    }

    Editor accept(List<ControlId> controls, LayerSpec changed) {
        var fewer = new ArrayList<Refusal>();
        for (Refusal refusal : refused) {
            if (!controls.contains(refusal.control())) {
                fewer.add(refusal);
            }
        }
        Field last = touched;
        for (ControlId control : controls) {
            Field field = control.field();
            last = field == Field.INPUT_SIZE || field == Field.KERNEL_SIZE || field == Field.DILATION
                    || field == Field.PADDING ? field : last;
        }
        return changed.axes() instanceof Checked.Refused<List<Axis>> r
                ? new Editor(changed, fewer, r.problems(), last)
                : new Editor(changed, fewer, List.of(), Field.KERNEL_SIZE);
    }

    /** The field beside which a conflict is said: where the hand was last, if the kernel does not fit. */
    public Field place(Where.OfLayer conflict) {
        return conflict.field() == Field.KERNEL_SIZE ? touched : conflict.field();
    }

    /** Everything that is wrong, in the order it came up. */
    public List<Problem> problems() {
        var all = new ArrayList<Problem>();
        for (Refusal refusal : refused) {
            if (!all.contains(refusal.problem())) {
                all.add(refusal.problem());
            }
        }
        all.addAll(conflicts);
        return all;
    }
}
