package atrous.view;

import atrous.figure.HeatMap;
import atrous.figure.Options;
import atrous.state.LayerSpec;
import atrous.state.TextAction;
import atrous.tensor.Pattern;
import atrous.tensor.Plane;
import atrous.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/** What the sections about layers in a row have in common. */
final class InARow {

    private InARow() {}

    /** @param label of the choice */
    static Exhibit.Choice choice(int layers, String label) {
        var numbers = new ArrayList<String>();
        for (int i = 1; i <= Options.MOST_IN_ROW; i++) {
            numbers.add(Integer.toString(i));
        }
        return new Exhibit.Choice(label, numbers, layers - 1, TextAction.IN_ROW);
    }

    /** The middle of the layer's input: [1, 1, spatial…]. */
    static Tensor middle(LayerSpec spec, List<Integer> size, Pattern.Range range) {
        int rank = spec.rank();
        long down = rank == 1 ? 1 : spec.inputSize().get(0);
        long across = spec.inputSize().get(rank - 1);
        int rows = rank == 1 ? 1 : size.get(0);
        int columns = size.get(rank - 1);
        Plane plane = spec.input().plane(down, across, range);
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = plane.at((down - rows) / 2 + i / columns, (across - columns) / 2 + i % columns);
        }
        return rank == 1 ? Tensor.of(values, 1, 1, columns) : Tensor.of(values, 1, 1, rows, columns);
    }

    /** @param map [1, 1, spatial…] */
    static HeatMap map(Tensor map) {
        int columns = map.size(map.rank() - 1);
        return HeatMap.of(map.data().length / columns, columns, (r, c) -> map.data()[r * columns + c]);
    }
}
