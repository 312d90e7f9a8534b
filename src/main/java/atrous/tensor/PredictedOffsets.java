package atrous.tensor;

import atrous.layer.Conv;
import atrous.layer.DeformConv;
import java.util.Optional;

/**
 * Offsets, and a mask where the layer is modulated, that a small convolution reads off the input: where they come from
 * in a trained network (Dai et al. 2017; Zhu et al. 2018). See {@link DeformInputs} for their shapes.
 */
public record PredictedOffsets(Tensor offset, Optional<Tensor> mask) {

    /**
     * @param input [batch, inChannels, height, width]
     * @param weight of {@link DeformConv#predictor}: the offsets' channels first, then the mask's
     * @param bias likewise
     * @return the offsets as predicted; of the mask the sigmoid (Zhu et al. 2018), between 0 and 1
     * @throws IllegalArgumentException where a shape doesn't fit, or the layer can't be applied at this input size
     */
    public static PredictedOffsets of(DeformConv layer, Tensor input, Tensor weight, Tensor bias) {
        Conv predictor = layer.predictor();
        Tensor all = Convolution.of(predictor, input, weight, bias);
        int maskChannels = (int) layer.maskChannels().orElseThrow();
        int offsetChannels = all.size(1) - maskChannels;
        Tensor offset = channels(all, 0, offsetChannels);
        if (maskChannels == 0) {
            return new PredictedOffsets(offset, Optional.empty());
        }
        Tensor mask = channels(all, offsetChannels, maskChannels);
        for (int i = 0; i < mask.data().length; i++) {
            mask.data()[i] = (float) Sigmoid.of(mask.data()[i]);
        }
        return new PredictedOffsets(offset, Optional.of(mask));
    }

    private static Tensor channels(Tensor from, int first, int count) {
        Tensor part = Tensor.zeros(from.size(0), count, from.size(2), from.size(3));
        int map = from.size(2) * from.size(3);
        for (int n = 0; n < from.size(0); n++) {
            System.arraycopy(from.data(), (n * from.size(1) + first) * map, part.data(), n * count * map, count * map);
        }
        return part;
    }
}
