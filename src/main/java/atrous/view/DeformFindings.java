package atrous.view;

import atrous.figure.MapKind;
import atrous.figure.Subject;
import atrous.figure.Tap;
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
        if (!s.deformed().affordableAgain(s.outputs())) {
            return Optional.empty();
        }
        long all = 0;
        long outside = 0;
        long wholly = 0;
        for (long r = 0; r < s.rows().outputSize(); r++) {
            for (long c = 0; c < s.columns().outputSize(); c++) {
                for (Tap tap : s.deformed().taps(new Target(MapKind.OUTPUT, r, c))) {
                    all++;
                    outside += tap.isOutside() ? 1 : 0;
                    wholly += isWhollyOutside(tap.sample()) ? 1 : 0;
                }
            }
        }
        return outside == 0 ? Optional.empty()
                : Optional.of(new Finding.SamplesOutside(all, outside, wholly));
    }

    private static boolean isWhollyOutside(Sample sample) {
        boolean wholly = true;
        for (Sample.Neighbour n : sample.neighbours()) {
            wholly &= n.weight() == 0 || !n.isInside();
        }
        return wholly;
    }
}
