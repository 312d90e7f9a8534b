package atrous.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What is easily overlooked about a transposed convolution. */
final class TransposedFindings {

    private TransposedFindings() {}

    static List<Finding> of(ConvTranspose layer, List<Axis> axes) {
        var found = new ArrayList<Finding>();
        int rank = axes.size();
        found.addAll(PerAxis.collect(rank, (a, label) -> overlap(label, axes.get(a))));
        cutOff(axes).ifPresent(found::add);
        var outputs = new ArrayList<Long>();
        var inputs = new ArrayList<Long>();
        for (Axis axis : axes) {
            outputs.add(axis.outputSize());
            inputs.add(axis.inputSize());
        }
        found.add(new Finding.ShapeOnly(outputs, inputs));
        found.addAll(PerAxis.collect(rank, (a, label) -> sizes(label, layer.kernel().get(a),
                layer.paddingAsked().resolve(a, layer.kernel().get(a), axes.get(a).inputSize()), axes.get(a))));
        return List.copyOf(found);
    }

    private static Optional<Finding> overlap(int label, Axis axis) {
        Overlap.Interior inner = new Overlap(axis).interior();
        return Optional.of(new Finding.Overlapping(label, inner.period(), inner.fewest(), inner.most()));
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
        return Optional.of(new Finding.SizesBack(label, n, back.smallest(), back.largest(), axis.outputSize(), valid, same,
                SizesThatShrinkTo.of(n, 0, kernel, Padding.Rule.SAME_UPPER).smallest()));
    }
}
