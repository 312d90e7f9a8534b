package atrous.text;

/** What stands on the page around figures and controls. */
public interface PageWords {

    /** For the document's {@code lang}. */
    String languageTag();

    String pageTitle();

    /** What the page is, in one sentence. */
    String tagline();

    String skipToFigure();

    String play();

    String pause();

    String stepBack();

    String stepForward();

    String stepOf(String step, String steps);

    String position();

    String moveSelection();

    /** @param direction 0 left, 1 up, 2 down, 3 right */
    String moveDirection(int direction);

    String speed();

    String slow();

    String normal();

    String fast();

    String fastest();

    String undo();

    String redo();

    String reset();

    String copyLink();

    String copied();

    String copyFailed();

    String linkLeavesOutValues();

    String linkNotes();

    String dismiss();

    String language();

    String theme();

    String themeAuto();

    String themeLight();

    String themeDark();

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

    String shownProblem();

    /** Keys and gestures, in one paragraph. */
    String help();

    String helpTitle();

    String mapCell(String map, String cell);

    String gridLabel(String map, String detail);

    String figureLabel();

    String noScript();

    String legend();

    /** @param weighted whether weights are drawn */
    String legendTap(boolean weighted);

    String legendInserted();

    /** In place of {@link #legendMost} where outputs are counted. */
    String legendReached();

    String legendWinner();

    String legendOverhang();

    String legendDropped();

    String legendHole();

    String legendPadding();

    String legendDead();

    String legendMost();
}
