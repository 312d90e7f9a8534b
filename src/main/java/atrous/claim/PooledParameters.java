package atrous.claim;

import atrous.layer.KernelAxis;
import atrous.layer.MaxPool;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.network.Inference;
import atrous.network.Item;
import atrous.network.Operation;
import atrous.network.Outline;
import atrous.network.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Pooling is said to reduce the parameters. */
public record PooledParameters(long input, long pool, long channels) implements Claim {

    private static final long KERNEL = 3;
    private static final long CLASSES = 10;

    @Override
    public String id() {
        return "pooling-parameters";
    }

    private List<Item> items(boolean pooled) {
        var kernel = new KernelAxis(KERNEL, 1, 1);
        var window = new KernelAxis(pool, pool, 1);
        var items = new ArrayList<Item>();
        if (pooled) {
            items.add(Stack.step(new Operation.Pooling(new MaxPool(List.of(window, window), Padding.Rule.VALID, false))));
        }
        items.add(Stack.step(new Operation.Convolve(List.of(kernel, kernel), Padding.Rule.SAME_UPPER, PaddingMode.ZEROS,
                new Operation.Channels(OptionalLong.of(channels), OptionalLong.of(1), true))));
        items.add(Stack.step(new Operation.Dense(CLASSES, true)));
        return items;
    }

    private Outline outline(boolean pooled) {
        return new Outline(new Shape(channels, List.of(input, input)), items(pooled));
    }

    private List<Inference.At> nodes(boolean pooled) {
        return Stack.inference(outline(pooled)).at();
    }

    private long parameters(boolean pooled, int fromLast) {
        List<Inference.At> nodes = nodes(pooled);
        return nodes.get(nodes.size() - fromLast).parameters().getAsLong();
    }

    public long conv(boolean pooled) {
        return parameters(pooled, 2);
    }

    public long dense(boolean pooled) {
        return parameters(pooled, 1);
    }

    /** Of the pooling layer itself. */
    public long ofPooling() {
        return parameters(true, 3);
    }

    /** The size that the layers after the pooling have. */
    public long pooledSize() {
        return nodes(true).get(1).shape().size().get(0);
    }

    @Override
    public Verdict verdict() {
        boolean convLess = conv(true) < conv(false);
        boolean denseLess = dense(true) < dense(false);
        return convLess && denseLess ? Verdict.HOLDS : convLess || denseLess ? Verdict.ONLY_IF : Verdict.FAILS;
    }

    @Override
    public Evidence evidence() {
        List<Item> pooled = items(true);
        return new Evidence(List.of(
                List.of(new Cell.Line(pooled.get(0)), new Cell.None(), new Cell.Count(ofPooling())),
                List.of(new Cell.Line(pooled.get(1)), new Cell.Count(conv(false)), new Cell.Count(conv(true))),
                List.of(new Cell.Line(pooled.get(2)), new Cell.Count(dense(false)), new Cell.Count(dense(true)))),
                List.of(), List.of());
    }

    @Override
    public List<Shown> shown() {
        return List.of(new Shown.OfNetwork(outline(false)), new Shown.OfNetwork(outline(true)));
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting(Setting.Kind.INPUT, input, 4, 256), new Setting(Setting.Kind.POOL, pool, 1, 4),
                new Setting(Setting.Kind.CHANNELS, channels, 1, 512));
    }

    @Override
    public Claim with(List<Long> values) {
        return new PooledParameters(values.get(0), values.get(1), values.get(2));
    }

    @Override
    public <T> T told(Teller<T> teller) {
        return teller.pooledParameters(this);
    }
}
