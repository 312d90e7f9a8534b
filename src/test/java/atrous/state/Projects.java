package atrous.state;

import atrous.figure.ChannelChoice;
import atrous.figure.MapKind;
import atrous.figure.Options;
import atrous.figure.Picture;
import atrous.figure.Subject;
import atrous.figure.Target;
import atrous.layer.AdaptivePool;
import atrous.layer.AvgPool;
import atrous.layer.Conv;
import atrous.layer.ConvTranspose;
import atrous.layer.DeformConv;
import atrous.layer.Dialect;
import atrous.layer.KernelAxis;
import atrous.layer.MaxPool;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.Sliding;
import atrous.layer.TransposedPadding;
import atrous.layer.Weighted;
import atrous.tensor.Deformation;
import atrous.tensor.Fill;
import atrous.tensor.Matrix;
import atrous.tensor.OffsetPreset;
import atrous.tensor.Pattern;
import atrous.tensor.TapMove;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/** Random projects whose layers can be had, every parameter drawn for itself. */
final class Projects {

    private final Random random;

    Projects(long seed) {
        random = new Random(seed);
    }

    Project next() {
        int rank = 1 + random.nextInt(2);
        LayerSpec first = layer(rank);
        Optional<LayerSpec> second = random.nextInt(3) == 0 ? Optional.of(compared(first)) : Optional.empty();
        var shown = new Options(random.nextBoolean(), random.nextBoolean(),
                Picture.values()[random.nextInt(Picture.values().length)], 1 + random.nextInt(Options.MOST_IN_ROW),
                ChannelChoice.FIRST, Dialect.values()[random.nextInt(Dialect.values().length)]);
        Project project = withChannels(new Project(first, second, new Pin.Middle(), OptionalLong.empty(), shown));
        long steps = Marked.steps(project);
        OptionalLong step = random.nextBoolean() ? OptionalLong.of(1 + (long) (random.nextDouble() * steps)) : OptionalLong.empty();
        return project.withPin(pin(project)).withStep(step);
    }

    private Project withChannels(Project project) {
        var chosen = new ChannelChoice(upTo(ShownChannels.count(project, false)) - 1, upTo(ShownChannels.count(project, true)) - 1);
        return project.withShow(project.show().with(chosen));
    }

    LayerSpec layer(int rank) {
        while (true) {
            LayerSpec spec = anyLayer(rank);
            if (Controls.fits(spec)) {
                return spec;
            }
        }
    }

    private LayerSpec compared(LayerSpec first) {
        LayerSpec second = layer(first.rank());
        boolean transposed = first.layer() instanceof ConvTranspose || second.layer() instanceof ConvTranspose;
        return switch (random.nextInt(4)) {
            case 0 -> first;
            case 1 -> first.withFill(first.layer() instanceof Weighted && random.nextBoolean(), second.kernel());
            case 2 -> transposed ? second : Controls.fits(first.withPadding(second.layer().paddingAsked()))
                    ? first.withPadding(second.layer().paddingAsked()) : second;
            default -> second;
        };
    }

    private LayerSpec anyLayer(int rank) {
        long most = random.nextInt(50) == 0 ? Conv.LIMIT : 12;
        var sizes = new ArrayList<Long>();
        var axes = new ArrayList<KernelAxis>();
        var sides = new ArrayList<Padding.Sides>();
        for (int a = 0; a < rank; a++) {
            boolean likeFirst = a > 0 && random.nextBoolean();
            sizes.add(likeFirst ? sizes.get(0) : upTo(most));
            axes.add(likeFirst ? axes.get(0) : new KernelAxis(upTo(5), upTo(4), upTo(4)));
            sides.add(likeFirst ? sides.get(0) : new Padding.Sides(upTo(5) - 1, upTo(5) - 1));
        }
        int rule = random.nextInt(Padding.Rule.values().length + 2);
        Padding padding = rule < Padding.Rule.values().length ? Padding.Rule.values()[rule] : new Padding.Explicit(sides);
        long groups = upTo(3);
        Sliding layer = switch (random.nextInt(rank == 1 ? 6 : 7)) {
            case 5 -> new AdaptivePool(AdaptivePool.Kind.values()[random.nextInt(2)], outputSize(rank, most));
            case 0 -> new MaxPool(axes, padding, random.nextBoolean());
            case 1 -> new AvgPool(axes, padding, random.nextBoolean(), random.nextBoolean());
            case 2 -> new ConvTranspose(axes, new TransposedPadding.Explicit(sides, outputPadding(rank)), groups * upTo(3),
                    groups * upTo(3), groups, random.nextBoolean());
            case 6 -> new DeformConv(new Conv(axes, padding, PaddingMode.ZEROS, groups * upTo(3), groups, groups,
                    random.nextBoolean()), groups, random.nextBoolean());
            default -> new Conv(axes, padding, PaddingMode.values()[random.nextInt(4)], groups * upTo(3), groups * upTo(3),
                    groups, random.nextBoolean());
        };
        return new LayerSpec(sizes, layer, fill(), layer instanceof Weighted ? fill()
                : LayerSpec.defaultOf(layer.kind(), rank).kernel(), layer instanceof DeformConv ? deformation() : Deformation.NONE);
    }

    private Deformation deformation() {
        OffsetPreset preset = OffsetPreset.values()[random.nextInt(OffsetPreset.values().length)];
        int amount = random.nextInt(2 * Deformation.LARGEST_AMOUNT + 1) - Deformation.LARGEST_AMOUNT;
        var deformation = new Deformation(preset, amount, (int) (random.nextBoolean() ? 1 : upTo(Conv.LIMIT)), List.of());
        for (int moves = random.nextInt(4); moves > 0; moves--) {
            deformation = deformation.moved(new TapMove(upTo(5) - 1, upTo(5) - 1, upTo(3) - 1, upTo(3) - 1,
                    random.nextInt(1001) - 500, random.nextInt(2 * TapMove.FARTHEST + 1) - TapMove.FARTHEST));
        }
        return deformation;
    }

    private List<Long> outputSize(int rank, long most) {
        var sizes = new ArrayList<Long>();
        for (int a = 0; a < rank; a++) {
            sizes.add(upTo(most));
        }
        return sizes;
    }

    private List<Long> outputPadding(int rank) {
        var added = new ArrayList<Long>();
        for (int a = 0; a < rank; a++) {
            added.add(upTo(3) - 1);
        }
        return added;
    }

    private Fill fill() {
        if (random.nextInt(3) > 0) {
            return new Fill.Named(Pattern.values()[random.nextInt(Pattern.values().length)], (int) upTo(Conv.LIMIT + 1) - 1);
        }
        int rows = 1 + random.nextInt(4);
        int columns = 1 + random.nextInt(4);
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = value();
        }
        return new Fill.Typed(new Matrix(rows, columns, values));
    }

    private float value() {
        float any = Float.intBitsToFloat(random.nextInt());
        return random.nextBoolean() ? random.nextInt(19) - 9 : random.nextBoolean() ? random.nextFloat() - 0.5f
                : Float.isFinite(any) ? any : -0f;
    }

    private Pin pin(Project project) {
        Subject s = Marked.subject(project, random.nextBoolean() ? Side.FIRST : Side.SECOND);
        MapKind map = MapKind.values()[random.nextInt(3)];
        var target = new Target(map, index(s.rows(), map), index(s.columns(), map));
        return random.nextInt(4) == 0 ? new Pin.Middle() : random.nextInt(4) == 0 ? new Pin.None() : new Pin.At(target);
    }

    private long index(atrous.layer.Axis axis, MapKind map) {
        return switch (map) {
            case INPUT -> upTo(axis.window().paddedInputSize(axis.inputSize())) - 1 - axis.window().paddingLow();
            case KERNEL -> upTo(axis.window().size()) - 1;
            case OUTPUT -> upTo(axis.outputSize()) - 1;
        };
    }

    private long upTo(long most) {
        return 1 + (long) (random.nextDouble() * most);
    }

    static List<Long> sizes(long... sizes) {
        var list = new ArrayList<Long>();
        for (long size : sizes) {
            list.add(size);
        }
        return list;
    }
}
