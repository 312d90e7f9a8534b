package atrous.selftest;

import atrous.layer.AdaptivePool;
import atrous.layer.AvgPool;
import atrous.layer.Layer;
import atrous.layer.MaxPool;
import atrous.tensor.MaxPooled;
import atrous.tensor.Pooling;
import atrous.tensor.Tensor;
import java.util.List;

/**
 * A pooling layer with its input [batch, channels, spatial…]. Where the largest value wins, the second output are
 * ONNX's indices, exact as floats below 2²⁴.
 *
 * @param layer one of the pooling layers
 * @param order how ONNX's indices are numbered
 */
public record PoolCase(Layer layer, MaxPooled.Order order, Tensor input) implements OpCase {

    static final String MAX = "maxPool";
    static final String AVERAGE = "avgPool";
    static final String ADAPTIVE = "adaptivePool";

    @Override
    public List<Tensor> evaluate() {
        if (layer instanceof MaxPool pool) {
            return both(Pooling.max(pool, input));
        } else if (layer instanceof AvgPool pool) {
            return List.of(Pooling.average(pool, input));
        }
        var adaptive = (AdaptivePool) layer;
        return adaptive.reduction() == AdaptivePool.Kind.MAX ? both(Pooling.max(adaptive, input))
                : List.of(Pooling.average(adaptive, input));
    }

    private List<Tensor> both(MaxPooled pooled) {
        Tensor indices = Tensor.zeros(pooled.output().shape());
        int[] numbers = pooled.indices(order);
        for (int i = 0; i < numbers.length; i++) {
            indices.data()[i] = numbers[i];
        }
        return List.of(pooled.output(), indices);
    }

    @Override
    public CaseText text() {
        if (layer instanceof MaxPool pool) {
            return new CaseText(MAX).with("window", Attributes.kernel(pool.window()))
                    .with("padding", Attributes.padding(pool.padding())).with("ceilMode", pool.ceilMode())
                    .with("order", order).with("input", input);
        } else if (layer instanceof AvgPool pool) {
            return new CaseText(AVERAGE).with("window", Attributes.kernel(pool.window()))
                    .with("padding", Attributes.padding(pool.padding())).with("ceilMode", pool.ceilMode())
                    .with("countIncludePad", pool.countIncludePad()).with("order", order).with("input", input);
        }
        var adaptive = (AdaptivePool) layer;
        return new CaseText(ADAPTIVE).with("kind", adaptive.reduction()).with("outputSize", adaptive.outputSize().toArray())
                .with("order", order).with("input", input);
    }

    static PoolCase of(CaseText text) {
        return new PoolCase(layer(text), text.attribute("order").nextConstant(MaxPooled.Order.values()),
                text.tensor("input"));
    }

    private static Layer layer(CaseText text) {
        if (text.op().equals(ADAPTIVE)) {
            return new AdaptivePool(text.attribute("kind").nextConstant(AdaptivePool.Kind.values()),
                    text.attribute("outputSize").numbers());
        }
        var window = Attributes.kernel(text.attribute("window"));
        var padding = Attributes.padding(text.attribute("padding"));
        boolean ceilMode = text.attribute("ceilMode").nextTruth();
        return text.op().equals(MAX) ? new MaxPool(window, padding, ceilMode)
                : new AvgPool(window, padding, ceilMode, text.attribute("countIncludePad").nextTruth());
    }
}
