package atrous.text;

import atrous.layer.Requirement;
import java.util.List;

/** English. */
public final class EnglishNetwork implements NetworkWords {

    private final Messages common = new English();
    /** More words than this are not read. */
    private static final int MOST = 24;

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
    public String mistakeAt(String line, String sentence) {
        return "Line " + line + ". " + sentence;
    }

    @Override
    public String linkTooLong(String most) {
        return "This network is too long for a link (at most " + most + " characters), so the address leaves it out; it is kept for a reload. Its text can be copied.";
    }

    @Override
    public String table() {
        return "Layer by layer";
    }

    @Override
    public String tableCaption(String layers) {
        return layers + (layers.equals("1") ? " layer" : " layers") + ", height × width; cell i has its centre at i";
    }

    @Override
    public String columnNode() {
        return "Layer";
    }

    @Override
    public String columnKind() {
        return "Kind";
    }

    @Override
    public String columnChannels() {
        return "Channels";
    }

    @Override
    public String columnSize() {
        return "Size";
    }

    @Override
    public String columnEffectiveStride() {
        return "Effective stride";
    }

    @Override
    public String columnField() {
        return "Receptive field";
    }

    @Override
    public String columnStart() {
        return "Start";
    }

    @Override
    public String columnCentre() {
        return "Centre";
    }

    @Override
    public String columnEffectivePadding() {
        return "Effective padding";
    }

    @Override
    public String columnParameters() {
        return "Parameters";
    }

    @Override
    public String columnMacs() {
        return "Multiply–adds";
    }

    @Override
    public String total() {
        return "Total";
    }

    @Override
    public String inOrder() {
        return "In the network’s order";
    }

    @Override
    public String copyAs(String form) {
        return "Copy " + form;
    }

    @Override
    public String showAll(String rows) {
        return "Show all " + rows + " rows";
    }

    @Override
    public String foldAgain() {
        return "Show fewer rows";
    }

    @Override
    public String moreTurns(String times, String layers) {
        return "×" + times + ": the other turns, " + layers + " layers";
    }

    @Override
    public String help() {
        return "Help";
    }

    @Override
    public String quoted(String value) {
        return "“" + value + "”";
    }

    @Override
    public String nothingWritten() {
        return "Nothing written";
    }

    @Override
    public String atNode(String node, String sentence) {
        return node + ": " + sentence;
    }

    @Override
    public String knownNode(String what, Requirement.KnownNode r) {
        return what + " is no layer before this one: there are " + some(r.names()) + ". Give a layer a name like a: in front of it to read it elsewhere.";
    }

    @Override
    public String newName(String what) {
        return what + " can’t be the name: use letters, digits, _, - and dots, a letter first, and a name that no other layer has; input and in are taken.";
    }

    @Override
    public String sources(String what, Requirement.Sources r) {
        return (what.equals(nothingWritten()) ? "It" : what + ": it") + " reads " + (r.max() == Integer.MAX_VALUE ? r.min() + " layers or more" : r.min() == r.max() ? (r.min() == 1 ? "one layer" : r.min() + " layers") : r.min() + " to " + r.max() + " layers") + ": name them.";
    }

    @Override
    public String sameSize(String what, Requirement.SameSize r) {
        return what + " is not of the size of " + r.other() + ": it has to be " + size(r.size()) + ", or a single cell where maps are added or multiplied.";
    }

    @Override
    public String sameChannels(String what, Requirement.SameChannels r) {
        return what + " has not as many channels as " + r.other() + ": give it " + Quantity.of(r.channels()) + " (c" + r.channels() + "), or one.";
    }

    @Override
    public String knownOption(String what, Requirement.KnownOption r) {
        return what + (r.options().isEmpty() ? " can’t stand here: nothing more belongs to this layer." : " is no option of this layer: use " + some(r.options()) + ".");
    }

    @Override
    public String numbersPerAxis(String what, Requirement.NumbersPerAxis r) {
        return what + ": write a whole number from " + Quantity.of(r.min()) + " to " + Quantity.of(r.max()) + (r.rank() == 1 ? "." : ", or " + r.rank() + " of them (3x5; padding 1,1,2,2).");
    }

    @Override
    public String closed(String what) {
        return what + " has no partner: a repeat is written x3 { … }.";
    }

    @Override
    public String fewNodes(Requirement.FewNodes r) {
        return "The network has more than " + Quantity.of(r.most()) + " layers, repeats written out: repeat less often.";
    }

    @Override
    public String withinMap(String what, Requirement.WithinMap r) {
        return "The part cut out (" + what + ": start + cells) does not lie in the map, which is " + size(r.size()) + ": start earlier, or cut out less.";
    }

    @Override
    public String mapSize(String what, Requirement.MapSize r) {
        return what + " is no size for a map: an axis, or the channels, has 1 to " + Quantity.of(r.most()) + ".";
    }

    @Override
    public String knownCell(String what) {
        return what + " is no cell of this network: write a layer and its cell, as in conv 1:3,4.";
    }

    @Override
    public String saidTwice(String what) {
        return what + " says what is already said: leave one of them out.";
    }

    @Override
    public String helpText() {
        return "Write one layer a line: conv 3 c64 s2 d2 p1 is a 3 × 3 convolution with 64 channels, stride 2, dilation 2 and padding 1; without p the size is kept. a: in front names a layer, < a reads it, add a and concat a b merge, x3 { … } repeats, # begins a remark. Other kinds: convt, maxpool, avgpool, gap, nearest x2, bilinear x2, pad, crop, dense, bn, relu. Nothing you enter leaves this page; the network is in the link.";
    }

    @Override
    public String kind(String word) {
        return switch (word) {
            case "input" -> "Input";
            case "conv" -> "Convolution";
            case "convt" -> "Transposed convolution";
            case "maxpool" -> "Max pooling";
            case "avgpool" -> "Average pooling";
            case "gap" -> "Global average pooling";
            case "gmp" -> "Global max pooling";
            case "adaptavg" -> "Adaptive average pooling";
            case "adaptmax" -> "Adaptive max pooling";
            case "dense" -> "Fully connected";
            case "nearest" -> "Nearest-neighbour resize";
            case "bilinear" -> "Bilinear resize";
            case "pad" -> "Zero padding";
            case "crop" -> "Crop";
            case "add" -> "Addition";
            case "mul" -> "Multiplication";
            case "concat" -> "Concatenation";
            case "relu" -> "ReLU";
            case "bn" -> "Batch normalisation";
            case "sigmoid" -> "Sigmoid";
            case "tanh" -> "Tanh";
            case "gelu" -> "GELU";
            case "softmax" -> "Softmax";
            case "dropout" -> "Dropout";
            case "identity" -> "Identity";
            case "repeat" -> "Repeat";
            case "note" -> "Remark";
            default -> throw new IllegalArgumentException(word);
        };
    }

    @Override
    public List<List<String>> keys() {
        return List.of(
                List.of("↑ ↓", "Go from line to line"),
                List.of("Enter", "Edit the line; Enter ends, Esc drops the change"),
                List.of("Delete", "Remove the line"),
                List.of("Ctrl + D", "Duplicate the line"),
                List.of("Alt + ↑ ↓", "Move the line, into repeats and out of them"),
                List.of("Insert", "Add a layer after the line"),
                List.of("Ctrl + Z, Ctrl + Shift + Z", "Undo, redo"));
    }

    private static String some(List<String> words) {
        var text = new StringBuilder();
        for (int i = 0; i < words.size() && i < MOST; i++) {
            text.append(i == 0 ? "" : ", ").append(words.get(i));
        }
        return text.append(words.size() > MOST ? ", …" : "").toString();
    }

    private static String size(List<Long> size) {
        var text = new StringBuilder();
        for (long cells : size) {
            text.append(text.length() == 0 ? "" : " × ").append(cells);
        }
        return text.toString();
    }
}
