package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.tensor.Fill;
import atrous.tensor.Pattern;
import atrous.text.English;
import atrous.text.Messages;
import atrous.text.SimplifiedChinese;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random layers with something in them, in random frames; every parameter drawn for itself on each axis. */
final class Subjects {

    private static final double[] WIDTHS = {320, 358, 390, 480, 619, 620, 700, 860, 1100, 1600};

    private final Random random;

    Subjects(long seed) {
        random = new Random(seed);
    }

    /** At most this large, and a kernel at most this large. */
    Subject next(long largestInput, long largestKernel) {
        while (true) {
            int rank = 1 + random.nextInt(2);
            var sizes = new ArrayList<Long>();
            var kernel = new ArrayList<KernelAxis>();
            var sides = new ArrayList<Padding.Sides>();
            for (int a = 0; a < rank; a++) {
                boolean likeFirst = a > 0 && random.nextInt(3) > 0;
                sizes.add(likeFirst ? sizes.get(0) : size(largestInput));
                kernel.add(likeFirst ? kernel.get(0) : new KernelAxis(size(largestKernel), size(4), size(5)));
                sides.add(new Padding.Sides(size(largestKernel) - 1, size(largestKernel) - 1));
            }
            int rule = random.nextInt(7);
            Padding padding = rule < 5 ? Padding.Rule.values()[rule] : new Padding.Explicit(sides);
            long groups = size(2);
            var conv = new Conv(kernel, padding, PaddingMode.values()[random.nextInt(4)], groups * size(2), groups, groups,
                    random.nextBoolean());
            if (conv.at(sizes) instanceof Checked.Ok<List<Axis>> ok) {
                return Subject.of(conv, ok.value(), fill(Pattern.RANDOM), fill(Pattern.values()[random.nextInt(9)]));
            }
        }
    }

    private Fill fill(Pattern pattern) {
        return new Fill.Named(pattern, random.nextInt(100));
    }

    /** Half of the time small. */
    private long size(long largest) {
        long most = random.nextBoolean() ? Math.min(largest, 8) : largest;
        return 1 + (long) (random.nextDouble() * most);
    }

    /** Any cell of a subject. */
    Target target(Subject s) {
        MapKind map = MapKind.values()[random.nextInt(3)];
        return new Target(map, index(s.rows(), map), index(s.columns(), map));
    }

    Target output(Subject s) {
        return new Target(MapKind.OUTPUT, index(s.rows(), MapKind.OUTPUT), index(s.columns(), MapKind.OUTPUT));
    }

    Target position(Subject s) {
        return new Target(MapKind.INPUT, index(s.rows(), MapKind.INPUT), index(s.columns(), MapKind.INPUT));
    }

    private long index(Axis axis, MapKind map) {
        long low = map == MapKind.INPUT ? axis.window().paddingLow() : 0;
        long count = switch (map) {
            case INPUT -> axis.window().paddedInputSize(axis.inputSize());
            case KERNEL -> axis.window().size();
            case OUTPUT -> axis.outputSize();
        };
        return (long) (random.nextDouble() * count) - low;
    }

    Frame frame() {
        return new Frame(WIDTHS[random.nextInt(WIDTHS.length)], 300 + random.nextInt(600));
    }

    Messages messages() {
        return random.nextBoolean() ? new English() : new SimplifiedChinese();
    }

    /** Without read counts: over those, taps are outlined and not filled. */
    LayerFigure plainFigure(Subject s, Target anchor) {
        return LayerFigure.of(s, Anchor.of(s, anchor), frame(), new Options(random.nextBoolean(), false), messages());
    }

    Options options() {
        return new Options(random.nextBoolean(), random.nextBoolean());
    }

    LayerFigure figure(Subject s, Target anchor) {
        return LayerFigure.of(s, Anchor.of(s, anchor), frame(), options(), messages());
    }
}
