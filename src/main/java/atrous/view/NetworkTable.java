package atrous.view;

import atrous.network.Item;
import atrous.network.Outline;
import java.util.ArrayList;
import java.util.List;

/** The network layer by layer. What is long is folded: of a repeat, its first turn is shown. */
public final class NetworkTable {

    /** More nodes than this are folded. */
    public static final int LONG = 60;

    /** @param node an index, or −1 for a line that stands for hidden ones */
    public record Line(int node, int group) {}

    /**
     * @param column −1 for the network's order
     * @param opened groups that are shown whole
     * @param whole whether everything is shown
     */
    public record Order(int column, boolean descending, List<Integer> opened, boolean whole) {
        public static final Order DEFAULT = new Order(-1, false, List.of(), false);

        public Order {
            opened = List.copyOf(opened);
        }

        /** Up, then down, then as in the network. */
        public Order by(int wanted) {
            return column != wanted ? new Order(wanted, false, opened, whole)
                    : descending ? new Order(-1, false, opened, whole) : new Order(wanted, true, opened, whole);
        }

        public Order open(int group) {
            var more = new ArrayList<>(opened);
            more.add(group);
            return new Order(column, descending, more, whole);
        }

        public Order whole(boolean all) {
            return new Order(column, descending, List.of(), all);
        }
    }

    private final List<NetworkColumn> columns;
    private final int nodes;
    /** Of each node, the outermost repeat that it is in as a later turn, or −1. */
    private final List<Integer> groups = new ArrayList<>();
    private final List<Long> times = new ArrayList<>();

    NetworkTable(List<NetworkColumn> columns, Outline outline, int nodes) {
        this.columns = List.copyOf(columns);
        this.nodes = nodes;
        groups.add(-1);
        for (Item item : outline.items()) {
            int each = steps(item instanceof Item.Repeat repeat ? repeat.items() : List.of(item));
            long turns = item instanceof Item.Repeat repeat ? repeat.times() : 1;
            for (long turn = 0; turn < turns; turn++) {
                for (int i = 0; i < each; i++) {
                    groups.add(turn == 0 ? -1 : times.size());
                }
            }
            times.add(turns);
        }
    }

    private static int steps(List<Item> items) {
        int steps = 0;
        for (Item item : items) {
            steps += item instanceof Item.Step ? 1
                    : item instanceof Item.Repeat repeat ? (int) repeat.times() * steps(repeat.items()) : 0;
        }
        return steps;
    }

    public List<NetworkColumn> columns() {
        return columns;
    }

    public int nodes() {
        return nodes;
    }

    public boolean isLong() {
        return nodes > LONG;
    }

    /** Times of a group's repeat. */
    public long times(int group) {
        return times.get(group);
    }

    /** How many lines a group hides. */
    public int hidden(int group) {
        int hidden = 0;
        for (int each : groups) {
            hidden += each == group ? 1 : 0;
        }
        return hidden;
    }

    /** Every node, in an order. */
    public List<Integer> sorted(Order order) {
        var sorted = new ArrayList<Integer>();
        for (int node = 0; node < nodes; node++) {
            sorted.add(node);
        }
        if (order.column() >= 0) {
            NetworkColumn column = columns.get(order.column());
            sorted.sort((a, b) -> compare(column, column.cells().get(a), column.cells().get(b), order.descending()));
        }
        return sorted;
    }

    private static int compare(NetworkColumn column, NetworkColumn.Cell a, NetworkColumn.Cell b, boolean descending) {
        int sign = descending ? -1 : 1;
        if (!column.isNumber()) {
            return sign * a.plain().compareTo(b.plain());
        }
        boolean none = a.order() != a.order();
        boolean other = b.order() != b.order();
        return none || other ? none == other ? 0 : none ? 1 : -1
                : a.order() == b.order() ? 0 : a.order() < b.order() ? -sign : sign;
    }

    /** What is shown: {@link Line#node()} is −1 for a group that is folded. */
    public List<Line> lines(Order order) {
        var lines = new ArrayList<Line>();
        boolean folds = isLong() && !order.whole();
        int last = -1;
        for (int node : sorted(order)) {
            int group = groups.get(node);
            if (folds && order.column() < 0 && group >= 0 && !order.opened().contains(group)) {
                if (last != group) {
                    lines.add(new Line(-1, group));
                }
                last = group;
            } else if (!folds || lines.size() < LONG || order.column() < 0 && group >= 0) {
                lines.add(new Line(node, group));
            }
        }
        return lines;
    }
}
