package atrous.code;

/** What a reader must know about a framework to trust the text of a whole network; {@link Caveat} for its layers. */
public enum NetworkCaveat {

    /** Keras flattens channels last: a dense layer's weights are in another order than PyTorch's. */
    KERAS_FLATTENS_CHANNELS_LAST,

    /** Backends of Keras don't agree which cell is nearest where sizes do not divide, so cells are picked by index. */
    KERAS_NEAREST_BY_INDEX,

    /** Keras resizes maps of two axes only, so one of length 1 is put in. */
    KERAS_RESIZES_TWO_AXES,

    /** {@code jax.image.resize} means another cell by nearest where sizes do not divide, so cells are picked by index. */
    JAX_NEAREST_BY_INDEX,

    /** Batch normalization takes the mean and variance of this batch, as in training. */
    JAX_BATCH_STATISTICS,

    /** Dropout does nothing but in training, where JAX needs a random key for it. */
    JAX_DROPOUT
}
