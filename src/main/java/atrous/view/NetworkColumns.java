package atrous.view;

import atrous.layer.Count;
import atrous.network.Inference;
import atrous.network.Node;
import atrous.network.OutlineText;
import atrous.network.Shape;
import atrous.text.NetworkWords;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The columns of the table that need nothing but shapes. */
final class NetworkColumns {

    private final Inference inference;
    private final NetworkWords words;

    private NetworkColumns(Inference inference, NetworkWords words) {
        this.inference = inference;
        this.words = words;
    }

    /** @param fields columns between the sizes and the costs */
    static List<NetworkColumn> of(Inference inference, List<NetworkColumn> fields, NetworkWords words) {
        var columns = new NetworkColumns(inference, words);
        var all = new ArrayList<>(List.of(columns.nodes(), columns.kinds(), columns.channels(), columns.sizes()));
        all.addAll(fields);
        all.add(columns.costs(words.columnParameters(), true));
        all.add(columns.costs(words.columnMacs(), false));
        return all;
    }

    private NetworkColumn nodes() {
        var cells = new ArrayList<NetworkColumn.Cell>();
        for (Node node : inference.network().nodes()) {
            cells.add(NetworkColumn.Cell.text(node.name()));
        }
        return new NetworkColumn(words.columnNode(), false, cells, words.total());
    }

    private NetworkColumn kinds() {
        var cells = new ArrayList<NetworkColumn.Cell>();
        for (Node node : inference.network().nodes()) {
            cells.add(NetworkColumn.Cell.text(words.kind(OutlineText.kind(node.operation()))));
        }
        return new NetworkColumn(words.columnKind(), false, cells, "");
    }

    private NetworkColumn channels() {
        var cells = new ArrayList<NetworkColumn.Cell>();
        for (Inference.At at : inference.at()) {
            long channels = at.shape().channels();
            cells.add(new NetworkColumn.Cell(Quantity.of(channels), Long.toString(channels), channels));
        }
        return new NetworkColumn(words.columnChannels(), true, cells, "");
    }

    private NetworkColumn sizes() {
        var cells = new ArrayList<NetworkColumn.Cell>();
        for (Inference.At at : inference.at()) {
            double count = 1;
            for (long cellsOfAxis : at.shape().size()) {
                count *= cellsOfAxis;
            }
            cells.add(new NetworkColumn.Cell(size(at.shape(), " × "), size(at.shape(), "x"), count));
        }
        return new NetworkColumn(words.columnSize(), true, cells, "");
    }

    private static String size(Shape shape, String between) {
        var text = new StringBuilder();
        for (long cells : shape.size()) {
            text.append(text.length() == 0 ? "" : between).append(cells);
        }
        return text.toString();
    }

    private NetworkColumn costs(String head, boolean parameters) {
        var cells = new ArrayList<NetworkColumn.Cell>();
        OptionalLong total = OptionalLong.of(0);
        for (Inference.At at : inference.at()) {
            OptionalLong cost = parameters ? at.parameters() : at.macs();
            cells.add(new NetworkColumn.Cell(shown(cost), cost.isPresent() ? Long.toString(cost.getAsLong()) : "",
                    cost.isPresent() ? cost.getAsLong() : Double.MAX_VALUE));
            total = Count.sum(total, cost);
        }
        return new NetworkColumn(head, true, cells, shown(total));
    }

    private String shown(OptionalLong cost) {
        return Quantity.of(cost, words.common());
    }
}
