package atrous.selftest;

import atrous.layer.Conv;
import atrous.layer.PaddingMode;
import atrous.tensor.Convolution;
import atrous.tensor.Tensor;
import java.util.List;
import java.util.Optional;

/**
 * A convolution with everything it needs.
 *
 * @param input [batch, inChannels, spatial…]
 * @param weight [outChannels, inChannels/groups, kernel…]
 * @param bias [outChannels], present where the layer has a bias
 */
public record ConvCase(Conv conv, Tensor input, Tensor weight, Optional<Tensor> bias) implements OpCase {

    static final String OP = "conv";

    @Override
    public List<Tensor> evaluate() {
        return List.of(bias.isPresent() ? Convolution.of(conv, input, weight, bias.get())
                : Convolution.of(conv, input, weight));
    }

    @Override
    public CaseText text() {
        return new CaseText(OP).with("groups", conv.groups()).with("mode", conv.mode())
                .with("kernel", Attributes.kernel(conv.kernel())).with("padding", Attributes.padding(conv.padding()))
                .with("input", input).with("weight", weight).with("bias", bias);
    }

    /** Channel counts are those of the arrays. */
    static ConvCase of(CaseText text) {
        Tensor input = text.tensor("input");
        Tensor weight = text.tensor("weight");
        Optional<Tensor> bias = text.optional("bias");
        var conv = new Conv(Attributes.kernel(text.attribute("kernel")), Attributes.padding(text.attribute("padding")),
                text.attribute("mode").nextConstant(PaddingMode.values()), input.size(1), weight.size(0),
                text.attribute("groups").nextNumber(), bias.isPresent());
        return new ConvCase(conv, input, weight, bias);
    }
}
