package atrous.view;

import atrous.field.AxisField;
import atrous.field.CellSpan;
import atrous.field.EffectiveReceptiveField;
import atrous.field.FieldMap;
import atrous.field.Gridding;
import atrous.field.IndexSets;
import atrous.field.PathCounts;
import atrous.field.ReceptiveFields;
import atrous.figure.ConeFigure;
import atrous.figure.Frame;
import atrous.figure.HeatImage;
import atrous.figure.NestedFields;
import atrous.figure.NetworkCone;
import atrous.figure.NetworkSquares;
import atrous.network.Inference;
import atrous.scene.Mark;
import atrous.scene.Scene;
import atrous.state.NetworkChoice;
import atrous.state.NetworkPin;
import atrous.text.Decimal;
import atrous.text.NetworkFigureWords;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figure of a network: the maps one above another, or the fields on the input. */
public final class NetworkPicture {

    private final NetworkView view;
    private final NetworkFigureWords words;
    private final Inference inference;
    private final NetworkAnalysis analysis;
    private final NetworkPin.Cell pinned;
    private final int axis;
    private final Frame frame;
    private final NetworkCone cone;
    private final ConeFigure maps;
    private final NestedFields squares;
    private final long pointed;

    /** @param pointed an input cell along the axis that is shown, or −1 */
    public NetworkPicture(NetworkView view, Frame frame, long pointed) {
        this.view = view;
        this.words = view.words().figures();
        this.inference = view.network();
        this.analysis = NetworkAnalysis.of(inference);
        this.pinned = view.pinned();
        this.frame = frame;
        boolean flat = inference.network().input().rank() == 2;
        this.axis = flat ? view.state().project().show().of(NetworkChoice.AXIS) : 0;
        this.pointed = pointed < inference.network().input().size().get(axis) ? pointed : -1;
        ReceptiveFields fields = analysis.fields();
        boolean onInput = flat && view.state().project().show().of(NetworkChoice.VIEW) == 1;
        cone = onInput ? null : new NetworkCone(fields, axis, pinned.node(), pinned.cell().get(axis), frame, words);
        maps = onInput ? null : cone.figure(this.pointed < 0 ? null : IndexSets.reachedFrom(inference, axis, 0, this.pointed));
        squares = onInput ? NetworkSquares.of(fields, pinned.node(), pinned.cell(), frame, words) : null;
    }

    public boolean hasTwoAxes() {
        return inference.network().input().rank() == 2;
    }

    public boolean isOnInput() {
        return squares != null;
    }

    public Scene scene() {
        return squares == null ? maps.scene() : squares.scene();
    }

    /** What is painted before anything that the input's cells are painted by. */
    public List<Mark> paper() {
        return squares == null ? List.of() : List.of(squares.paper());
    }

    /** Where the input lies; null where its cells are not painted. */
    public NestedFields.Box input() {
        return squares == null ? null : squares.input();
    }

    public List<Long> inputSize() {
        return inference.network().input().size();
    }

    /** What the input's cells are painted by; empty where by nothing, or where it would be too much. */
    public Optional<HeatImage> heat() {
        int heat = view.state().project().show().of(NetworkChoice.HEAT);
        if (squares == null || heat == 0) {
            return Optional.empty();
        }
        Optional<FieldMap> map = heat == 1 ? analysis.paths(pinned).flatMap(PathCounts::input)
                : analysis.influence(pinned).map(EffectiveReceptiveField::influence);
        return map.map(HeatImage::of);
    }

    public boolean asksForHeat() {
        return squares != null && view.state().project().show().of(NetworkChoice.HEAT) > 0;
    }

    /** Sentences under the figure. */
    public List<String> captions() {
        var captions = new ArrayList<String>();
        String node = inference.network().nodes().get(pinned.node()).name();
        captions.add(caption(node));
        if (pointed >= 0 && squares == null) {
            var reached = IndexSets.reachedFrom(inference, axis, 0, pointed).of(pinned.node());
            captions.add(words.projected(pointed, node, reached.span(), reached.count()));
        }
        if (cone != null && cone.shown().nodes().size() < cone.shown().all()) {
            captions.add(words.partOfMaps(cone.shown().nodes().size(), cone.shown().all()));
        }
        if (asksForHeat()) {
            boolean paths = view.state().project().show().of(NetworkChoice.HEAT) == 1;
            captions.add(heat().map(image -> words.heatScale(paths, image.logarithmic(), most(paths))).orElse(words.tooLarge()));
        }
        return captions;
    }

    private String most(boolean paths) {
        if (paths) {
            FieldMap map = analysis.paths(pinned).flatMap(PathCounts::input).orElseThrow();
            return map.exact() ? Quantity.of((long) map.most()) : "10^" + Decimal.show(Math.log10(map.most()) + map.exponent() * Math.log10(2), 1);
        }
        EffectiveReceptiveField influence = analysis.influence(pinned).orElseThrow();
        return Decimal.show(1000 * influence.influence().most() / influence.total(), 2);
    }

    private String caption(String node) {
        var field = new ArrayList<Long>();
        for (int a = 0; a < inputSize().size(); a++) {
            field.add(seen(a).size());
        }
        Optional<FieldMap> read = analysis.paths(pinned).flatMap(PathCounts::input);
        if (field.contains(0L) || read.isEmpty() && analysis.paths(pinned).isPresent()) {
            return words.captionNothing(node, pinned.cell());
        }
        var inside = new ArrayList<Long>();
        var along = new ArrayList<Long>();
        for (int a = 0; a < inputSize().size(); a++) {
            inside.add(seen(a).within(inputSize().get(a)).size());
            along.add((long) IndexSets.readBy(inference, a, pinned.node(), pinned.cell().get(a)).input().count());
        }
        String cells = read.map(map -> Quantity.of((long) Gridding.of(map).read())).orElse("?");
        String size = Quantity.of(product(inside));
        boolean gridded = read.isPresent() && read.get().isProduct() && !along.equals(inside);
        return (inside.equals(field) ? words.caption(node, pinned.cell(), field, cells, size)
                : words.captionPast(node, pinned.cell(), field, inside, cells, size)) + (gridded ? " " + words.alongAxes(along, inside) : "");
    }

    private static long product(List<Long> numbers) {
        long product = 1;
        for (long number : numbers) {
            product *= number;
        }
        return product;
    }

    /** On the endless map where there is one, as papers have it. */
    private CellSpan seen(int a) {
        AxisField field = analysis.fields().of(pinned.node(), a);
        return field instanceof AxisField.Even even ? even.at(pinned.cell().get(a))
                : analysis.fields().onMap(pinned.node(), a, pinned.cell().get(a));
    }

    public String help() {
        return words.figureHelp(squares != null);
    }

    /** The input cell, along the axis that is shown, at a place of the figure; −1 where there is none. */
    public long inputAt(double x, double y) {
        ConeFigure.Spot spot = maps == null ? null : maps.hit(x, y);
        return spot != null && spot.level() == 0 && pinned.node() > 0 ? spot.cell() : -1;
    }

    /** The cell to be pinned by a click at a place; null where there is none. */
    public NetworkPin cellAt(double x, double y) {
        if (maps != null) {
            ConeFigure.Spot spot = maps.hit(x, y);
            if (spot == null || spot.level() == 0 && pinned.node() > 0) {
                return null;
            }
            int node = cone.shown().nodes().get(spot.level());
            return at(node, replaced(node, spot.cell()));
        }
        NestedFields.Box box = squares.input();
        double row = (y - box.y()) / box.height() * inputSize().get(0) - 0.5;
        double column = (x - box.x()) / box.width() * inputSize().get(1) - 0.5;
        boolean inside = row > -1 && row < inputSize().get(0) && column > -1 && column < inputSize().get(1);
        return !inside ? null : at(pinned.node(), NetworkSquares.nearest(analysis.fields(), pinned.node(), row, column));
    }

    /** The cell of a node that lies where the pinned one does, but for the axis that is shown. */
    private List<Long> replaced(int node, long cell) {
        List<Long> places = NetworkSquares.sameplace(analysis.fields(), pinned.node(), pinned.cell(), node);
        var replaced = new ArrayList<>(places);
        replaced.set(axis, cell);
        return replaced;
    }

    /** The pin after a step of the keyboard; the same where there is no further cell. */
    public NetworkPin stepped(int down, int right) {
        if (squares == null && down != 0) {
            List<Integer> nodes = cone.shown().nodes();
            int place = nodes.size() - 1;
            // Below the pinned map stand those that it reads; above it, those that read it.
            int node = down > 0 ? place > 1 ? nodes.get(place - 1) : pinned.node() : above();
            return at(node, NetworkSquares.sameplace(analysis.fields(), pinned.node(), pinned.cell(), node));
        }
        var cell = new ArrayList<>(pinned.cell());
        if (squares == null) {
            move(cell, axis, right);
        } else {
            move(cell, 0, down);
            move(cell, 1, right);
        }
        return at(pinned.node(), cell);
    }

    private int above() {
        int output = inference.network().output();
        var all = cone.shown();
        for (int node = pinned.node() + 1; node <= output; node++) {
            if (all.isWorth(node)) {
                return node;
            }
        }
        return output;
    }

    /** To the first or the last cell of the axis that is shown. */
    public NetworkPin end(boolean last) {
        var cell = new ArrayList<>(pinned.cell());
        int along = squares == null ? axis : 1;
        cell.set(along, last ? inference.shape(pinned.node()).size().get(along) - 1 : 0);
        return at(pinned.node(), cell);
    }

    private void move(List<Long> cell, int along, long by) {
        long size = inference.shape(pinned.node()).size().get(along);
        cell.set(along, Math.max(0, Math.min(size - 1, cell.get(along) + by)));
    }

    private NetworkPin at(int node, List<Long> cell) {
        return new NetworkPin.At(inference.network().nodes().get(node).name(), cell);
    }
}
