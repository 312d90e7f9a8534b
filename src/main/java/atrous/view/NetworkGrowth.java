package atrous.view;

import atrous.field.AxisField;
import atrous.field.Chain;
import atrous.field.Growth;
import atrous.field.ReceptiveFields;
import atrous.figure.Frame;
import atrous.figure.LinePlot;
import atrous.layer.KernelAxis;
import atrous.layer.Pool;
import atrous.network.Inference;
import atrous.network.Node;
import atrous.network.Operation;
import atrous.network.Outline;
import atrous.scene.Paint.Role;
import atrous.scene.Semantics;
import atrous.state.NetworkChoice;
import atrous.state.NetworkTextAction;
import atrous.text.GrowthWords;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/** How the field of the network at hand grows, beside stacks of the same kernel, and what it costs. */
final class NetworkGrowth {

    private final NetworkView view;
    private final GrowthWords words;
    private final List<Growth.Point> network;
    private final long kernel;
    private final List<Growth.Point> plain;
    private final List<Growth.Point> doubling;

    private NetworkGrowth(NetworkView view, List<Growth.Point> network, long kernel) {
        this.view = view;
        this.words = view.words().growth();
        this.network = network;
        this.kernel = kernel;
        plain = stack(Growth.plain(view.network().network().input(), kernel, network.size()));
        doubling = stack(Growth.doubling(view.network().network().input(), kernel, network.size()));
    }

    /** None where no layer reads more than a cell. */
    static List<Exhibit> of(NetworkView view, Frame frame) {
        Inference inference = view.network();
        int axis = inference.network().input().rank() == 2 ? view.state().project().show().of(NetworkChoice.AXIS) : 0;
        List<Integer> layers = layers(inference, axis);
        return layers.isEmpty() ? List.of()
                : List.of(new NetworkGrowth(view, points(inference, layers, axis), kernel(inference, layers, axis)).exhibit(frame));
    }

    /** Taps along the axis; 1 for what slides no window. */
    private static long size(Operation operation, int axis) {
        List<KernelAxis> kernel = operation instanceof Operation.Convolve conv ? conv.kernel()
                : operation instanceof Operation.ConvolveTransposed conv ? conv.kernel()
                : operation instanceof Operation.Pooling pooling && pooling.layer() instanceof Pool pool ? pool.kernel() : List.of();
        return axis < kernel.size() ? kernel.get(axis).size() : 1;
    }

    private static List<Integer> layers(Inference inference, int axis) {
        var layers = new ArrayList<Integer>();
        List<Node> nodes = inference.network().nodes();
        for (int node = 1; node < nodes.size(); node++) {
            if (size(nodes.get(node).operation(), axis) > 1) {
                layers.add(node);
            }
        }
        return layers;
    }

    /** The kernel that most of them have. */
    private static long kernel(Inference inference, List<Integer> layers, int axis) {
        var times = new HashMap<Long, Integer>();
        long most = 0;
        for (int node : layers) {
            long size = size(inference.network().nodes().get(node).operation(), axis);
            times.put(size, times.getOrDefault(size, 0) + 1);
        }
        for (int node : layers) {
            long size = size(inference.network().nodes().get(node).operation(), axis);
            most = most == 0 || times.get(size) > times.get(most) ? size : most;
        }
        return most;
    }

    /** One for each layer, with what comes between it and the next. */
    private static List<Growth.Point> points(Inference inference, List<Integer> layers, int axis) {
        Chain chain = Chain.of(inference);
        List<Growth.Point> all = chain.whole() ? Growth.of(chain, axis) : Growth.of(inference, fields(inference, axis));
        var points = new ArrayList<Growth.Point>();
        for (int i = 0; i < layers.size(); i++) {
            points.add(all.get(i + 1 < layers.size() ? layers.get(i + 1) - 1 : all.size() - 1));
        }
        return points;
    }

    /** The largest so far: nodes of branches are not in the order of their fields. */
    private static List<Long> fields(Inference inference, int axis) {
        ReceptiveFields fields = NetworkAnalysis.of(inference).fields();
        var largest = new ArrayList<Long>();
        long field = 1;
        for (int node = 0; node < inference.network().nodes().size(); node++) {
            AxisField of = fields.of(node, axis);
            AxisField local = of instanceof AxisField.Whole whole && whole.local().isPresent() ? whole.local().get() : of;
            field = Math.max(field, local instanceof AxisField.Even even ? even.largest()
                    : local instanceof AxisField.Uneven uneven ? uneven.largest() : 1);
            largest.add(field);
        }
        return largest;
    }

    private static List<Growth.Point> stack(Outline outline) {
        Chain chain = Chain.of(outline);
        List<Growth.Point> points = chain == null ? List.of() : Growth.of(chain, 0);
        return points.isEmpty() ? points : points.subList(1, points.size());
    }

    private Exhibit exhibit(Frame frame) {
        boolean costs = view.state().project().show().of(NetworkChoice.GROWTH) == 1;
        var series = new ArrayList<LinePlot.Series>();
        series.add(new LinePlot.Series(words.network(), fields(network), Role.ACCENT, false));
        series.add(new LinePlot.Series(words.plain(), fields(plain), Role.INK, true));
        series.add(new LinePlot.Series(words.doubling(), fields(doubling), Role.TAP_LINE, true));
        if (costs) {
            series.add(new LinePlot.Series(words.parameters(), costs(Growth.Point::parameters), Role.OUTPUT_LINE, false));
            series.add(new LinePlot.Series(words.macs(), costs(Growth.Point::macs), Role.INK, false));
            series.add(new LinePlot.Series(words.memory(), costs(Growth.Point::bytes), Role.MUTED, false));
        }
        String said = comparison();
        var plot = new LinePlot(series, words.across(), true, frame.width(), new Semantics(words.title(), said));
        var choices = new ArrayList<>(List.of(new Exhibit.Choice(words.shown(), List.of(words.fieldOnly(), words.withCosts()), costs ? 1 : 0,
                NetworkTextAction.show(NetworkChoice.GROWTH))));
        return new Exhibit(words.title(), List.of(said), choices, List.of(new Exhibit.Drawing("", plot.scene())), List.of(),
                costs ? List.of(costs(), words.costsExplained()) : List.of());
    }

    private static double[] fields(List<Growth.Point> points) {
        double[] values = new double[points.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = points.get(i).field();
        }
        return values;
    }

    private double[] costs(Function<Growth.Point, OptionalLong> cost) {
        double[] values = new double[network.size()];
        for (int i = 0; i < values.length; i++) {
            OptionalLong each = cost.apply(network.get(i));
            values[i] = each.isPresent() ? each.getAsLong() : Double.NaN;
        }
        return values;
    }

    private static Growth.Point last(List<Growth.Point> points) {
        return points.get(points.size() - 1);
    }

    private String comparison() {
        String own = words.own(Quantity.of(network.size()), Quantity.of(last(network).field()));
        if (plain.isEmpty() || doubling.isEmpty()) {
            return own;
        }
        boolean sameCost = doubling.size() == plain.size() && last(plain).parameters().equals(last(doubling).parameters())
                && last(plain).macs().equals(last(doubling).macs());
        return own + words.linear(Long.toString(kernel), Quantity.of(kernel - 1), Quantity.of(last(plain).field()))
                + words.exponential(doubling.size(), doubling.size() == plain.size(), Quantity.of(last(doubling).field()), sameCost);
    }

    private String costs() {
        return words.total(Quantity.of(last(network).parameters(), view.words().common()),
                Quantity.of(last(network).macs(), view.words().common()), Quantity.of(last(network).bytes(), view.words().common()));
    }
}
