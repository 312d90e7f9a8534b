package atrous.selftest;

import atrous.layer.Conv;
import atrous.layer.DeformConv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.tensor.DeformInputs;
import atrous.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A deformable layer as lines of text, in the manner of {@link CaseText}:
 * <pre>
 * deform GROUPS OFFSET_GROUPS
 * axis KERNEL_SIZE STRIDE DILATION
 * axis …
 * padding LOW HIGH LOW HIGH         or the name of a rule
 * input …
 * weight …
 * offset …
 * bias …                            or an empty line
 * mask …                            or an empty line
 * </pre>
 */
public final class DeformText {

    static final String NAME = "deform";

    private DeformText() {}

    public static String write(DeformInputs in) {
        Conv lattice = in.layer().lattice();
        var text = new StringBuilder(NAME + " " + lattice.groups() + " " + in.layer().offsetGroups() + "\n");
        for (KernelAxis axis : lattice.kernel()) {
            text.append("axis " + axis.size() + " " + axis.stride() + " " + axis.dilation() + "\n");
        }
        text.append("padding").append(CaseText.padding(lattice.padding())).append('\n');
        text.append("input ").append(Bits.of(in.input())).append('\n');
        text.append("weight ").append(Bits.of(in.weight())).append('\n');
        text.append("offset ").append(Bits.of(in.offset())).append('\n');
        in.bias().ifPresent(bias -> text.append("bias ").append(Bits.of(bias)));
        text.append('\n');
        in.mask().ifPresent(mask -> text.append("mask ").append(Bits.of(mask)));
        return text.append('\n').toString();
    }

    /** @throws IllegalArgumentException where the text is not of this form */
    static DeformInputs read(String text) {
        List<Words> lines = CaseText.lines(text);
        Words head = lines.remove(0);
        CaseText.expect(head, NAME);
        long groups = head.nextNumber();
        long offsetGroups = head.nextNumber();
        var kernel = new ArrayList<KernelAxis>();
        for (int a = 0; a < 2; a++) {
            Words axis = lines.remove(0);
            CaseText.expect(axis, "axis");
            kernel.add(new KernelAxis(axis.nextNumber(), axis.nextNumber(), axis.nextNumber()));
        }
        Words sides = lines.remove(0);
        CaseText.expect(sides, "padding");
        Padding padding = CaseText.padding(sides, 2);
        Tensor input = CaseText.tensor("input", lines.remove(0));
        Tensor weight = CaseText.tensor("weight", lines.remove(0));
        Tensor offset = CaseText.tensor("offset", lines.remove(0));
        Optional<Tensor> bias = optional("bias", lines.remove(0));
        Optional<Tensor> mask = optional("mask", lines.remove(0));
        var lattice = new Conv(kernel, padding, PaddingMode.ZEROS, input.size(1), weight.size(0), groups, bias.isPresent());
        return new DeformInputs(new DeformConv(lattice, offsetGroups, mask.isPresent()), input, weight, bias, offset, mask);
    }

    private static Optional<Tensor> optional(String name, Words line) {
        return line.hasNext() ? Optional.of(CaseText.tensor(name, line)) : Optional.empty();
    }
}
