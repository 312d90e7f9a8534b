package atrous.text;

/** Words of the section that designs stacks and changes the network at hand. Numbers are written already. */
public interface DesignerWords {

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

    String atHand();

    String notChain(String node, boolean bySources);

    String axesDiffer();

    String moreLayers();

    String wanted();

    String already(String field);

    String noKernel();

    String columnWay();

    String columnAdded();

    String plain(String dilation);

    String doubling(String from, String to);

    String afterStride2(String dilation);

    String moreThan(String layers);

    String tooMany();

    String holes();

    String noHoles(String field);

    String holes(String holes, String field);

    String tooLong(String field);

    String keeping();

    String smallest();

    String columnChange();

    String changed(int layers);

    String cannotClose();

    String noneKeeps();

    String closingCut();

    String mirror();

    String mirrorIntro(String layers);

    String nothingToMirror();

    String append();
}
