package atrous.state;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the controls of one layer hold: the wish, which the figure follows only as far as it can be had.
 *
 * @param wanted all that could be read
 * @param refused texts that are no valid value of their control, with what is wrong
 * @param conflicts why {@code wanted} can't be had as a whole; empty where it can
 */
public record Editor(LayerSpec wanted, Map<ControlId, Refusal> refused, List<Problem> conflicts) {

    /** A text as it was typed. */
    public record Refusal(String text, Problem problem) {}

    public Editor {
        refused = new LinkedHashMap<>(refused);
        conflicts = List.copyOf(conflicts);
    }

    public static Editor of(LayerSpec spec) {
        return new Editor(spec, Map.of(), List.of());
    }

    public boolean isValid() {
        return conflicts.isEmpty();
    }

    Editor refuse(List<ControlId> controls, String text, Problem problem) {
        var more = new LinkedHashMap<>(refused);
        for (ControlId control : controls) {
            more.put(control, new Refusal(text, problem));
        }
        return new Editor(wanted, more, conflicts);
    }

    Editor accept(List<ControlId> controls, LayerSpec changed) {
        var fewer = new LinkedHashMap<>(refused);
        for (ControlId control : controls) {
            fewer.remove(control);
        }
        Checked<List<Axis>> checked = changed.axes();
        return new Editor(changed, fewer,
                checked instanceof Checked.Refused<List<Axis>> r ? r.problems() : List.of());
    }

    /** Everything that is wrong, in the order it came up. */
    public List<Problem> problems() {
        var all = new ArrayList<Problem>();
        for (Refusal refusal : refused.values()) {
            if (!all.contains(refusal.problem())) {
                all.add(refusal.problem());
            }
        }
        all.addAll(conflicts);
        return all;
    }
}
