package atrous.network;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.ConvTranspose;
import atrous.layer.Count;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.Problem;
import atrous.layer.Relation;
import atrous.layer.Requirement;
import atrous.layer.ResizeAxis;
import atrous.layer.Sliding;
import atrous.layer.Weighted;
import atrous.layer.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What one node gives and reads where its sources' shapes are known. */
final class Resolver {

    private static final OptionalLong NONE = OptionalLong.of(0);

    private final Node node;
    private final List<Shape> sources;
    private final List<String> names;
    private final List<Fault> faults;

    /** @param names of the sources */
    Resolver(Node node, List<Shape> sources, List<String> names, List<Fault> faults) {
        this.node = node;
        this.sources = sources;
        this.names = names;
        this.faults = faults;
    }

    /** Null where something is wrong, which is added to the faults. */
    Inference.At resolve() {
        Operation operation = node.operation();
        if (operation instanceof Operation.Input input) {
            return new Inference.At(input.shape(), List.of(), NONE, NONE);
        } else if (operation instanceof Operation.Convolve conv) {
            return slide(new Conv(conv.kernel(), conv.padding(), conv.mode(), first().channels(),
                    conv.channels().out().orElse(first().channels()), conv.channels().groups().orElse(first().channels()),
                    conv.channels().bias()));
        } else if (operation instanceof Operation.ConvolveTransposed conv) {
            return slide(new ConvTranspose(conv.kernel(), conv.padding(), first().channels(),
                    conv.channels().out().orElse(first().channels()), conv.channels().groups().orElse(first().channels()),
                    conv.channels().bias()));
        } else if (operation instanceof Operation.Pooling pooling) {
            return slide(pooling.layer());
        } else if (operation instanceof Operation.Pointwise pointwise) {
            return at(first(), List.of(same(first())), OptionalLong.of(pointwise.function().parameters(first().channels())), NONE);
        } else if (operation instanceof Operation.Dense dense) {
            return dense(dense);
        } else if (operation instanceof Operation.Merge merge) {
            return merge(merge.how());
        } else if (operation instanceof Operation.Resize resize) {
            return resize(resize);
        } else if (operation instanceof Operation.Pad pad) {
            return pad(pad.sides());
        } else if (operation instanceof Operation.Crop crop) {
            return crop(crop);
        }
        throw new IllegalStateException("an operation that is not resolved");
    }

    private Shape first() {
        return sources.get(0);
    }

    private static Inference.At at(Shape shape, List<List<Relation>> reads, OptionalLong parameters, OptionalLong macs) {
        return new Inference.At(shape, reads, parameters, macs);
    }

    private Inference.At slide(Sliding layer) {
        Checked<? extends List<? extends Relation>> checked = layer.at(first().size());
        if (checked instanceof Checked.Refused<? extends List<? extends Relation>> refused) {
            for (Problem problem : refused.problems()) {
                faults.add(new Fault(node.item(), node.name(), problem));
            }
            return null;
        }
        List<Relation> axes = List.copyOf(((Checked.Ok<? extends List<? extends Relation>>) checked).value());
        boolean weighs = layer instanceof Weighted;
        return sized(weighs ? ((Weighted) layer).outChannels() : first().channels(), List.of(axes),
                weighs ? ((Weighted) layer).parameters() : NONE,
                weighs ? ((Weighted) layer).macs(axes.stream().map(axis -> (Axis) axis).toList()) : NONE);
    }

    /** The shape follows from the relations; no axis may be longer than a layer's. */
    private Inference.At sized(long channels, List<List<Relation>> reads, OptionalLong parameters, OptionalLong macs) {
        var size = new ArrayList<Long>();
        for (Relation axis : reads.get(0)) {
            size.add(axis.outputSize());
        }
        for (long cells : size) {
            if (cells < 1 || cells > Conv.LIMIT) {
                return refuse(text(size), new Requirement.MapSize(Conv.LIMIT));
            }
        }
        if (channels > Conv.LIMIT) {
            return refuse(Long.toString(channels), new Requirement.MapSize(Conv.LIMIT));
        }
        return at(new Shape(channels, size), reads, parameters, macs);
    }

    private Inference.At dense(Operation.Dense dense) {
        if (dense.features() < 1 || dense.features() > Conv.LIMIT) {
            return refuse(Long.toString(dense.features()), new Requirement.WholeNumber(1, Conv.LIMIT));
        }
        var axes = new ArrayList<Relation>();
        OptionalLong weights = Count.product(OptionalLong.of(dense.features()), OptionalLong.of(first().channels()));
        for (long cells : first().size()) {
            axes.add(new Axis(new Window(cells, 1, 1, 1, 0, 0), cells, PaddingMode.ZEROS));
            weights = Count.product(weights, OptionalLong.of(cells));
        }
        return sized(dense.features(), List.of(axes),
                Count.sum(weights, OptionalLong.of(dense.bias() ? dense.features() : 0)), weights);
    }

    private Inference.At merge(Operation.How how) {
        int largest = 0;
        for (int i = 1; i < sources.size(); i++) {
            largest = sources.get(largest).isCell() ? i : largest;
        }
        Shape model = sources.get(largest);
        long channels = 0;
        long most = 1;
        var reads = new ArrayList<List<Relation>>();
        for (int i = 0; i < sources.size(); i++) {
            Shape source = sources.get(i);
            // Concatenation spreads nothing.
            boolean spreads = source.isCell() && how != Operation.How.CONCAT;
            if (!source.size().equals(model.size()) && !spreads) {
                return refuse(named(i), new Requirement.SameSize(named(largest), model.size()));
            }
            channels += source.channels();
            most = Math.max(most, source.channels());
            var axes = new ArrayList<Relation>();
            for (int axis = 0; axis < model.rank(); axis++) {
                axes.add(source.size().equals(model.size()) ? keep(model.size().get(axis))
                        : new ResizeAxis(1, model.size().get(axis), false));
            }
            reads.add(axes);
        }
        for (int i = 0; i < sources.size() && how != Operation.How.CONCAT; i++) {
            if (sources.get(i).channels() != most && sources.get(i).channels() != 1) {
                int widest = widest(most);
                return refuse(named(i), new Requirement.SameChannels(names.get(widest), most));
            }
        }
        return sized(how == Operation.How.CONCAT ? channels : most, reads, NONE, NONE);
    }

    private int widest(long channels) {
        int i = 0;
        while (sources.get(i).channels() != channels) {
            i++;
        }
        return i;
    }

    private String named(int source) {
        return names.get(source) + " (" + text(sources.get(source).size()) + ", c" + sources.get(source).channels() + ")";
    }

    private Inference.At resize(Operation.Resize resize) {
        var axes = new ArrayList<Relation>();
        for (int axis = 0; axis < first().rank(); axis++) {
            long before = first().size().get(axis);
            long after = size(resize.to(), axis, before);
            if (after < 1 || after > Conv.LIMIT) {
                return refuse(Long.toString(after), new Requirement.MapSize(Conv.LIMIT));
            }
            axes.add(new ResizeAxis(before, after, resize.linear()));
        }
        return sized(first().channels(), resize.to() instanceof Operation.To.Like ? List.of(axes, List.of()) : List.of(axes), NONE, NONE);
    }

    private long size(Operation.To to, int axis, long before) {
        if (to instanceof Operation.To.Times times) {
            long factor = times.factors().get(axis);
            return factor > Conv.LIMIT ? factor : before * factor;
        }
        return to instanceof Operation.To.Size size ? size.size().get(axis) : sources.get(1).size().get(axis);
    }

    private Inference.At pad(List<Padding.Sides> sides) {
        var axes = new ArrayList<Relation>();
        for (int axis = 0; axis < first().rank(); axis++) {
            long cells = first().size().get(axis);
            axes.add(new Axis(new Window(1, 1, 1, 1, sides.get(axis).low(), sides.get(axis).high()), cells, PaddingMode.ZEROS));
        }
        return sized(first().channels(), List.of(axes), NONE, NONE);
    }

    private Inference.At crop(Operation.Crop crop) {
        var axes = new ArrayList<Relation>();
        for (int axis = 0; axis < first().rank(); axis++) {
            int a = axis;
            long before = first().size().get(axis);
            long after = sources.get(1).size().get(axis);
            long at = crop.at().map(places -> places.get(a)).orElse(Math.floorDiv(before - after, 2L));
            if (at < 0 || at + after > before) {
                return refuse(at + " + " + after, new Requirement.WithinMap(first().size()));
            }
            axes.add(new Axis(new Window(1, 1, 1, 1, -at, at + after - before), before, PaddingMode.ZEROS));
        }
        return sized(first().channels(), List.of(axes, List.of()), NONE, NONE);
    }

    private static List<Relation> same(Shape shape) {
        var axes = new ArrayList<Relation>();
        for (long cells : shape.size()) {
            axes.add(keep(cells));
        }
        return axes;
    }

    private static Relation keep(long cells) {
        return new Axis(new Window(1, 1, 1, 1, 0, 0), cells, PaddingMode.ZEROS);
    }

    private Inference.At refuse(String value, Requirement requirement) {
        faults.add(Fault.of(node, value, requirement));
        return null;
    }

    private static String text(List<Long> size) {
        var text = new StringBuilder();
        for (long cells : size) {
            text.append(text.length() == 0 ? "" : "×").append(cells);
        }
        return text.toString();
    }
}
