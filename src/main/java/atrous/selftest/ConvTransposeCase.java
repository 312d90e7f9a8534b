package atrous.selftest;

import atrous.layer.ConvTranspose;
import atrous.layer.TransposedPadding;
import atrous.tensor.Tensor;
import atrous.tensor.TransposedConvolution;
import java.util.List;
import java.util.Optional;

/**
 * A transposed convolution with everything it needs; its padding is in ONNX's words or PyTorch's.
 *
 * @param input [batch, inChannels, spatial…]
 * @param weight [inChannels, outChannels/groups, kernel…]
 * @param bias [outChannels], present where the layer has a bias
 */
public record ConvTransposeCase(ConvTranspose layer, Tensor input, Tensor weight, Optional<Tensor> bias)
        implements OpCase {

    static final String OP = "convTranspose";

    @Override
    public List<Tensor> evaluate() {
        return List.of(bias.isPresent() ? TransposedConvolution.of(layer, input, weight, bias.get())
                : TransposedConvolution.of(layer, input, weight));
    }

    @Override
    public CaseText text() {
        CaseText text = new CaseText(OP).with("groups", layer.groups())
                .with("kernel", Attributes.kernel(layer.kernel()))
                .with("input", input).with("weight", weight).with("bias", bias);
        TransposedPadding padding = layer.padding();
        if (padding instanceof TransposedPadding.Explicit explicit) {
            return text.with("padding", Attributes.sides(explicit.sides()))
                    .with("outputPadding", explicit.outputPadding().toArray());
        } else if (padding instanceof TransposedPadding.Auto auto) {
            return text.with("padding", auto.rule()).with("outputPadding", auto.outputPadding().toArray());
        } else if (padding instanceof TransposedPadding.OutputShape shape) {
            return text.with("padding", "outputShape").with("outputShape", shape.sizes().toArray())
                    .with("extraAtEnd", shape.extraAtEnd()).with("outputPadding", shape.outputPadding().toArray());
        }
        throw new IllegalArgumentException("only the padding of ONNX and PyTorch can be written");
    }

    /** Channel counts are those of the arrays. */
    static ConvTransposeCase of(CaseText text) {
        Tensor input = text.tensor("input");
        Tensor weight = text.tensor("weight");
        Optional<Tensor> bias = text.optional("bias");
        long groups = text.attribute("groups").nextNumber();
        var layer = new ConvTranspose(Attributes.kernel(text.attribute("kernel")), padding(text), input.size(1),
                weight.size(1) * groups, groups, bias.isPresent());
        return new ConvTransposeCase(layer, input, weight, bias);
    }

    private static TransposedPadding padding(CaseText text) {
        Words words = text.attribute("padding");
        List<Long> added = text.attribute("outputPadding").numbers();
        if (words.startsWith("sides")) {
            return new TransposedPadding.Explicit(Attributes.sides(words), added);
        } else if (words.startsWith("outputShape")) {
            return new TransposedPadding.OutputShape(text.attribute("outputShape").numbers(),
                    text.attribute("extraAtEnd").nextTruth(), added);
        }
        return new TransposedPadding.Auto(words.nextConstant(TransposedPadding.Rule.values()), added);
    }
}
