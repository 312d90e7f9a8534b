package atrous.state;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.Field;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.Weighted;
import atrous.tensor.Deformation;
import atrous.tensor.Fill;
import java.util.ArrayList;
import java.util.List;

/** Reading and setting one number of a {@link LayerSpec}. */
public final class Controls {

    /** The index of the offsets' {@link Field#SEED}. */
    public static final int OFFSETS = 2;

    private Controls() {}

    /** Least value that a control takes. */
    public static long min(Field field) {
        return field == Field.OFFSET_AMOUNT ? -Deformation.LARGEST_AMOUNT : field == Field.PADDING || field == Field.SEED || field == Field.OUTPUT_PADDING ? 0 : 1;
    }

    public static long max(Field field) {
        return field == Field.OFFSET_AMOUNT ? Deformation.LARGEST_AMOUNT : Conv.LIMIT;
    }

    public static long value(LayerSpec spec, ControlId id) {
        List<KernelAxis> kernel = spec.layer().kernel();
        return switch (id.field()) {
            case INPUT_SIZE -> spec.inputSize().get(id.index());
            case KERNEL_SIZE -> kernel.get(id.index()).size();
            case STRIDE -> kernel.get(id.index()).stride();
            case DILATION -> kernel.get(id.index()).dilation();
            case PADDING -> {
                Padding.Sides sides = sides(spec).get(id.index() / 2);
                yield id.index() % 2 == 0 ? sides.low() : sides.high();
            }
            case IN_CHANNELS -> weighted(spec).inChannels();
            case OUT_CHANNELS -> weighted(spec).outChannels();
            case GROUPS -> weighted(spec).groups();
            case OFFSET_GROUPS -> spec.values().offsetGroups();
            case OFFSET_AMOUNT -> spec.deformation().amount();
            case SEED -> id.index() == OFFSETS ? spec.deformation().seed() : (id.index() == 0 ? spec.input() : spec.kernel()) instanceof Fill.Named named
                    ? named.seed() : 0;
            case OUTPUT_PADDING -> outputPadding(spec).get(id.index());
            case OUTPUT_SIZE -> spec.values().outputSize().get(id.index());
            case INPUT_VALUES, KERNEL_VALUES -> throw noNumber(id);
        };
    }

    /** @param value within {@link #min} and {@link #max} */
    static LayerSpec set(LayerSpec spec, ControlId id, long value) {
        return switch (id.field()) {
            case INPUT_SIZE -> {
                var sizes = new ArrayList<>(spec.inputSize());
                sizes.set(id.index(), value);
                yield spec.withInputSize(sizes);
            }
            case KERNEL_SIZE, STRIDE, DILATION -> {
                var axes = new ArrayList<>(spec.layer().kernel());
                KernelAxis k = axes.get(id.index());
                axes.set(id.index(), new KernelAxis(id.field() == Field.KERNEL_SIZE ? value : k.size(),
                        id.field() == Field.STRIDE ? value : k.stride(),
                        id.field() == Field.DILATION ? value : k.dilation()));
                yield spec.withKernel(axes);
            }
            case PADDING -> {
                var sides = new ArrayList<>(sides(spec));
                Padding.Sides old = sides.get(id.index() / 2);
                sides.set(id.index() / 2, id.index() % 2 == 0
                        ? new Padding.Sides(value, old.high()) : new Padding.Sides(old.low(), value));
                yield spec.withPadding(new Padding.Explicit(sides));
            }
            case IN_CHANNELS, OUT_CHANNELS, GROUPS -> {
                Weighted w = weighted(spec);
                yield spec.with(spec.values().withChannels(id.field() == Field.IN_CHANNELS ? value : w.inChannels(),
                        id.field() == Field.OUT_CHANNELS ? value : w.outChannels(),
                        id.field() == Field.GROUPS ? value : w.groups(), w.bias()));
            }
            case OFFSET_GROUPS -> spec.with(spec.values().withOffsets(value, spec.values().modulated()));
            case OFFSET_AMOUNT -> spec.with(spec.deformation().with((int) value, spec.deformation().seed()));
            case SEED -> {
                if (id.index() == OFFSETS) {
                    yield spec.with(spec.deformation().with(spec.deformation().amount(), (int) value));
                }
                Fill old = id.index() == 0 ? spec.input() : spec.kernel();
                yield old instanceof Fill.Named named
                        ? spec.withFill(id.index() == 1, new Fill.Named(named.pattern(), (int) value)) : spec;
            }
            case OUTPUT_PADDING -> {
                var added = new ArrayList<>(outputPadding(spec));
                added.set(id.index(), value);
                LayerValues v = LayerValues.of(spec.layer());
                yield spec.withLayer(v.with(v.kernel(), v.padding(), added).layer());
            }
            case OUTPUT_SIZE -> {
                var outputs = new ArrayList<>(spec.values().outputSize());
                outputs.set(id.index(), value);
                yield spec.with(spec.values().withOutputSize(outputs));
            }
            case INPUT_VALUES, KERNEL_VALUES -> throw noNumber(id);
        };
    }

    private static Weighted weighted(LayerSpec spec) {
        return (Weighted) spec.layer();
    }

    private static List<Long> outputPadding(LayerSpec spec) {
        return LayerValues.of(spec.layer()).outputPadding();
    }

    /** The padding in numbers, whatever rule it comes from. */
    public static List<Padding.Sides> sides(LayerSpec spec) {
        var sides = new ArrayList<Padding.Sides>();
        for (int a = 0; a < spec.rank(); a++) {
            sides.add(spec.layer().paddingAsked().resolve(a, spec.layer().kernel().get(a), spec.inputSize().get(a)));
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
                    || !spec.layer().kernel().get(a).equals(spec.layer().kernel().get(0))
                    || !outputPadding(spec).get(a).equals(outputPadding(spec).get(0))
                    || !spec.values().outputSize().get(a).equals(spec.values().outputSize().get(0))) {
                return false;
            }
        }
        if (spec.rank() == 1 || !(spec.layer().paddingAsked() instanceof Padding.Explicit)) {
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

    private static IllegalArgumentException noNumber(ControlId id) {
        return new IllegalArgumentException(id.field().name() + " is not set by a number");
    }
}
