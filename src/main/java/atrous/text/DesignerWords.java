package atrous.text;

/** Words of the section that designs stacks for a wanted field. Numbers are written already. */
public interface DesignerWords extends AtHandWords {

    String title();

    String intro();

    String field();

    String condition();

    String atLeast();

    String exactly();

    String layersFrom();

    String layersTo();

    String kernel();

    String dilations();

    String strides();

    String mostStride();

    String listHint();

    String withoutHoles();

    String rankedBy();

    String byParameters();

    String byMacs();

    String notWhole(String value, String least, String most);

    String notList(String value, String most);

    /** The first of two numbers of layers is the larger one. */
    String crossed(String from, String to);

    String use();

    String use(String what);

    String used(String what);

    String columnLayers();

    String columnField();

    String columnWeights();

    String columnMacs();

    String columnDilations();

    String columnStrides();

    String answers(int count, String field, boolean exactly);

    /** There are more than are listed. */
    String firstOf(int count);

    String costNote();

    String cut();

    String nothing();

    String noStride();

    String tooLarge(String largest, String layers);

    String tooSmall(String smallest, String layers);

    String offStep(String step);

    String onlyWithHoles();
}
