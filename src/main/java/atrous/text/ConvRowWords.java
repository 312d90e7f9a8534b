package atrous.text;

/** About several convolutions in a row. Sizes and numbers come as they are shown. */
public interface ConvRowWords {

    String title();

    /** @param layers of the kernel {@code kernel}, which reach {@code field} with {@code weights}; one kernel has {@code single} */
    String reach(int layers, String kernel, String field, String weights, String single);

    String layers();

    String caption();

    String layersHead();

    String fieldHead();

    String weightsHead();

    String singleHead();

    /** @param channels of every layer, in and out */
    String parametersHead(String channels);

    String singleParametersHead(String channels);

    String paths(String field, String part);

    String pathsDetail(String most);

    String drawnPart(String size);

    /** @param holes cells of the field that no path leads to */
    String holes(String holes, String cells);

    /** That holes come from dilation. */
    String gridding();

    String full();

    /** That paths are most in the middle. */
    String middle();

    String strides(String step);

    String sameCost();

    String tooLarge();
}
