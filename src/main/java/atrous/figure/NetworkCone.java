package atrous.figure;

import atrous.field.AxisField;
import atrous.field.CellSpan;
import atrous.field.IndexSet;
import atrous.field.IndexSets;
import atrous.field.ReceptiveFields;
import atrous.layer.PaddingMode;
import atrous.layer.Pool;
import atrous.layer.Relation;
import atrous.network.Inference;
import atrous.network.Operation;
import atrous.network.OutlineText;
import atrous.scene.Semantics;
import atrous.text.NetworkFigureWords;
import java.util.ArrayList;
import java.util.List;

/** The {@link ConeFigure} of one cell of a network, on one axis. */
public final class NetworkCone {

    /** Lines of which more would be a blot. */
    private static final int MOST_WIRES = 600;
    private static final int MOST_READERS = 64;
    private static final double LEAST_PITCH = 34;
    private static final int FEWEST_LEVELS = 6;
    /** A field smaller than this share of the input is drawn larger, without what lies far away. */
    private static final double SMALL = 0.3;
    private static final long LEAST_MARGIN = 3;

    private final Inference inference;
    private final ReceptiveFields fields;
    private final int axis;
    private final int node;
    private final long cell;
    private final ShownNodes shown;
    private final Frame frame;
    private final NetworkFigureWords words;

    /** @param node the one of which a cell is pinned */
    public NetworkCone(ReceptiveFields fields, int axis, int node, long cell, Frame frame, NetworkFigureWords words) {
        this.inference = fields.inference();
        this.fields = fields;
        this.axis = axis;
        this.node = node;
        this.cell = cell;
        this.frame = frame;
        this.words = words;
        int room = (int) Math.max(FEWEST_LEVELS, Math.floor(frame.height() / LEAST_PITCH));
        this.shown = ShownNodes.before(inference, node, room);
    }

    public ShownNodes shown() {
        return shown;
    }

    /** What of the input is seen, padding with it. */
    private CellSpan seen(IndexSets read) {
        AxisField field = fields.of(node, axis);
        CellSpan real = read.input().span();
        if (field instanceof AxisField.Whole whole && whole.local().isPresent()) {
            field = whole.local().get();
        }
        if (!(field instanceof AxisField.Even even)) {
            return real;
        }
        CellSpan own = even.at(cell);
        return real.isEmpty() ? own : own.isEmpty() ? real
                : new CellSpan(Math.min(own.first(), real.first()), Math.max(own.last(), real.last()));
    }

    /** @param projected of a cell of the input, all cells that it has a part in; null where none is pointed at */
    public ConeFigure figure(IndexSets projected) {
        IndexSets read = projected == null ? IndexSets.readBy(inference, axis, node, cell) : projected;
        CellSpan seen = projected == null ? seen(read) : read.input().span();
        var levels = new ArrayList<ConeLevel>();
        for (int each : shown.nodes()) {
            levels.add(level(each, read.of(each), each == 0 ? seen : read.of(each).span()));
        }
        long size = inference.network().input().size().get(axis);
        CellSpan around = projected == null ? seen : seen(IndexSets.readBy(inference, axis, node, cell));
        double from = Math.min(0, around.isEmpty() ? 0 : around.first());
        double to = Math.max(size - 1, around.isEmpty() ? 0 : around.last());
        if (!around.isEmpty() && around.size() < SMALL * size) {
            long margin = Math.max(LEAST_MARGIN, around.size() / 4);
            from = Math.max(from, around.first() - margin);
            to = Math.min(to, around.last() + margin);
        }
        int top = shown.nodes().size() - 1;
        return new ConeFigure(levels, shown.edges(), projected == null ? wires(read, levels) : List.of(),
                new ConeFigure.Spot(top, cell), from, to, frame, words.coneLegend(),
                new Semantics(words.coneTitle(name(node)), words.coneDescription(name(node), cell, read.input().span(), read.input().count())));
    }

    private String name(int index) {
        return inference.network().nodes().get(index).name();
    }

    private ConeLevel level(int index, IndexSet read, CellSpan span) {
        NodePlaces places = NodePlaces.of(fields, index, axis);
        long size = inference.shape(index).size().get(axis);
        boolean[] cells = new boolean[(int) Math.max(0, read.span().size())];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = read.contains(read.first() + i);
        }
        ConeLevel.Kind kind = index == 0 ? ConeLevel.Kind.INPUT
                : index == inference.network().output() ? ConeLevel.Kind.OUTPUT : ConeLevel.Kind.BETWEEN;
        return new ConeLevel(kind, label(index), words.coneDetail(size, read.count()), places.centre(), places.step(), size,
                span.first(), span.last(), cells, read.isEmpty() ? 0 : read.first());
    }

    /** Its name, as in the table, and its numbers. */
    private String label(int index) {
        if (index == 0) {
            return words.input();
        }
        Operation operation = inference.network().nodes().get(index).operation();
        String numbers = OutlineText.words(operation).substring(OutlineText.kind(operation).length()).replace(" nobias", "");
        boolean hasKernel = operation instanceof Operation.Convolve || operation instanceof Operation.ConvolveTransposed
                || operation instanceof Operation.Pooling pooling && pooling.layer() instanceof Pool;
        return name(index) + (numbers.isEmpty() ? "" : " · " + (hasKernel ? "k" : "") + numbers.substring(1));
    }

    private List<ConeFigure.Wire> wires(IndexSets read, List<ConeLevel> levels) {
        var wires = new ArrayList<ConeFigure.Wire>();
        for (int upper = levels.size() - 1; upper > 0; upper--) {
            IndexSet cells = read.of(shown.nodes().get(upper));
            if (cells.count() > MOST_READERS) {
                return List.of();
            }
            for (int each = cells.first(); each <= cells.last(); each++) {
                if (cells.contains(each) && !down(upper, each, shown.nodes().get(upper), each, wires)) {
                    return List.of();
                }
            }
        }
        return wires;
    }

    /** From one cell to those that it reads, over nodes that are not drawn. @return whether there is room for them */
    private boolean down(int upper, long upperCell, int at, long atCell, List<ConeFigure.Wire> wires) {
        List<Integer> sources = inference.network().nodes().get(at).sources();
        for (int i = 0; i < sources.size(); i++) {
            List<Relation> reads = inference.at().get(at).reads().get(i);
            if (reads.isEmpty()) {
                continue;
            }
            Relation relation = reads.get(axis);
            int lower = shown.nodes().indexOf(sources.get(i));
            for (long tap = 0; tap < relation.taps(atCell); tap++) {
                long source = relation.source(atCell, tap);
                if (wires.size() > MOST_WIRES || tap > MOST_WIRES) {
                    return false;
                } else if (source != PaddingMode.NONE && lower >= 0) {
                    wires.add(new ConeFigure.Wire(upper, upperCell, lower, source));
                } else if (source != PaddingMode.NONE && !down(upper, upperCell, sources.get(i), source, wires)) {
                    return false;
                }
            }
        }
        return true;
    }
}
