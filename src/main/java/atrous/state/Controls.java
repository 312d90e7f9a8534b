package atrous.state;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.Field;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.tensor.Fill;
import java.util.ArrayList;
import java.util.List;

/** Reading and setting one number of a {@link LayerSpec}. */
public final class Controls {

    private Controls() {}

    /** Least value that a control takes. */
    public static long min(Field field) {
        return field == Field.PADDING || field == Field.SEED ? 0 : 1;
    }

    public static long max(Field field) {
        return Conv.LIMIT;
    }

    public static long value(LayerSpec spec, ControlId id) {
        Conv c = spec.conv();
        Field field = checked(id.field());
        if (field == Field.INPUT_SIZE) {
            return spec.inputSize().get(id.index());
        }
        if (field.isOfAxis()) {
            KernelAxis k = c.kernel().get(id.index());
            return field == Field.KERNEL_SIZE ? k.size() : field == Field.STRIDE ? k.stride() : k.dilation();
        }
        if (field == Field.PADDING) {
            Padding.Sides sides = sides(spec).get(id.index() / 2);
            return id.index() % 2 == 0 ? sides.low() : sides.high();
        }
        if (field == Field.SEED) {
            return (id.index() == 0 ? spec.input() : spec.kernel()) instanceof Fill.Named named ? named.seed() : 0;
        }
        return field == Field.IN_CHANNELS ? c.inChannels() : field == Field.OUT_CHANNELS ? c.outChannels() : c.groups();
    }

    /** @param value within {@link #min} and {@link #max} */
    static LayerSpec set(LayerSpec spec, ControlId id, long value) {
        Conv c = spec.conv();
        Field field = checked(id.field());
        if (field == Field.INPUT_SIZE) {
            var sizes = new ArrayList<>(spec.inputSize());
            sizes.set(id.index(), value);
            return spec.withInputSize(sizes);
        }
        if (field.isOfAxis()) {
            var axes = new ArrayList<>(c.kernel());
            KernelAxis k = axes.get(id.index());
            axes.set(id.index(), new KernelAxis(field == Field.KERNEL_SIZE ? value : k.size(),
                    field == Field.STRIDE ? value : k.stride(), field == Field.DILATION ? value : k.dilation()));
            return spec.withKernelAxes(axes);
        }
        if (field == Field.PADDING) {
            var sides = new ArrayList<>(sides(spec));
            Padding.Sides old = sides.get(id.index() / 2);
            sides.set(id.index() / 2, id.index() % 2 == 0
                    ? new Padding.Sides(value, old.high()) : new Padding.Sides(old.low(), value));
            return spec.withPadding(new Padding.Explicit(sides));
        }
        if (field == Field.SEED) {
            Fill old = id.index() == 0 ? spec.input() : spec.kernel();
            return old instanceof Fill.Named named
                    ? spec.withFill(id.index() == 1, new Fill.Named(named.pattern(), (int) value)) : spec;
        }
        return spec.withChannels(field == Field.IN_CHANNELS ? value : c.inChannels(),
                field == Field.OUT_CHANNELS ? value : c.outChannels(), field == Field.GROUPS ? value : c.groups());
    }

    /** The padding in numbers, whatever rule it comes from. */
    public static List<Padding.Sides> sides(LayerSpec spec) {
        var sides = new ArrayList<Padding.Sides>();
        for (int a = 0; a < spec.rank(); a++) {
            sides.add(spec.conv().padding().resolve(a, spec.conv().kernel().get(a), spec.inputSize().get(a)));
        }
        return sides;
    }

    /** The controls that change together with one, itself included. */
    static List<ControlId> together(LayerSpec spec, ControlId id, boolean linked) {
        int count = id.field().isOfAxis() ? spec.rank() : id.field() == Field.PADDING ? 2 * spec.rank() : 1;
        if (!linked || spec.rank() == 1 || count == 1) {
            return List.of(id);
        }
        var all = new ArrayList<ControlId>();
        for (int i = 0; i < count; i++) {
            all.add(new ControlId(id.field(), i));
        }
        return all;
    }

    /** Whether every axis has the same numbers, so that one control can stand for all. */
    public static boolean axesAgree(LayerSpec spec) {
        for (int a = 1; a < spec.rank(); a++) {
            if (!spec.inputSize().get(a).equals(spec.inputSize().get(0))
                    || !spec.conv().kernel().get(a).equals(spec.conv().kernel().get(0))) {
                return false;
            }
        }
        if (spec.rank() == 1 || !(spec.conv().padding() instanceof Padding.Explicit)) {
            return true;
        }
        for (Padding.Sides s : sides(spec)) {
            if (s.low() != s.high() || s.low() != sides(spec).get(0).low()) {
                return false;
            }
        }
        return true;
    }

    /** What a map holds, as text to edit, one row a line; empty where it is too large for that. */
    public static String valuesText(LayerSpec spec, boolean ofKernel) {
        return MatrixEdit.text(spec, ofKernel);
    }

    public static boolean fits(LayerSpec spec) {
        return spec.axes() instanceof Checked.Ok<List<Axis>>;
    }

    private static Field checked(Field field) {
        if (field == Field.INPUT_VALUES || field == Field.KERNEL_VALUES) {
            throw new IllegalArgumentException(field.name() + " is not set by a number");
        }
        return field;
    }
}
