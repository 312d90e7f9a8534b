package atrous.selftest;

import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case as lines of text, to be handed to a browser:
 * <pre>
 * conv GROUPS MODE
 * axis KERNEL_SIZE STRIDE DILATION
 * …                                 one line an axis
 * padding LOW HIGH LOW HIGH …       or the name of a rule
 * input 1 2 3 : 3f800000 …          as {@link Bits} has it
 * weight …
 * bias …                            or nothing
 * </pre>
 * Channel counts are those of the arrays.
 */
public final class CaseText {

    private CaseText() {}

    public static String write(ConvCase c) {
        var text = new StringBuilder("conv " + c.conv().groups() + " " + c.conv().mode() + "\n");
        for (KernelAxis axis : c.conv().kernel()) {
            text.append("axis " + axis.size() + " " + axis.stride() + " " + axis.dilation() + "\n");
        }
        text.append("padding").append(padding(c.conv().padding())).append('\n');
        text.append("input ").append(Bits.of(c.input())).append('\n');
        text.append("weight ").append(Bits.of(c.weight())).append('\n');
        c.bias().ifPresent(bias -> text.append("bias ").append(Bits.of(bias)).append('\n'));
        return text.toString();
    }

    static String padding(Padding padding) {
        if (padding instanceof Padding.Rule rule) {
            return " " + rule;
        }
        var text = new StringBuilder();
        for (Padding.Sides sides : ((Padding.Explicit) padding).sides()) {
            text.append(" " + sides.low() + " " + sides.high());
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException where the text is not of this form */
    public static ConvCase read(String text) {
        List<Words> lines = lines(text);
        Words head = lines.remove(0);
        expect(head, "conv");
        long groups = head.nextNumber();
        PaddingMode mode = constant(PaddingMode.values(), head.next());
        var kernel = new ArrayList<KernelAxis>();
        Words line = lines.remove(0);
        String name = line.next();
        while (name.equals("axis")) {
            kernel.add(new KernelAxis(line.nextNumber(), line.nextNumber(), line.nextNumber()));
            line = lines.remove(0);
            name = line.next();
        }
        Padding padding = padding(line, kernel.size());
        Tensor input = tensor("input", lines.remove(0));
        Tensor weight = tensor("weight", lines.remove(0));
        Optional<Tensor> bias = lines.isEmpty() ? Optional.empty() : Optional.of(tensor("bias", lines.remove(0)));
        var conv = new Conv(kernel, padding, mode, input.size(1), weight.size(0), groups, bias.isPresent());
        return new ConvCase(conv, input, weight, bias);
    }

    static List<Words> lines(String text) {
        var lines = new ArrayList<Words>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            lines.add(new Words(text.substring(at, end)));
            at = end + 1;
        }
        return lines;
    }

    static Padding padding(Words words, int axes) {
        var sides = new ArrayList<Padding.Sides>();
        String first = words.next();
        if (!words.hasNext()) {
            return constant(Padding.Rule.values(), first);
        }
        sides.add(new Padding.Sides(Integer.parseInt(first), words.nextNumber()));
        for (int a = 1; a < axes; a++) {
            sides.add(new Padding.Sides(words.nextNumber(), words.nextNumber()));
        }
        return new Padding.Explicit(sides);
    }

    static Tensor tensor(String name, Words words) {
        expect(words, name);
        return Bits.tensor(words);
    }

    static void expect(Words words, String name) {
        String found = words.next();
        if (!found.equals(name)) {
            throw new IllegalArgumentException(name + " is expected, not " + found);
        }
    }

    /** {@code Enum.valueOf} does not compile for the browser. */
    private static <E extends Enum<E>> E constant(E[] all, String name) {
        for (E e : all) {
            if (e.name().equals(name)) {
                return e;
            }
        }
        throw new IllegalArgumentException("there is no " + name);
    }
}
