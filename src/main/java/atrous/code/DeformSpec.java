package atrous.code;

import atrous.layer.Conv;
import atrous.layer.DeformConv;
import java.util.List;

/** What every framework asks of a deformable convolution; {@code lattice} is the convolution that offsets move. */
record DeformSpec(DeformConv layer, Spec lattice) {

    static DeformSpec of(Spec spec) {
        var layer = (DeformConv) spec.layer();
        return new DeformSpec(layer, new Spec(layer.lattice(), spec.axes()));
    }

    Conv conv() {
        return layer.lattice();
    }

    long offsetChannels() {
        return layer.offsetChannels().orElseThrow();
    }

    long predicted() {
        return layer.predictor().outChannels();
    }

    List<Long> offsetShape() {
        return List.of(1L, offsetChannels(), lattice.outputSize().get(0), lattice.outputSize().get(1));
    }

    List<Long> maskShape() {
        return List.of(1L, predicted() - offsetChannels(), lattice.outputSize().get(0), lattice.outputSize().get(1));
    }
}
