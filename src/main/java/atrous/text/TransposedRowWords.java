package atrous.text;

/** About several transposed convolutions in a row. Sizes come as they are shown. */
public interface TransposedRowWords {

    /** How a map is made larger. */
    enum Way { TRANSPOSED, NEAREST, BILINEAR }

    String title();

    String intro();

    /** @param cut whether it is the middle of a larger one */
    String input(String size, boolean cut);

    String layers();

    String way(Way way);

    /** @param part empty, or how much of the map is drawn */
    String paths(Way way, int layers, String size, String part);

    String own(Way way, int layers, String size, String part);

    String drawnPart(String size);

    String caption(int layers);

    String wayHead();

    String outputHead();

    String pathsHead();

    String repeatsHead();

    String verdictHead();

    /** Paths to each cell away from the borders; all the same where both are equal. */
    String range(String fewest, String most);

    String repeats(String period);

    String doesNotRepeat();

    String untold();

    String even();

    /** @param factor by how much the best reached cell exceeds the least */
    String uneven(String factor);

    String holes();

    String remedy();

    /** That the stride is 1: nothing is made larger. */
    String sameSize();

    String nothingLeft(int layers);

    String tooLarge(int most);
}
