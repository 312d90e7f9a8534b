package atrous.text;

/** Words of what the designer makes of the network at hand. Numbers are written already. */
public interface AtHandWords {

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
