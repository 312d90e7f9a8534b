package atrous.text;

import java.util.List;

/** English. */
public final class EnglishNetwork extends EnglishNetworkFaults implements NetworkWords {

    private final Messages common = new English();

    @Override
    public CoverageWords coverage() {
        return new EnglishCoverage();
    }

    @Override
    public NetworkFigureWords figures() {
        return new EnglishNetworkFigure();
    }

    @Override
    public Messages common() {
        return common;
    }

    @Override
    public String pageTitle() {
        return "Atrous: what a network sees";
    }

    @Override
    public String tagline() {
        return "See what a network sees: stack layers, point at an output.";
    }

    @Override
    public String figure() {
        return "Figure";
    }

    @Override
    public String editor() {
        return "Network";
    }

    @Override
    public String layersTab() {
        return "Layers";
    }

    @Override
    public String textTab() {
        return "Text";
    }

    @Override
    public String list() {
        return "Layers, in order";
    }

    @Override
    public String textField() {
        return "The network as text, one layer a line";
    }

    @Override
    public String preset() {
        return "Preset";
    }

    @Override
    public String noPreset() {
        return "Choose a known network…";
    }

    @Override
    public String add() {
        return "Add";
    }

    @Override
    public String addKind() {
        return "Kind of layer to add";
    }

    @Override
    public String remove() {
        return "Remove";
    }

    @Override
    public String duplicate() {
        return "Duplicate";
    }

    @Override
    public String up() {
        return "Move up";
    }

    @Override
    public String down() {
        return "Move down";
    }

    @Override
    public String wrap() {
        return "Repeat";
    }

    @Override
    public String dissolve() {
        return "Dissolve the repeat";
    }

    @Override
    public String edit() {
        return "Edit the line";
    }

    @Override
    public String name() {
        return "Name";
    }

    @Override
    public String nameHint() {
        return "none";
    }

    @Override
    public String less(String number) {
        return number + ": less";
    }

    @Override
    public String more(String number) {
        return number + ": more";
    }

    @Override
    public String kernel() {
        return "Kernel";
    }

    @Override
    public String stride() {
        return "Stride";
    }

    @Override
    public String dilation() {
        return "Dilation";
    }

    @Override
    public String padding() {
        return "Padding";
    }

    @Override
    public String channels() {
        return "Channels";
    }

    @Override
    public String times() {
        return "Times";
    }

    @Override
    public String selected(String line) {
        return "Selected: " + line;
    }

    @Override
    public String moved(String line, int index, int count) {
        return line + ": now line " + index + " of " + count;
    }

    @Override
    public String removed(String line) {
        return line + " removed";
    }

    @Override
    public String movedInto(String line, String repeat, int index, int count) {
        return line + ": now in " + repeat + ", line " + index + " of " + count;
    }

    @Override
    public String movedOut(String line, int index, int count) {
        return line + ": now outside the repeat, line " + index + " of " + count;
    }

    @Override
    public String removedRepeat(String line, int inside) {
        return line + " removed" + (inside == 0 ? "" : inside == 1 ? ", and the line in it" : ", and the " + inside + " lines in it");
    }

    @Override
    public String spoken(String done, String outcome) {
        return done + ". " + outcome;
    }

    @Override
    public String undone() {
        return "Undone";
    }

    @Override
    public String redone() {
        return "Redone";
    }

    @Override
    public String opened(String name) {
        return "Opened: " + name;
    }

    @Override
    public String inputStays() {
        return "The input can’t be removed, duplicated or moved";
    }

    @Override
    public String unclosed() {
        return "A repeat has to be closed in its line, as in x3 { conv 3 }. To repeat a line that is there, select it and press Repeat.";
    }

    @Override
    public String turnsOnly() {
        return "Only how many turns the repeat has is written here: x3, for example, from x1 to x1000.";
    }

    @Override
    public String turnsField(String line) {
        return "How many turns, was " + line;
    }

    @Override
    public String row(String line, String shape, String field) {
        return line + (shape.isEmpty() ? "" : ", " + shape) + (field.isEmpty() ? "" : ", field " + field);
    }

    @Override
    public String lineField(String line) {
        return "Line, was " + line;
    }

    @Override
    public String emptyLine() {
        return "(empty line)";
    }

    @Override
    public String textUnread(String lines) {
        return "The text can’t be read at line " + lines + ", so the list may be of an earlier one. A change made here replaces the text; undo brings it back.";
    }

    @Override
    public String stale() {
        return "Figure and table show the last network without faults.";
    }

    @Override
    public String partOnly() {
        return "Figure and table show the part without faults.";
    }

    @Override
    public String mistakeAt(String line, String sentence) {
        return "Line " + line + ". " + sentence;
    }

    @Override
    public String linkTooLong(String most) {
        return "This network is too long for a link (at most " + most + " characters), so the address leaves it out; it is kept for a reload. Its text can be copied.";
    }

    @Override
    public String help() {
        return "Help";
    }

    @Override
    public String helpText() {
        return "Write one layer a line: conv 3 c64 s2 d2 p1 is a 3 × 3 convolution with 64 channels, stride 2, dilation 2 and padding 1; without p the size is kept. a: in front names a layer, < a reads it, add a and concat a b merge, x3 { … } repeats, # begins a remark. Other kinds: convt, maxpool, avgpool, gap, nearest x2, bilinear x2, pad, crop, dense, bn, relu. Nothing you enter leaves this page; the network is in the link.";
    }

    @Override
    public List<List<String>> keys() {
        return List.of(
                List.of("↑ ↓", "In the list of layers: go from line to line"),
                List.of("Enter", "Edit the line; Enter ends, Esc drops the change"),
                List.of("Delete", "Remove the line"),
                List.of("Ctrl + D", "Duplicate the line"),
                List.of("Alt + ↑ ↓", "Move the line, into repeats and out of them"),
                List.of("Insert", "Add a layer after the line"),
                List.of("Ctrl + Z, Ctrl + Shift + Z", "Undo, redo"),
                List.of("← → ↑ ↓", "In the figure: go from cell to cell"),
                List.of("Home, End", "In the figure: the first cell, the last"),
                List.of("Esc", "In the figure: back to the middle of the output; in the help: close it"),
                List.of("Click a cell", "In the figure: show what it sees"),
                List.of("Point at an input cell", "In the figure: show which outputs see it"));
    }

    @Override
    public CodeWords layerCode() {
        return new EnglishCode();
    }

    @Override
    public NetworkCodeWords code() {
        return new EnglishNetworkCode();
    }

    @Override
    public AsppWords aspp() {
        return new EnglishAspp();
    }

    @Override
    public NetworkFindingWords findings() {
        return new EnglishNetworkFindings();
    }

    @Override
    public DesignerWords designer() {
        return new EnglishDesigner();
    }

    @Override
    public GrowthWords growth() {
        return new EnglishGrowth();
    }

    @Override
    public PresetWords presets() {
        return new EnglishPresets();
    }
}
