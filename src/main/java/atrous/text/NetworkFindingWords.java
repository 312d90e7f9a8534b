package atrous.text;

import atrous.field.NetworkFinding;
import atrous.field.Rational;
import java.util.ArrayList;
import java.util.List;

/** Sentences for what is easily overlooked about a network. {@code who} are the nodes it is said of. */
public interface NetworkFindingWords {

    /** More nodes than this are counted, not named. */
    int MOST_NAMES = 4;

    String title();

    String nothing();

    /** @param more that are not named */
    String listed(List<String> names, int more);

    String beyondInput(String first, int count, NetworkFinding.BeyondInput f);

    String lost(String who, int count, NetworkFinding.Lost f, int rank);

    String deadInputs(NetworkFinding.DeadInputs f);

    String spacedCaption();

    List<String> spacedHead();

    /** On which axis only; empty where it holds for all. */
    String onAxis(int axis, int rank);

    String overlaps(String who, NetworkFinding.Overlaps f, int rank);

    String decoder(String who, String from, String to, NetworkFinding.Decoder f, int rank);

    /** @param branches in words; {@code later} merges, of which the same holds, empty where there are none */
    String misaligned(String merge, String branches, String later, NetworkFinding.Misaligned f, int rank);

    /** @param shifts layers that move it, in words; empty where there are none */
    String branch(String end, Rational centre, String shifts);

    String shift(String node, Rational by);

    String byPhase(String first, int later, NetworkFinding.ByPhase f, int rank);

    String uneven(String first, int later, NetworkFinding.Uneven f, int rank);

    String dilatedPoint(String who, NetworkFinding.DilatedPoint f);

    String paddedPoint(String who, NetworkFinding.PaddedPoint f, int rank);

    String offCentre(String who, NetworkFinding.OffCentre f, int rank);

    String inPadding(String who, NetworkFinding.InPadding f);

    /** A row under {@link #spacedHead}. */
    default List<String> spaced(NetworkFinding finding, NetworkFinding.Spaced f, List<String> names, int rank) {
        String axis = onAxis(f.axis(), rank);
        return List.of(who(finding.nodes(), names), f.dilation() + axis, f.effectiveStride().toString(), f.step().toString(), f.adds().toString());
    }

    /** @param finding not a {@link NetworkFinding.Spaced}, {@code names} of all nodes */
    default String of(NetworkFinding finding, List<String> names, int rank) {
        List<Integer> nodes = finding.nodes();
        String who = who(nodes, names);
        String first = names.get(nodes.get(0));
        NetworkFinding.What what = finding.what();
        if (what instanceof NetworkFinding.BeyondInput f) {
            return beyondInput(first, nodes.size(), f);
        } else if (what instanceof NetworkFinding.Lost f) {
            return lost(who, nodes.size(), f, rank);
        } else if (what instanceof NetworkFinding.DeadInputs f) {
            return deadInputs(f);
        } else if (what instanceof NetworkFinding.Overlaps f) {
            return overlaps(who, f, rank);
        } else if (what instanceof NetworkFinding.Decoder f) {
            return decoder(who, names.get(f.from()), names.get(f.to()), f, rank);
        } else if (what instanceof NetworkFinding.Misaligned f) {
            String later = nodes.size() == 1 ? "" : who(nodes.subList(1, nodes.size()), names);
            return misaligned(first, branches(f, names), later, f, rank);
        } else if (what instanceof NetworkFinding.ByPhase f) {
            return byPhase(first, nodes.size() - 1, f, rank);
        } else if (what instanceof NetworkFinding.Uneven f) {
            return uneven(first, nodes.size() - 1, f, rank);
        } else if (what instanceof NetworkFinding.DilatedPoint f) {
            return dilatedPoint(who, f);
        } else if (what instanceof NetworkFinding.PaddedPoint f) {
            return paddedPoint(who, f, rank);
        } else if (what instanceof NetworkFinding.OffCentre f) {
            return offCentre(who, f, rank);
        }
        return inPadding(who, (NetworkFinding.InPadding) what);
    }

    private String who(List<Integer> nodes, List<String> names) {
        var named = new ArrayList<String>();
        // One more name is no longer than the number of those left out.
        int most = nodes.size() <= MOST_NAMES ? MOST_NAMES : MOST_NAMES - 1;
        for (int i = 0; i < nodes.size() && i < most; i++) {
            named.add(names.get(nodes.get(i)));
        }
        return listed(named, nodes.size() - named.size());
    }

    private String branches(NetworkFinding.Misaligned f, List<String> names) {
        var branches = new ArrayList<String>();
        for (NetworkFinding.Branch each : f.branches()) {
            var shifts = new ArrayList<String>();
            for (NetworkFinding.Shift shift : each.shifts()) {
                shifts.add(shift(names.get(shift.node()), shift.by()));
            }
            int more = Math.max(0, shifts.size() - MOST_NAMES);
            branches.add(branch(names.get(each.end()), each.centre(),
                    shifts.isEmpty() ? "" : listed(shifts.subList(0, shifts.size() - more), more)));
        }
        return listed(branches, 0);
    }
}
