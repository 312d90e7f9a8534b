package atrous.text;

abstract class EnglishLegend extends EnglishStack implements LegendWords {

    @Override
    public String legend() {
        return "Legend";
    }

    @Override
    public String legendTap(boolean weighted) {
        return weighted ? "read, with its weight" : "read by this output";
    }

    @Override
    public String legendInserted() {
        return "inserted zero";
    }

    @Override
    public String legendReached() {
        return "reached by most inputs";
    }

    @Override
    public String legendWinner() {
        return "the largest of them";
    }

    @Override
    public String legendOverhang() {
        return "past the padding (ceil_mode)";
    }

    @Override
    public String legendDropped() {
        return "dropped: starts past the input (ceil_mode)";
    }

    @Override
    public String legendRounded() {
        return "rounded, to fit the cell";
    }

    @Override
    public String legendHole() {
        return "skipped by this window";
    }

    @Override
    public String legendPadding() {
        return "padding";
    }

    @Override
    public String legendDead() {
        return "read by no output";
    }

    @Override
    public String legendMost() {
        return "how often each cell is read: darkest, most often";
    }
}
