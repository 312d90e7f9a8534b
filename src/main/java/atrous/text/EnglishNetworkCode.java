package atrous.text;

/** English comments in generated code of networks. */
public final class EnglishNetworkCode implements NetworkCodeWords {

    @Override
    public String kerasFlattensChannelsLast() {
        return "Keras flattens with the channels last; PyTorch's weights of this layer are in another order.";
    }

    @Override
    public String kerasNearestByIndex() {
        return "Keras' backends disagree about which cell is nearest, so the cells are picked by index.";
    }

    @Override
    public String kerasResizesTwoAxes() {
        return "Keras resizes along two axes only, so the second one has a single cell here.";
    }

    @Override
    public String jaxNearestByIndex() {
        return "jax.image.resize takes other cells for the nearest ones, so these are picked by index.";
    }

    @Override
    public String jaxBatchStatistics() {
        return "As in training: mean and variance of this batch. Keep running averages to use instead afterwards.";
    }

    @Override
    public String jaxDropout() {
        return "Dropout does nothing after training; in training, JAX needs a random key for it.";
    }
}
