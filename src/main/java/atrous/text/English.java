package atrous.text;

/** English. */
public final class English extends EnglishDetails implements Messages {

    @Override
    public String languageTag() {
        return "en";
    }

    @Override
    public String pageTitle() {
        return "Atrous: see what a convolution sees";
    }

    @Override
    public String tagline() {
        return "See what a convolution sees: change any number, point at any cell.";
    }

    @Override
    public String skipToFigure() {
        return "Skip to the figure";
    }

    @Override
    public String play() {
        return "Play";
    }

    @Override
    public String pause() {
        return "Pause";
    }

    @Override
    public String stepBack() {
        return "One step back";
    }

    @Override
    public String stepForward() {
        return "One step forward";
    }

    @Override
    public String stepOf(String step, String steps) {
        return step + " of " + steps;
    }

    @Override
    public String position(boolean stamps) {
        return stamps ? "Inputs stamped" : "Outputs computed";
    }

    @Override
    public String moveSelection() {
        return "Move the selected cell";
    }

    @Override
    public String moveDirection(int direction) {
        return direction == 0 ? "Left" : direction == 1 ? "Up" : direction == 2 ? "Down" : "Right";
    }

    @Override
    public String speed() {
        return "Speed";
    }

    @Override
    public String slow() {
        return "Slow";
    }

    @Override
    public String normal() {
        return "Normal";
    }

    @Override
    public String fast() {
        return "Fast";
    }

    @Override
    public String fastest() {
        return "Fastest";
    }

    @Override
    public String undo() {
        return "Undo";
    }

    @Override
    public String redo() {
        return "Redo";
    }

    @Override
    public String reset() {
        return "Start over";
    }

    @Override
    public String copyLink() {
        return "Copy link";
    }

    @Override
    public String copied() {
        return "Copied";
    }

    @Override
    public String copyFailed() {
        return "The browser did not allow copying; select the text instead.";
    }

    @Override
    public String linkLeavesOutValues() {
        return "The typed values are too many for a link and are left out of it.";
    }

    @Override
    public String linkNotes() {
        return "Not everything in this link could be used";
    }

    @Override
    public String dismiss() {
        return "Dismiss";
    }

    @Override
    public String language() {
        return "Language";
    }

    @Override
    public String theme() {
        return "Theme";
    }

    @Override
    public String themeAuto() {
        return "◐ Auto";
    }

    @Override
    public String themeLight() {
        return "○ Light";
    }

    @Override
    public String themeDark() {
        return "● Dark";
    }

    @Override
    public String shownProblem() {
        return "The figure still shows the last layer that was possible.";
    }

    @Override
    public String figureLabel() {
        return "Figure";
    }
}
