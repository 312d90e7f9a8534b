package atrous.view;

import atrous.field.AtrousBranches;
import atrous.field.Rational;
import atrous.figure.Frame;
import atrous.figure.HeatMap;
import atrous.network.Network;
import atrous.network.Operation;
import atrous.state.NetworkChoice;
import atrous.state.NetworkTextAction;
import atrous.text.AsppWords;
import atrous.text.Decimal;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Branches that convolve one map with differing rates, and how much of them falls outside it. */
final class AsppExhibit {

    private static final double WIDTH = 384;
    private static final long[] STRIDES = {8, 16};

    private final AsppWords say;
    private final AtrousBranches branches;
    private final AsppBranches facts;
    private final Network network;
    private final NetworkView view;
    private final double width;

    private AsppExhibit(AtrousBranches branches, NetworkView view, Frame frame) {
        this.branches = branches;
        this.view = view;
        say = view.words().aspp();
        network = view.network().network();
        facts = new AsppBranches(branches, NetworkAnalysis.of(view.network()).fields(), say);
        width = Math.min(WIDTH, frame.width());
    }

    /** None where the network has no such branches. */
    static List<Exhibit> of(NetworkView view, Frame frame) {
        List<AtrousBranches> all = NetworkAnalysis.of(view.network()).branches();
        if (all.isEmpty()) {
            return List.of();
        }
        AtrousBranches largest = all.get(0);
        for (AtrousBranches each : all) {
            largest = each.branches().size() > largest.branches().size() ? each : largest;
        }
        return List.of(new AsppExhibit(largest, view, frame).exhibit(all.size() - 1));
    }

    private Exhibit exhibit(int others) {
        var intro = new ArrayList<String>();
        intro.add(say.intro(branches.branches().size(), facts.name(branches.origin()), facts.mapSize(), facts.strideName(),
                facts.name(branches.merge())));
        intro.add(say.together(((Operation.Merge) network.nodes().get(branches.merge()).operation()).how() == Operation.How.CONCAT));
        if (others > 0) {
            intro.add(say.others(others));
        }
        var drawings = new ArrayList<Exhibit.Drawing>();
        var tables = new ArrayList<>(List.of(branchTable()));
        var notes = new ArrayList<String>();
        addField(notes);
        List<AsppTaps> taps = AsppTaps.of(branches, view.network(), axis());
        if (!taps.isEmpty()) {
            addStrips(taps, drawings, notes);
            tables.add(tapsTable(taps));
        }
        addStrides(taps, tables, notes);
        return new Exhibit(say.title(), intro, choices(taps), drawings, tables, notes);
    }

    private int axis() {
        return facts.axesAlike() ? 0 : view.state().project().show().of(NetworkChoice.AXIS);
    }

    private List<Exhibit.Choice> choices(List<AsppTaps> taps) {
        return facts.axesAlike() || taps.isEmpty() ? List.of()
                : List.of(new Exhibit.Choice(say.axis(), say.axes(), axis(), NetworkTextAction.show(NetworkChoice.AXIS)));
    }

    private Exhibit.Table branchTable() {
        var rows = new ArrayList<List<String>>();
        for (AtrousBranches.Branch branch : branches.branches()) {
            rows.add(List.of(facts.name(branches.end(branch)), facts.kernels(branch), facts.rates(branch), facts.effective(branch),
                    facts.onMap(branch), facts.adds(branch), facts.parameters(branch)));
        }
        String origin = facts.name(branches.origin());
        return new Exhibit.Table(say.branchesCaption(origin), say.branchesHead(origin), rows, -1);
    }

    private void addField(List<String> notes) {
        List<String> sees = facts.seeAll();
        List<Long> field = facts.localField(branches.merge());
        if (!field.isEmpty()) {
            List<String> most = facts.withField(branches.merge());
            String size = Sides.once(field);
            notes.add(most.isEmpty() ? say.fieldIsPutTogether(facts.name(branches.merge()), size)
                    : say.fieldIsThatOf(facts.name(branches.merge()), size, most, most.size() + sees.size() < branches.branches().size()));
        }
        if (!sees.isEmpty()) {
            notes.add(say.seesAll(sees));
        }
    }

    private void addStrips(List<AsppTaps> taps, List<Exhibit.Drawing> drawings, List<String> notes) {
        boolean tooLong = false;
        for (AsppTaps each : taps) {
            int positions = each.inside().outputs();
            tooLong |= positions > HeatMap.MOST;
            if (positions <= HeatMap.MOST) {
                var map = new HeatMap(1, positions, (row, column) -> each.inside().at(column), 0, each.inside().taps());
                String caption = say.strip(each.name(), each.rate(), positions);
                drawings.add(new Exhibit.Drawing(caption, map.scene(width, caption,
                        say.stripSpoken(positions, each.inside().withAll(), each.inside().withOne()))));
            }
        }
        if (tooLong) {
            notes.add(say.tooLong(Integer.toString(HeatMap.MOST)));
        }
    }

    private Exhibit.Table tapsTable(List<AsppTaps> taps) {
        var rows = new ArrayList<List<String>>();
        boolean centred = true;
        for (AsppTaps each : taps) {
            centred &= each.centred();
            rows.add(List.of(each.name(), each.rate(), Quantity.of(each.inside().withAll()), Quantity.of(each.inside().withOne()),
                    say.share(Decimal.show(100 * each.shareOfMap(), 0))));
        }
        String along = facts.axesAlike() && network.input().rank() > 1 ? say.eachAxis()
                : network.input().rank() == 1 ? "" : say.axes().get(axis());
        return new Exhibit.Table(say.tapsCaption(taps.get(0).inside().outputs(), along), say.tapsHead(centred), rows, -1);
    }

    private void addStrides(List<AsppTaps> taps, List<Exhibit.Table> tables, List<String> notes) {
        List<AsppBranches.Rate> rates = facts.ratesOf();
        if (rates.isEmpty()) {
            return;
        }
        Rational own = facts.stride();
        if (!taps.isEmpty() && facts.axesAlike() && taps.stream().allMatch(AsppTaps::centred)) {
            notes.add(say.becomesPointwise(Quantity.of(taps.get(0).inside().outputs())));
        }
        var strides = new ArrayList<Long>();
        if (own != null && own.isWhole() && own.numerator() < STRIDES[0]) {
            strides.add(own.numerator());
        }
        for (long stride : STRIDES) {
            strides.add(stride);
        }
        if (own != null && own.isWhole() && own.numerator() > STRIDES[1]) {
            strides.add(own.numerator());
        }
        var names = new ArrayList<String>();
        for (long stride : strides) {
            names.add(Quantity.of(stride));
        }
        var rows = new ArrayList<List<String>>();
        for (AsppBranches.Rate rate : rates) {
            var row = new ArrayList<>(List.of(rate.name(), Sides.once(rate.rates())));
            for (long stride : strides) {
                row.add(Sides.once(times(rate.rates(), stride)));
                row.add(Sides.once(times(rate.reaches(), stride)));
            }
            rows.add(row);
        }
        tables.add(new Exhibit.Table(say.strideCaption(), say.strideHead(names), rows, -1));
        addSameReach(rates, own, notes);
    }

    private void addSameReach(List<AsppBranches.Rate> rates, Rational own, List<String> notes) {
        if (own == null || !own.isWhole() || own.numerator() % 2 != 0) {
            return;
        }
        var wanted = new ArrayList<String>();
        var now = new ArrayList<String>();
        for (AsppBranches.Rate rate : rates) {
            wanted.add(Sides.once(times(rate.rates(), 2)));
            now.add(Sides.once(rate.rates()));
        }
        notes.add(say.sameReach(Quantity.of(own.numerator() / 2), wanted, Quantity.of(own.numerator()), now));
    }

    private static List<Long> times(List<Long> numbers, long factor) {
        var products = new ArrayList<Long>();
        for (long number : numbers) {
            products.add(number * factor);
        }
        return products;
    }
}
