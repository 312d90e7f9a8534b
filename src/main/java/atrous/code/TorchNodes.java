package atrous.code;

import atrous.layer.Padding;
import atrous.network.Operation;
import java.util.ArrayList;
import java.util.List;

/** Single nodes in PyTorch: as modules, and as expressions of what they read. */
final class TorchNodes {

    private final Graph graph;
    private final Script script;

    TorchNodes(Graph graph, Script script) {
        this.graph = graph;
        this.script = script;
    }

    PyTorchPool pool(int i) {
        return new PyTorchPool(new PoolSpec(graph.spec(i)), script);
    }

    /** A pooling layer that is no module. */
    boolean isFunction(int i) {
        return graph.operation(i) instanceof Operation.Pooling && !graph.isAdaptive(i) && pool(i).isFunction();
    }

    List<Caveat> caveats(int i) {
        if (graph.operation(i) instanceof Operation.Convolve) {
            return new PyTorch(graph.spec(i), script).caveats();
        } else if (graph.operation(i) instanceof Operation.ConvolveTransposed) {
            return new PyTorchTransposed(new TransposedSpec(graph.spec(i)), script).caveats();
        }
        boolean pools = graph.operation(i) instanceof Operation.Pooling && !graph.isAdaptive(i) && !isFunction(i);
        return pools ? pool(i).caveats() : List.of();
    }

    /** Null for a node without weights or state that is none of {@code torch.nn}'s layers of windows. */
    Call layer(int i) {
        Operation operation = graph.operation(i);
        if (operation instanceof Operation.Convolve) {
            return new PyTorch(graph.spec(i), script).layer();
        } else if (operation instanceof Operation.ConvolveTransposed) {
            return new PyTorchTransposed(new TransposedSpec(graph.spec(i)), script).conv();
        } else if (operation instanceof Operation.Pooling) {
            return graph.isAdaptive(i) ? new AdaptiveCode(graph.spec(i), script).torchLayer()
                    : isFunction(i) ? null : pool(i).layer();
        } else if (operation instanceof Operation.Dense dense) {
            return new Call("nn.Linear").with(graph.elements(graph.before(i))).with(dense.features())
                    .withIf(!dense.bias(), "bias", "False");
        } else if (operation instanceof Operation.Pointwise pointwise) {
            return switch (pointwise.function()) {
                case BATCH_NORM -> function(pointwise.function(), i);
                case DROPOUT -> function(pointwise.function(), i);
                case RELU, SIGMOID, TANH, GELU, SOFTMAX, IDENTITY -> null;
            };
        }
        return null;
    }

    private Call function(Operation.Function function, int i) {
        return switch (function) {
            case RELU -> new Call("nn.ReLU");
            case BATCH_NORM -> new Call("nn.BatchNorm" + (graph.isFlat(i) ? 1 : graph.rank()) + "d").with(graph.shape(i).channels());
            case SIGMOID -> new Call("nn.Sigmoid");
            case TANH -> new Call("nn.Tanh");
            case GELU -> new Call("nn.GELU");
            case SOFTMAX -> new Call("nn.Softmax").with("dim", 1);
            case DROPOUT -> new Call("nn.Dropout");
            case IDENTITY -> new Call("nn.Identity");
        };
    }

    /** The modules that do it one after the other, or null. */
    List<Call> modules(int i) {
        Operation operation = graph.operation(i);
        var modules = new ArrayList<Call>();
        if (graph.isFlat(graph.sources(i).get(0)) && !(operation instanceof Operation.Dense) && !graph.isFlat(i)) {
            var cell = new ArrayList<Long>();
            cell.add(graph.before(i).channels());
            graph.before(i).size().forEach(size -> cell.add(1L));
            modules.add(new Call("nn.Unflatten").with(1).with(Py.tuple(cell)));
        }
        if (operation instanceof Operation.Dense && !graph.isFlat(graph.sources(i).get(0))) {
            modules.add(new Call("nn.Flatten"));
        }
        if (operation instanceof Operation.ConvolveTransposed && isGiven(graph.inputsAdded(i))) {
            modules.add(pad(graph.inputsAdded(i)));
        }
        if (operation instanceof Operation.Pad pad && steps(i, pad.sides()).size() == 2) {
            modules.add(pad(steps(i, pad.sides()).get(0)));
        }
        Call last = operation instanceof Operation.Pointwise pointwise ? function(pointwise.function(), i)
                : operation instanceof Operation.Pad pad ? pad(last(steps(i, pad.sides())))
                : operation instanceof Operation.Resize resize ? resize(new Call("nn.Upsample"), i, resize, "") : layer(i);
        modules.add(last);
        return last == null || graph.sources(i).size() != 1 || !slice(i).isEmpty() ? null : modules;
    }

    /** What is kept of a transposed convolution's output. */
    String slice(int i) {
        return graph.operation(i) instanceof Operation.ConvolveTransposed
                ? new PyTorchTransposed(new TransposedSpec(graph.spec(i)), script).slice() : "";
    }

    static boolean isGiven(List<Padding.Sides> sides) {
        boolean given = false;
        for (Padding.Sides each : sides) {
            given |= each.low() != 0 || each.high() != 0;
        }
        return given;
    }

    /** As {@code nn.ZeroPad} counts: the last axis first. */
    static String numbers(List<Padding.Sides> sides) {
        var lows = new ArrayList<Long>();
        var highs = new ArrayList<Long>();
        for (Padding.Sides each : sides) {
            lows.add(each.low());
            highs.add(each.high());
        }
        return PyTorchPool.lastAxisFirst(lows, highs);
    }

    /** PyTorch cuts off first: where there are fewer cells than that, adding and cutting are two steps. */
    List<List<Padding.Sides>> steps(int i, List<Padding.Sides> sides) {
        var added = new ArrayList<Padding.Sides>();
        var cut = new ArrayList<Padding.Sides>();
        boolean tooFew = false;
        for (int a = 0; a < sides.size(); a++) {
            Padding.Sides each = sides.get(a);
            added.add(new Padding.Sides(Math.max(0, each.low()), Math.max(0, each.high())));
            cut.add(new Padding.Sides(Math.min(0, each.low()), Math.min(0, each.high())));
            tooFew |= graph.before(i).size().get(a) + cut.get(a).low() + cut.get(a).high() < 1;
        }
        return tooFew ? List.of(added, cut) : List.of(sides);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static Call pad(List<Padding.Sides> sides) {
        return sides.size() == 2 ? new Call("nn.ZeroPad2d").with(numbers(sides))
                : new Call("nn.ConstantPad1d").with(numbers(sides)).with("0.0");
    }

    /** @param like what has the new size; empty where none is named */
    Call resize(Call call, int i, Operation.Resize resize, String like) {
        if (resize.to() instanceof Operation.To.Times times) {
            call.with("scale_factor", Py.square(times.factors()));
        } else {
            call.with("size", like.isEmpty() ? Py.square(graph.shape(i).size()) : like + ".shape[2:]");
        }
        return call.with("mode", Py.quote(!resize.linear() ? "nearest" : graph.rank() == 1 ? "linear" : "bilinear"));
    }
}
