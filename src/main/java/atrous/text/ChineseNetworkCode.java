package atrous.text;

/** Chinese comments in generated code of networks. */
public final class ChineseNetworkCode implements NetworkCodeWords {

    @Override
    public String kerasFlattensChannelsLast() {
        return "Keras 展平时通道在最后；PyTorch 中这一层权重的排列顺序不同。";
    }

    @Override
    public String kerasNearestByIndex() {
        return "Keras 各后端对“最近”的单元取法不一致，因此这里按下标取。";
    }

    @Override
    public String kerasResizesTwoAxes() {
        return "Keras 只能沿两个轴缩放，因此这里的第二个轴只有一个单元。";
    }

    @Override
    public String jaxNearestByIndex() {
        return "jax.image.resize 取的“最近”单元不同，因此这里按下标取。";
    }

    @Override
    public String jaxBatchStatistics() {
        return "与训练时相同：用这一批数据的均值和方差。训练后应改用其滑动平均。";
    }

    @Override
    public String jaxDropout() {
        return "训练之后 Dropout 不起作用；训练时 JAX 需要为它提供随机密钥。";
    }
}
