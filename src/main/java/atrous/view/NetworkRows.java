package atrous.view;

import atrous.layer.Requirement;
import atrous.network.Inference;
import atrous.network.Item;
import atrous.network.Node;
import atrous.network.Shape;
import atrous.state.NetworkLines;
import atrous.state.NetworkMistake;
import atrous.state.NetworkPlaces;
import atrous.state.NetworkSlot;
import atrous.state.NetworkState;
import atrous.text.NetworkWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The list of layers: the input, the items, and an end for each repeat. */
final class NetworkRows {

    private final NetworkState state;
    private final NetworkWords words;
    private final IntFunction<String> fields;
    private final NetworkLines lines;
    private final Map<Integer, Integer> lastNode = new HashMap<>();
    private final List<NetworkRow> rows = new ArrayList<>();

    private NetworkRows(NetworkState state, NetworkWords words, IntFunction<String> fields) {
        this.state = state;
        this.words = words;
        this.fields = fields;
        lines = NetworkLines.of(state.project());
        List<Node> nodes = shapes().network().nodes();
        for (int node = 0; node < nodes.size(); node++) {
            lastNode.put(nodes.get(node).item(), node);
        }
    }

    /** @param fields the size of a node's field, of those whose shapes are known */
    static List<NetworkRow> of(NetworkState state, NetworkWords words, IntFunction<String> fields) {
        var rows = new NetworkRows(state, words, fields);
        rows.add(NetworkRow.Kind.INPUT, NetworkPlaces.INPUT, 0, null);
        rows.items(state.project().outline().items(), NetworkPlaces.INPUT, 0);
        return List.copyOf(rows.rows);
    }

    private Inference shapes() {
        return state.session().reading().shapes();
    }

    private void items(List<Item> items, int parent, int depth) {
        int place = parent + 1;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            var before = new NetworkSlot(parent, i);
            add(item instanceof Item.Repeat ? NetworkRow.Kind.REPEAT : item instanceof Item.Note ? NetworkRow.Kind.NOTE
                    : NetworkRow.Kind.STEP, place, depth, before);
            if (item instanceof Item.Repeat repeat) {
                items(repeat.items(), place, depth + 1);
                rows.add(new NetworkRow(NetworkRow.Kind.END, place, depth, "}", "", "", "",
                        new NetworkSlot(place, repeat.items().size())));
            }
            place += NetworkPlaces.count(item);
        }
    }

    private void add(NetworkRow.Kind kind, int place, int depth, NetworkSlot before) {
        Integer node = kind == NetworkRow.Kind.STEP || kind == NetworkRow.Kind.INPUT ? lastNode.get(place) : null;
        rows.add(new NetworkRow(kind, place, depth, lines.at(place), node == null ? "" : shape(shapes().shape(node)),
                node == null || node == 0 ? "" : fields.apply(node), problem(place), before));
    }

    private String problem(int place) {
        for (NetworkMistake each : state.session().reading().mistakes()) {
            if (each.place() == place) {
                Item item = place == NetworkPlaces.INPUT ? null : NetworkPlaces.at(state.project().outline(), place);
                Requirement requirement = each.fault().problem().requirement();
                return item instanceof Item.Repeat && requirement instanceof Requirement.WholeNumber ? words.turnsOnly()
                        : item instanceof Item.Note && (requirement instanceof Requirement.Closed || lines.at(place).endsWith("{")) ? words.unclosed()
                        : words.fault(each.fault(), state.project().outline().input().rank());
            }
        }
        return "";
    }

    /** Channels, then height × width. */
    static String shape(Shape shape) {
        var text = new StringBuilder().append(shape.channels());
        for (long cells : shape.size()) {
            text.append('×').append(cells);
        }
        return text.toString();
    }
}
