package atrous.selftest;

import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import java.util.ArrayList;
import java.util.List;

/** The parts of layers as words. */
final class Attributes {

    private Attributes() {}

    /** Size, stride and dilation of each axis. */
    static Object[] kernel(List<KernelAxis> kernel) {
        var numbers = new ArrayList<>();
        for (KernelAxis axis : kernel) {
            numbers.addAll(List.of(axis.size(), axis.stride(), axis.dilation()));
        }
        return numbers.toArray();
    }

    static List<KernelAxis> kernel(Words words) {
        var kernel = new ArrayList<KernelAxis>();
        while (words.hasNext()) {
            kernel.add(new KernelAxis(words.nextNumber(), words.nextNumber(), words.nextNumber()));
        }
        return kernel;
    }

    /** The name of a rule, or {@code sides} and low and high of each axis. */
    static Object[] padding(Padding padding) {
        return padding instanceof Padding.Explicit explicit ? sides(explicit.sides()) : new Object[] {padding};
    }

    static Padding padding(Words words) {
        if (!words.startsWith("sides")) {
            return words.nextConstant(Padding.Rule.values());
        }
        return new Padding.Explicit(sides(words));
    }

    static Object[] sides(List<Padding.Sides> sides) {
        var words = new ArrayList<>();
        words.add("sides");
        for (Padding.Sides s : sides) {
            words.add(s.low());
            words.add(s.high());
        }
        return words.toArray();
    }

    static List<Padding.Sides> sides(Words words) {
        words.next();
        var sides = new ArrayList<Padding.Sides>();
        while (words.hasNext()) {
            sides.add(new Padding.Sides(words.nextNumber(), words.nextNumber()));
        }
        return sides;
    }
}
