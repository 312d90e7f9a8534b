package atrous.text;

import atrous.layer.Requirement;
import java.util.List;

abstract class EnglishNetworkFaults extends EnglishNetworkTable implements NetworkFaultWords {

    /** More words than this are not read. */
    private static final int MOST = 24;

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
