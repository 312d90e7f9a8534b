package atrous.text;

/** Words of the table of a network's layers. */
public interface NetworkTableWords {

    /** What a word of the text stands for; {@code repeat} and {@code note} too. */
    String kind(String word);

    String table();

    String tableCaption(String layers);

    String columnNode();

    String columnKind();

    String columnChannels();

    String columnSize();

    String columnEffectiveStride();

    String columnField();

    String columnStart();

    String columnCentre();

    String columnEffectivePadding();

    String columnParameters();

    String columnMacs();

    String total();

    String copyAs(String form);

    String showAll(String rows);

    String foldAgain();

    String moreTurns(String times, String layers);
}
