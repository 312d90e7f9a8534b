package atrous.view;

import atrous.field.EffectiveReceptiveField;
import atrous.field.FieldMap;
import atrous.field.InfluenceDraws;
import atrous.field.Kernels;
import atrous.field.Spread;
import atrous.figure.Frame;
import atrous.figure.HeatMap;
import atrous.figure.SpreadBars;
import atrous.network.Inference;
import atrous.state.NetworkChoice;
import atrous.state.NetworkPin;
import atrous.state.NetworkTextAction;
import atrous.text.CoverageWords;
import atrous.text.Decimal;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much each input cell influences the pinned one. */
final class InfluenceExhibit {

    private static final double WIDEST = 380;
    private static final int SEED = 1;
    private static final int MOST_DRAWS = 16;
    /** Pairs of cells that may be gone through: about a tenth of a second. */
    private static final double MOST_WORK = 2e7;

    /** @param draws 0 where it is exact */
    private record Found(Optional<EffectiveReceptiveField> field, int draws) {}

    private final NetworkView view;
    private final CoverageWords words;
    private final Inference inference;

    private InfluenceExhibit(NetworkView view) {
        this.view = view;
        this.words = view.words().coverage();
        this.inference = view.network();
    }

    static Exhibit of(NetworkView view, Frame frame) {
        return new InfluenceExhibit(view).exhibit(frame);
    }

    private Exhibit exhibit(Frame frame) {
        Found found = found();
        var choices = List.of(choice(words.weights(), words.weightNames(), NetworkChoice.WEIGHTS),
                choice(words.gates(), words.gateNames(), NetworkChoice.GATES));
        if (found.field().isEmpty()) {
            return new Exhibit(words.influenceTitle(), List.of(words.influenceIntro(), words.influenceTooLarge()), choices,
                    List.of(), List.of(), List.of());
        }
        EffectiveReceptiveField field = found.field().get();
        return new Exhibit(words.influenceTitle(), List.of(words.influenceIntro(), words.how(found.draws())), choices,
                drawings(field, frame), List.of(table(field)), List.of());
    }

    private int chosen(NetworkChoice choice) {
        return view.state().project().show().of(choice);
    }

    private Exhibit.Choice choice(String label, List<String> names, NetworkChoice choice) {
        return new Exhibit.Choice(label, names, chosen(choice), NetworkTextAction.show(choice));
    }

    private Found found() {
        NetworkPin.Cell pinned = view.pinned();
        int weights = chosen(NetworkChoice.WEIGHTS);
        int gates = chosen(NetworkChoice.GATES);
        if (weights == 0 && gates == 0) {
            return new Found(NetworkAnalysis.of(inference).influence(pinned), 0);
        }
        Kernels kernels = weights == 0 ? Kernels.uniform() : weights == 1 ? Kernels.normal(SEED) : InfluenceExhibit::binomial;
        Optional<InfluenceDraws> draws = InfluenceDraws.of(inference, pinned.node(), pinned.cell(), kernels,
                InfluenceDraws.Flow.values()[gates], InfluenceDraws.Measure.ABSOLUTE, SEED);
        if (draws.isEmpty() || draws.get().work() > 4 * MOST_WORK) {
            return new Found(Optional.empty(), 1);
        }
        boolean drawn = weights == 1 || gates > 0;
        int times = drawn ? (int) Math.max(1, Math.min(MOST_DRAWS, MOST_WORK / draws.get().work())) : 1;
        for (int i = 0; i < times; i++) {
            draws.get().draw();
        }
        return new Found(draws.get().field(), drawn ? times : 0);
    }

    /** Rows of Pascal's triangle, adding up to 1. */
    private static double[] binomial(Kernels.Plane plane, int draw) {
        double[] down = pascal(plane.rows());
        double[] across = pascal(plane.columns());
        double[] kernel = new double[down.length * across.length];
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] = down[i / across.length] * across[i % across.length];
        }
        return kernel;
    }

    private static double[] pascal(int taps) {
        double[] row = new double[taps];
        row[0] = 1;
        for (int n = 1; n < taps; n++) {
            for (int i = n; i >= 0; i--) {
                row[i] = ((i < n ? row[i] : 0) + (i > 0 ? row[i - 1] : 0)) / 2;
            }
        }
        return row;
    }

    private List<Exhibit.Drawing> drawings(EffectiveReceptiveField field, Frame frame) {
        var drawings = new ArrayList<Exhibit.Drawing>();
        FieldMap map = field.influence();
        double room = Math.min(WIDEST, frame.width());
        double total = field.total();
        if (field.axes().size() == 2) {
            HeatMap heat = HeatMap.of(map.height(), map.width(), (r, c) -> 1000 * map.at(map.top() + r, map.left() + c) / total);
            String caption = words.influenceCaption(heat.isPart());
            drawings.add(new Exhibit.Drawing(caption, heat.scene(room, caption, "")));
        }
        for (int axis = 0; axis < field.axes().size(); axis++) {
            String caption = words.spreadCaption(words.axisName(axis, field.axes().size()));
            drawings.add(new Exhibit.Drawing(caption, SpreadBars.of(field.axes().get(axis), room, caption)));
        }
        return drawings;
    }

    private Exhibit.Table table(EffectiveReceptiveField field) {
        var rows = new ArrayList<List<String>>();
        for (int axis = 0; axis < field.axes().size(); axis++) {
            Spread spread = field.axes().get(axis);
            rows.add(List.of(words.axisName(axis, field.axes().size()), Quantity.of(spread.fieldSize()), Decimal.show(spread.mean(), 2),
                    Decimal.show(Math.sqrt(spread.variance()), 2), Decimal.show(spread.fourSigma(), 2), Quantity.of(spread.width95()),
                    Decimal.show(100.0 * spread.width95() / spread.fieldSize(), 0) + " %"));
        }
        return new Exhibit.Table(words.spreadTable(), words.spreadHead(), rows, -1);
    }
}
