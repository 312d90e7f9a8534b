package atrous.claim;

import atrous.layer.Sliding;
import atrous.network.Outline;
import java.util.List;

/** What is opened for a closer look at a claim. */
public sealed interface Shown {

    /** @param inputSize one size a spatial axis */
    record OfLayer(List<Long> inputSize, Sliding layer) implements Shown {
        public OfLayer {
            inputSize = List.copyOf(inputSize);
        }
    }

    record OfNetwork(Outline outline) implements Shown {}
}
