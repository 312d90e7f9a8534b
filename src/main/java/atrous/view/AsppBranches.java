package atrous.view;

import atrous.field.AtrousBranches;
import atrous.field.AxisField;
import atrous.field.Rational;
import atrous.field.ReceptiveFields;
import atrous.layer.Axis;
import atrous.layer.Count;
import atrous.layer.KernelAxis;
import atrous.layer.Relation;
import atrous.layer.Window;
import atrous.layer.WindowAxis;
import atrous.network.Inference;
import atrous.network.Operation;
import atrous.text.AsppWords;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The numbers of branches side by side. */
record AsppBranches(AtrousBranches branches, ReceptiveFields fields, AsppWords say) {

    /** @param reaches cells from the first tap to the last, without the first */
    record Rate(String name, List<Long> rates, List<Long> reaches) {}

    private Inference inference() {
        return fields.inference();
    }

    private int rank() {
        return inference().network().input().rank();
    }

    String name(int node) {
        return inference().network().nodes().get(node).name();
    }

    String mapSize() {
        return Facts.times(inference().shape(branches.origin()).size());
    }

    /** Of the origin; null where it has none, or axes differ. */
    Rational stride() {
        Rational stride = null;
        for (AxisField field : fields.at().get(branches.origin())) {
            if (!(local(field) instanceof AxisField.Even even) || stride != null && !stride.equals(even.effectiveStride())) {
                return null;
            }
            stride = even.effectiveStride();
        }
        return stride;
    }

    String strideName() {
        return stride() == null ? "" : stride().toString();
    }

    private static AxisField local(AxisField field) {
        return field instanceof AxisField.Whole whole && whole.local().isPresent() ? whole.local().get() : field;
    }

    private List<KernelAxis> kernel(int node) {
        return ((Operation.Convolve) inference().network().nodes().get(node).operation()).kernel();
    }

    private interface OfKernel {
        String text(List<KernelAxis> kernel);
    }

    /** Of each convolution of a branch; of its 1 × 1 ones where there are no others. */
    private String each(AtrousBranches.Branch branch, OfKernel part) {
        var text = new StringBuilder();
        for (int node : branch.nodes()) {
            boolean convolves = inference().network().nodes().get(node).operation() instanceof Operation.Convolve;
            if (convolves && (branch.spread().isEmpty() && text.length() == 0 || branch.spread().contains(node))) {
                text.append(text.length() == 0 ? "" : ", ").append(part.text(kernel(node)));
            }
        }
        return text.length() == 0 ? say.noRate() : text.toString();
    }

    String kernels(AtrousBranches.Branch branch) {
        return each(branch, kernel -> Facts.times(KernelAxis.sizes(kernel)));
    }

    String rates(AtrousBranches.Branch branch) {
        return branch.spread().isEmpty() ? say.noRate() : each(branch, kernel -> Sides.once(KernelAxis.dilations(kernel)));
    }

    String effective(AtrousBranches.Branch branch) {
        return each(branch, kernel -> Facts.times(effectiveSizes(kernel)));
    }

    private static List<Long> effectiveSizes(List<KernelAxis> kernel) {
        var sizes = new ArrayList<Long>();
        for (KernelAxis axis : kernel) {
            sizes.add(axis.effectiveSize());
        }
        return sizes;
    }

    /** The field of a branch's outputs on the map that it starts from. */
    String onMap(AtrousBranches.Branch branch) {
        if (seesAll(branch)) {
            return say.wholeMap();
        }
        var sizes = new ArrayList<Long>();
        for (int axis = 0; axis < rank(); axis++) {
            long size = 1;
            for (int i = branch.nodes().size() - 1; i >= 0; i--) {
                Window window = window(inference().at().get(branch.nodes().get(i)).reads().get(0).get(axis));
                if (window == null) {
                    return say.noRate();
                }
                size = (size - 1) * window.stride() + window.effectiveSize();
            }
            sizes.add(size);
        }
        return Facts.times(sizes);
    }

    /** Null of what does not slide over cells. */
    private static Window window(Relation relation) {
        Window window = relation instanceof Axis axis && axis.bins() == null ? axis.window()
                : relation instanceof WindowAxis pool ? pool.window() : null;
        return window != null && window.baseDilation() == 1 ? window : null;
    }

    private boolean seesAll(AtrousBranches.Branch branch) {
        return fields.of(branches.end(branch), 0) instanceof AxisField.Whole whole && whole.local().isEmpty();
    }

    List<String> seeAll() {
        var names = new ArrayList<String>();
        for (AtrousBranches.Branch branch : branches.branches()) {
            if (seesAll(branch)) {
                names.add(name(branches.end(branch)));
            }
        }
        return names;
    }

    String adds(AtrousBranches.Branch branch) {
        List<Long> before = localField(branches.origin());
        List<Long> after = localField(branches.end(branch));
        if (seesAll(branch)) {
            return say.wholeImage();
        }
        if (before.isEmpty() || after.isEmpty()) {
            return say.noRate();
        }
        var added = new ArrayList<Long>();
        for (int axis = 0; axis < rank(); axis++) {
            added.add(after.get(axis) - before.get(axis));
        }
        return Sides.once(added);
    }

    /** On each axis; nothing where it goes by the output, or is that of all outputs. */
    List<Long> localField(int node) {
        var sizes = new ArrayList<Long>();
        for (AxisField field : fields.at().get(node)) {
            if (!(local(field) instanceof AxisField.Even even) || even.smallest() != even.largest()) {
                return List.of();
            }
            sizes.add(even.largest());
        }
        return sizes;
    }

    /** Branches whose outputs see all that one of a node sees of the input locally. */
    List<String> withField(int node) {
        var names = new ArrayList<String>();
        for (AtrousBranches.Branch branch : branches.branches()) {
            boolean same = !seesAll(branch);
            for (int axis = 0; same && axis < rank(); axis++) {
                same = local(fields.of(branches.end(branch), axis)) instanceof AxisField.Even one
                        && one.at(0).equals(((AxisField.Even) local(fields.of(node, axis))).at(0));
            }
            if (same) {
                names.add(name(branches.end(branch)));
            }
        }
        return names;
    }

    String parameters(AtrousBranches.Branch branch) {
        OptionalLong sum = OptionalLong.of(0);
        for (int node : branch.nodes()) {
            sum = Count.sum(sum, inference().at().get(node).parameters());
        }
        return sum.isPresent() ? Quantity.of(sum.getAsLong()) : say.noRate();
    }

    boolean axesAlike() {
        boolean alike = true;
        for (AtrousBranches.Branch branch : branches.branches()) {
            for (int node : branch.spread()) {
                List<Relation> axes = inference().at().get(node).reads().get(0);
                alike &= axes.get(0).equals(axes.get(axes.size() - 1));
            }
        }
        return alike;
    }

    List<Rate> ratesOf() {
        var all = new ArrayList<Rate>();
        for (AtrousBranches.Branch branch : branches.branches()) {
            if (branch.spread().size() == 1) {
                var reaches = new ArrayList<Long>();
                for (long size : effectiveSizes(kernel(branch.spread().get(0)))) {
                    reaches.add(size - 1);
                }
                all.add(new Rate(name(branches.end(branch)), KernelAxis.dilations(kernel(branch.spread().get(0))), reaches));
            }
        }
        return all;
    }
}
