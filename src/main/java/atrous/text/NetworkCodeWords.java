package atrous.text;

import atrous.code.NetworkCaveat;
import atrous.code.NetworkCaveatWords;

/** A line for every {@link NetworkCaveat}. */
public interface NetworkCodeWords extends NetworkCaveatWords {

    String kerasFlattensChannelsLast();

    String kerasNearestByIndex();

    String kerasResizesTwoAxes();

    String jaxNearestByIndex();

    String jaxBatchStatistics();

    String jaxDropout();

    @Override
    default String of(NetworkCaveat caveat) {
        return switch (caveat) {
            case KERAS_FLATTENS_CHANNELS_LAST -> kerasFlattensChannelsLast();
            case KERAS_NEAREST_BY_INDEX -> kerasNearestByIndex();
            case KERAS_RESIZES_TWO_AXES -> kerasResizesTwoAxes();
            case JAX_NEAREST_BY_INDEX -> jaxNearestByIndex();
            case JAX_BATCH_STATISTICS -> jaxBatchStatistics();
            case JAX_DROPOUT -> jaxDropout();
        };
    }
}
