package atrous.text;

/** What stands under the figure. */
public interface DetailWords {

    String facts();

    String outputSize();

    String effectiveKernel();

    String effectiveWindow();

    String parameters();

    String parametersDetail(String weights, String biases);

    String macs();

    String macsDetail();

    String macsCutDetail();

    String outputMemory();

    /** A count that is larger than 2⁶³ − 1. */
    String tooLarge();

    String bytes(String amount, int power);

    String findings();

    String noFindings();

    String formula();

    String formulaFor(String axis);

    String formulaDetail();

    String formulaTransposedDetail();

    String readings();

    String readingsIntro(String dilation);

    String readingSampled(String dilation);

    String readingZeros(String kernel, String effective);

    String readingsSame(String weights, String span, String plainSpan);

    String code();

    String loading();

    String detailsFailed();

    String tryAgain();

    String copy();

    /** Keys and gestures, in one paragraph. */
    String help();

    String helpTitle();
}
