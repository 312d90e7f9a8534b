package atrous.selftest;

import atrous.layer.Conv;
import atrous.layer.DeformConv;
import atrous.layer.PaddingMode;
import atrous.tensor.DeformConvolution;
import atrous.tensor.DeformInputs;
import atrous.tensor.Tensor;
import java.util.List;

/** A deformable convolution with everything it needs. */
public record DeformConvCase(DeformInputs inputs) implements OpCase {

    static final String OP = "deformConv";

    @Override
    public List<Tensor> evaluate() {
        return List.of(DeformConvolution.of(inputs));
    }

    @Override
    public CaseText text() {
        Conv lattice = inputs.layer().lattice();
        return new CaseText(OP).with("groups", lattice.groups()).with("offsetGroups", inputs.layer().offsetGroups())
                .with("kernel", Attributes.kernel(lattice.kernel()))
                .with("padding", Attributes.padding(lattice.padding()))
                .with("input", inputs.input()).with("weight", inputs.weight()).with("bias", inputs.bias())
                .with("offset", inputs.offset()).with("mask", inputs.mask());
    }

    /** Channel counts are those of the arrays. */
    static DeformConvCase of(CaseText text) {
        Tensor input = text.tensor("input");
        Tensor weight = text.tensor("weight");
        var bias = text.optional("bias");
        var mask = text.optional("mask");
        var lattice = new Conv(Attributes.kernel(text.attribute("kernel")),
                Attributes.padding(text.attribute("padding")), PaddingMode.ZEROS, input.size(1), weight.size(0),
                text.attribute("groups").nextNumber(), bias.isPresent());
        var layer = new DeformConv(lattice, text.attribute("offsetGroups").nextNumber(), mask.isPresent());
        return new DeformConvCase(new DeformInputs(layer, input, weight, bias, text.tensor("offset"), mask));
    }
}
