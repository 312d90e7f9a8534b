package atrous.view;

import atrous.figure.Frame;
import atrous.layer.Problem;
import atrous.network.Inference;
import atrous.network.Item;
import atrous.state.NetworkLines;
import atrous.state.NetworkMistake;
import atrous.state.NetworkNumber;
import atrous.state.NetworkPin;
import atrous.state.NetworkPlaces;
import atrous.state.NetworkReading;
import atrous.state.NetworkState;
import atrous.text.NetworkWords;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What the network's page shows of a state, without how. */
public final class NetworkView {

    /** @param line of the text, counted from 1 */
    public record Mistake(int line, String sentence) {}

    /** @param value empty where it is not set by itself */
    public record Stepper(NetworkNumber number, String name, OptionalLong value) {}

    /** Of which the sentences of a figure do not depend. */
    private static final Frame FRAME = new Frame(800, 400);

    private final NetworkState state;
    private final NetworkWords words;

    public NetworkView(NetworkState state, NetworkWords words) {
        this.state = state;
        this.words = words;
    }

    public NetworkState state() {
        return state;
    }

    public NetworkWords words() {
        return words;
    }

    private NetworkReading reading() {
        return state.session().reading();
    }

    /** The last network without faults. */
    public Inference network() {
        return reading().good();
    }

    public NetworkPin.Cell pinned() {
        return state.project().pin().in(network());
    }

    public List<NetworkRow> rows() {
        return NetworkRows.of(state, words, NetworkFields.sizes(reading().shapes(), words));
    }

    public NetworkTable table() {
        List<NetworkColumn> columns = NetworkColumns.of(network(), NetworkFields.columns(network(), words), words);
        return new NetworkTable(columns, reading().goodOutline(), network().at().size());
    }

    public List<Mistake> mistakes() {
        var sentences = new ArrayList<Mistake>();
        for (NetworkMistake each : reading().mistakes()) {
            sentences.add(new Mistake(each.line(), words.fault(each.fault(), state.project().outline().input().rank())));
        }
        return sentences;
    }

    /** What the cell that is looked at sees. */
    public String caption() {
        return new NetworkPicture(this, FRAME, -1).captions().get(0);
    }

    /** Empty where figure and table are of what is written. */
    public String stale() {
        return reading().isCurrent() ? "" : reading().isPart() ? words.partOnly() : words.stale();
    }

    /** Empty where the list is of the text. */
    public String unread() {
        boolean fits = state.project().isRead() || NetworkLines.of(state.project()).isOfText();
        return fits ? "" : words.textUnread(Integer.toString(reading().mistakes().get(0).line()));
    }

    public List<String> linkProblems() {
        var sentences = new ArrayList<String>();
        for (Problem problem : state.session().linkProblems()) {
            sentences.add(words.ofLink(problem));
        }
        return sentences;
    }

    /** Its line as it is written. */
    public String selectedLine() {
        return NetworkLines.of(state.project()).at(state.session().selected());
    }

    /** What is worked on; null for the input. */
    public Item selected() {
        int place = state.session().selected();
        return place == NetworkPlaces.INPUT ? null : NetworkPlaces.at(state.project().outline(), place);
    }

    public List<Stepper> steppers() {
        var steppers = new ArrayList<Stepper>();
        Item item = selected();
        for (NetworkNumber number : NetworkNumber.values()) {
            if (item != null && number.isOf(item)) {
                steppers.add(new Stepper(number, name(number), number.of(item)));
            }
        }
        return steppers;
    }

    private String name(NetworkNumber number) {
        return switch (number) {
            case TIMES -> words.times();
            case KERNEL -> words.kernel();
            case STRIDE -> words.stride();
            case DILATION -> words.dilation();
            case PADDING -> words.padding();
            case CHANNELS -> words.channels();
        };
    }
}
