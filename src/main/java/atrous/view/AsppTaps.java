package atrous.view;

import atrous.field.AtrousBranches;
import atrous.field.TapsInside;
import atrous.layer.Axis;
import atrous.layer.PaddingMode;
import atrous.layer.Relation;
import atrous.layer.Window;
import atrous.network.Inference;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * How many taps of a branch's convolution are on the map, along one axis.
 *
 * @param name of the branch
 * @param centred whether the only tap that is left somewhere is the centre's
 * @param shareOfMap of the taps of all positions of the map, on all axes, those inside
 */
record AsppTaps(String name, String rate, TapsInside inside, boolean centred, double shareOfMap) {

    /** Of branches with one convolution of several taps, which has zeros in its padding. */
    static List<AsppTaps> of(AtrousBranches branches, Inference inference, int axis) {
        var all = new ArrayList<AsppTaps>();
        for (AtrousBranches.Branch branch : branches.branches()) {
            List<Relation> axes = branch.spread().size() != 1 ? List.of() : inference.at().get(branch.spread().get(0)).reads().get(0);
            if (!axes.isEmpty() && axes.get(axis) instanceof Axis own && own.mode() == PaddingMode.ZEROS) {
                all.add(new AsppTaps(inference.network().nodes().get(branches.end(branch)).name(), Quantity.of(own.window().dilation()),
                        TapsInside.of(own), isCentred(own), share(axes)));
            }
        }
        return all;
    }

    private static double share(List<Relation> axes) {
        double share = 1;
        for (Relation each : axes) {
            share *= TapsInside.of((Axis) each).share();
        }
        return share;
    }

    private static boolean isCentred(Axis axis) {
        Window w = axis.window();
        return w.stride() == 1 && w.size() % 2 == 1 && 2 * w.paddingLow() == w.effectiveSize() - 1 && axis.outputSize() == axis.inputSize();
    }
}
