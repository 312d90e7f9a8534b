package atrous.selftest;

import atrous.layer.Conv;
import atrous.tensor.Convolution;
import atrous.tensor.Tensor;
import java.util.Optional;

/**
 * A convolution with everything it needs.
 *
 * @param input [batch, inChannels, spatial…]
 * @param weight [outChannels, inChannels/groups, kernel…]
 * @param bias [outChannels], present where the layer has a bias
 */
public record ConvCase(Conv conv, Tensor input, Tensor weight, Optional<Tensor> bias) {

    /** @return [batch, outChannels, spatial…] */
    public Tensor evaluate() {
        return bias.isPresent() ? Convolution.of(conv, input, weight, bias.get()) : Convolution.of(conv, input, weight);
    }
}
