package atrous.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What is easily overlooked about a transposed convolution. */
final class TransposedFindings {

    /** Outputs on one axis. */
    private static final long MOST_COUNTED = 10_000;

    private TransposedFindings() {}

    static List<Finding> of(ConvTranspose layer, List<Axis> axes) {
        var found = new ArrayList<Finding>();
        int rank = axes.size();
        found.addAll(PerAxis.collect(rank, (a, label) -> overlap(label, axes.get(a))));
        cutOff(axes).ifPresent(found::add);
        var outputs = new ArrayList<Long>();
        var inputs = new ArrayList<Long>();
        var direct = new ArrayList<Long>();
        for (int a = 0; a < rank; a++) {
            outputs.add(axes.get(a).outputSize());
            inputs.add(axes.get(a).inputSize());
            direct.add(layer.directSize(a, axes.get(a).outputSize()));
        }
        found.add(new Finding.ShapeOnly(outputs, inputs, direct));
        found.addAll(PerAxis.collect(rank, (a, label) -> sizes(label, layer.kernel().get(a),
                layer.paddingAsked().resolve(a, layer.kernel().get(a), axes.get(a).inputSize()), axes.get(a))));
        return List.copyOf(found);
    }

    private static Optional<Finding> overlap(int label, Axis axis) {
        var overlap = new Overlap(axis);
        Overlap.Interior inner = overlap.interior();
        var all = new Finding.Overlapping(label, inner.period(), inner.fewest(), inner.most());
        long whole = axis.window().dilatedInputSize(axis.inputSize()) - axis.window().effectiveSize() + 1;
        long shown = Math.min(whole, axis.outputSize());
        return shown >= axis.window().baseDilation() ? Optional.of(all) : few(overlap, label, all);
    }

    /** Output by output: in few inputs, not all of an interior need be there. */
    private static Optional<Finding> few(Overlap overlap, int label, Finding.Overlapping all) {
        long outputs = overlap.axis().outputSize();
        if (outputs > MOST_COUNTED) {
            return Optional.empty();
        }
        long fewest = Long.MAX_VALUE;
        long most = 0;
        boolean least = false;
        for (long o = 0; o < outputs; o++) {
            long count = overlap.count(o);
            least |= count == all.fewest() && count == overlap.tapsOnLattice(o).count();
            fewest = Math.min(fewest, count);
            most = Math.max(most, count);
        }
        return Optional.of(least && most == all.most() ? all : new Finding.FewInputs(label, fewest, most));
    }

    private static Optional<Finding> cutOff(List<Axis> axes) {
        OptionalLong all = OptionalLong.of(1);
        OptionalLong kept = OptionalLong.of(1);
        for (Axis axis : axes) {
            all = Count.product(all, OptionalLong.of(axis.inputSize()));
            kept = Count.product(kept, OptionalLong.of(new Reads(axis.seenFromInput()).outputsWithRealTap()));
        }
        return all.equals(kept) ? Optional.empty() : Optional.of(new Finding.CutOff(all.isEmpty() || kept.isEmpty()
                ? OptionalLong.empty() : OptionalLong.of(all.getAsLong() - kept.getAsLong())));
    }

    private static Optional<Finding> sizes(int label, KernelAxis kernel, Padding.Sides sides, Axis axis) {
        long n = axis.inputSize();
        var back = SizesThatShrinkTo.of(n, 0, kernel, new Padding.Explicit(List.of(sides)));
        long valid = new KerasTransposed(false, List.of(OptionalLong.empty())).cut(0, kernel, n).outputSize(kernel, n);
        long same = new KerasTransposed(true, List.of(OptionalLong.empty())).cut(0, kernel, n).outputSize(kernel, n);
        return Optional.of(new Finding.SizesBack(label, n, sides.low() == sides.high(), back.smallest(), back.largest(), axis.outputSize(), valid, same,
                SizesThatShrinkTo.of(n, 0, kernel, Padding.Rule.SAME_UPPER).smallest()));
    }
}
