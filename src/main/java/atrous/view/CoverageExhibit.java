package atrous.view;

import atrous.field.FieldMap;
import atrous.field.Gridding;
import atrous.field.Hdc;
import atrous.field.HdcGroup;
import atrous.field.LiveCells;
import atrous.field.PathCounts;
import atrous.field.Sublattices;
import atrous.figure.Frame;
import atrous.figure.HeatMap;
import atrous.network.Inference;
import atrous.text.CoverageWords;
import atrous.text.Decimal;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which cells of its field the pinned cell reads, and along how many paths. */
final class CoverageExhibit {

    private static final double WIDEST = 380;
    /** An axis whose holes are counted cell by cell. */
    private static final long LONGEST_RULE = 1 << 16;

    private final NetworkView view;
    private final CoverageWords words;
    private final Inference inference;
    private final String node;

    private CoverageExhibit(NetworkView view) {
        this.view = view;
        this.words = view.words().coverage();
        this.inference = view.network();
        this.node = inference.network().nodes().get(view.pinned().node()).name();
    }

    static Exhibit of(NetworkView view, Frame frame) {
        return new CoverageExhibit(view).exhibit(frame);
    }

    private Exhibit exhibit(Frame frame) {
        Optional<PathCounts> counted = NetworkAnalysis.of(inference).paths(view.pinned());
        Optional<FieldMap> paths = counted.flatMap(PathCounts::input);
        var intro = new ArrayList<String>();
        var drawings = new ArrayList<Exhibit.Drawing>();
        if (paths.isEmpty()) {
            intro.add(counted.isEmpty() ? words.tooLarge() : words.readNothing(node));
        } else {
            intro.add(read(paths.get()));
            FieldMap map = paths.get();
            double scale = power(map.exponent());
            HeatMap heat = HeatMap.of(map.height(), map.width(), (r, c) -> map.at(map.top() + r, map.left() + c));
            String caption = words.pathsCaption(heat.isPart());
            drawings.add(new Exhibit.Drawing(caption, heat.scene(Math.min(WIDEST, frame.width()), caption, intro.get(0))));
            intro.add(words.pathsMost(map.exact() ? Quantity.of((long) map.most()) : Decimal.show(map.most() * scale, 0), map.exact()));
        }
        intro.addAll(together());
        List<Exhibit.Table> tables = rules();
        return new Exhibit(words.coverageTitle(), intro, List.of(), drawings, tables,
                tables.isEmpty() ? List.of() : List.of(words.ruleNote()));
    }

    private static double power(int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 2;
        }
        return power;
    }

    private String read(FieldMap map) {
        Gridding gridding = Gridding.of(map);
        List<Long> field = inference.network().input().rank() == 1 ? List.of((long) map.width())
                : List.of((long) map.height(), (long) map.width());
        return gridding.holes() == 0 ? words.readAll(node, field) : words.read(node, field, Quantity.of((long) gridding.read()),
                Quantity.of((long) gridding.size()), Decimal.show(100 * gridding.share(), 1));
    }

    /** What holds for all outputs. */
    private List<String> together() {
        var said = new ArrayList<String>();
        Optional<Sublattices> parts = Sublattices.of(inference);
        said.add(parts.isEmpty() ? words.latticesTooLarge()
                : parts.get().count() > 1 ? words.sublattices(parts.get().count()) : words.oneLattice());
        Optional<LiveCells> live = LiveCells.of(inference);
        live.ifPresent(cells -> said.add(cells.dead() == 0 ? words.noneDead()
                : words.dead(Quantity.of((long) cells.dead()), Quantity.of((long) cells.cells()))));
        return said;
    }

    private List<Exhibit.Table> rules() {
        var rows = new ArrayList<List<String>>();
        for (HdcGroup group : HdcGroup.of(inference.network())) {
            var said = new ArrayList<Hdc>();
            for (Hdc rule : group.axes()) {
                if (rule != null && !said.contains(rule) && rule.fieldSize() <= LONGEST_RULE) {
                    said.add(rule);
                    rows.add(row(group, rule));
                }
            }
        }
        return rows.isEmpty() ? List.of() : List.of(new Exhibit.Table(words.ruleTable(), words.ruleHead(), rows, -1));
    }

    private List<String> row(HdcGroup group, Hdc rule) {
        var dilations = new StringBuilder();
        for (long dilation : rule.dilations()) {
            dilations.append(dilations.length() == 0 ? "" : ", ").append(dilation);
        }
        String first = inference.network().nodes().get(group.nodes().get(0)).name();
        String last = inference.network().nodes().get(group.nodes().get(group.nodes().size() - 1)).name();
        String right = switch (rule.verdict()) {
            case NO_HOLES, HOLES -> words.ruleRight();
            case RULE_MISSES_HOLES -> words.ruleMisses();
            case RULE_TOO_STRICT -> words.ruleTooStrict();
        };
        return List.of(first + " – " + last, dilations.toString(), Long.toString(rule.distances().get(1)),
                Long.toString(rule.kernelSize()), words.rulePasses(rule.passes()), words.holes(rule.holes(), rule.fieldSize()), right);
    }
}
