package atrous.view;

import atrous.figure.MapKind;
import atrous.figure.Subject;
import atrous.figure.Target;
import atrous.layer.Axis;
import atrous.layer.DeformConv;
import atrous.layer.Finding;
import atrous.layer.Findings;
import atrous.tensor.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is easily overlooked about a deformable layer and what moves its taps. */
final class DeformFindings {

    private DeformFindings() {}

    static List<Finding> of(DeformConv layer, List<Axis> axes, Subject s) {
        var found = new ArrayList<Finding>();
        if (s.moved()) {
            if (s.deformed().by().isZero()) {
                found.add(new Finding.OffsetsZero(true));
            }
            outside(s).ifPresent(found::add);
        } else {
            found.add(new Finding.OffsetsZero(false));
            found.addAll(Findings.of(layer, axes));
        }
        found.add(new Finding.OffsetsPerOutput(layer.offsetChannels(), layer.maskChannels(), s.outputs()));
        return found;
    }

    /** Samples that reach outside the input: not looked for where they are too many. */
    private static Optional<Finding> outside(Subject s) {
        if (!s.deformed().affordable(s.outputs())) {
            return Optional.empty();
        }
        long all = 0;
        long outside = 0;
        long wholly = 0;
        for (long r = 0; r < s.rows().outputSize(); r++) {
            for (long c = 0; c < s.columns().outputSize(); c++) {
                for (long i = 0; i < s.rows().window().size(); i++) {
                    for (long j = 0; j < s.columns().window().size(); j++) {
                        double inside = inside(s.deformed().sample(new Target(MapKind.OUTPUT, r, c), i, j));
                        all++;
                        outside += inside < 1 ? 1 : 0;
                        wholly += inside == 0 ? 1 : 0;
                    }
                }
            }
        }
        return outside == 0 ? Optional.empty()
                : Optional.of(new Finding.SamplesOutside(all, outside, wholly));
    }

    /** 1 where a sample uses cells of the input only. */
    private static double inside(Sample sample) {
        double inside = 0;
        boolean outside = sample.neighbours().isEmpty();
        for (Sample.Neighbour n : sample.neighbours()) {
            inside += n.isInside() ? n.weight() : 0;
            outside |= !n.isInside() && n.weight() > 0;
        }
        return outside ? Math.min(inside, 0.5) : 1;
    }
}
