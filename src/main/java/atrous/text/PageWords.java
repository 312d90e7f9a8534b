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

    /** @param stamps whether a step is an input, whose stamp is put on the output */
    String position(boolean stamps);

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

    String shownProblem();

    String figureLabel();
}
