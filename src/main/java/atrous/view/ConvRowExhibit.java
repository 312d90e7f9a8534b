package atrous.view;

import atrous.field.Enlarging;
import atrous.field.Paths;
import atrous.figure.Frame;
import atrous.figure.HeatMap;
import atrous.figure.Options;
import atrous.layer.Conv;
import atrous.layer.Count;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.TransposedPadding;
import atrous.state.Project;
import atrous.state.Side;
import atrous.text.ChineseConvRow;
import atrous.text.ConvRowWords;
import atrous.text.EnglishConvRow;
import atrous.text.Messages;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** How far several convolutions in a row reach, with how many weights, and along how many paths. */
final class ConvRowExhibit {

    /** Cells along one side of the field: counting more would keep the reader waiting. */
    private static final int LARGEST = 4096;
    private static final long MOST_TAPS = 64;
    /** Fields past this are not told. */
    private static final long FARTHEST = 1L << 60;
    private static final double WIDTH = 256;

    private final ConvRowWords say;
    private final Messages m;
    private final Conv conv;
    private final int layers;
    private final double width;

    private ConvRowExhibit(Project project, Side side, Frame frame, Messages m) {
        say = m.languageTag().startsWith("zh") ? new ChineseConvRow() : new EnglishConvRow();
        this.m = m;
        conv = (Conv) project.layer(side).layer();
        layers = project.show().inRow();
        width = Math.min(WIDTH, frame.width());
    }

    static Exhibit of(Project project, Side side, Frame frame, Messages m) {
        var e = new ConvRowExhibit(project, side, frame, m);
        boolean drawn = e.canDraw();
        var notes = new ArrayList<>(drawn ? e.coverage() : List.of(e.say.tooLarge()));
        notes.add(KernelAxis.strides(e.conv.kernel()).stream().allMatch(s -> s == 1) ? e.say.sameCost() : e.say.strides(e.step()));
        return new Exhibit(e.say.title(), List.of(e.say.reach(e.layers, Facts.times(KernelAxis.sizes(e.conv.kernel())),
                e.told(e.field(e.layers)), e.told(e.weights(e.layers)), e.told(e.product(e.field(e.layers))))),
                List.of(InARow.choice(e.layers, e.say.layers())), drawn ? List.of(e.drawing()) : List.of(),
                List.of(e.table()), notes);
    }

    /**
     * One output reaches as many inputs as one input reaches outputs of the transposed layers: the relation is the same
     * from either side, and the layers are alike.
     */
    private Enlarging axis(int a, int count) {
        var nothingCut = new TransposedPadding.Explicit(List.of(new Padding.Sides(0, 0)), List.of(0L));
        return new Enlarging(conv.kernel().get(a), nothingCut, 0, count);
    }

    private List<OptionalLong> field(int count) {
        var sizes = new ArrayList<OptionalLong>();
        for (int a = 0; a < conv.rank(); a++) {
            long size = axis(a, count).transposedSize(1, FARTHEST);
            sizes.add(size > FARTHEST ? OptionalLong.empty() : OptionalLong.of(size));
        }
        return sizes;
    }

    private OptionalLong product(List<OptionalLong> sizes) {
        return Count.product(sizes.toArray(new OptionalLong[0]));
    }

    private OptionalLong weights(int count) {
        return Count.product(conv.taps(), OptionalLong.of(count));
    }

    private String told(OptionalLong number) {
        return Quantity.of(number, m);
    }

    private String told(List<OptionalLong> sizes) {
        return sizes.stream().allMatch(OptionalLong::isPresent)
                ? Facts.times(sizes.stream().map(OptionalLong::getAsLong).toList()) : m.tooLarge();
    }

    private String step() {
        var steps = new ArrayList<OptionalLong>();
        for (KernelAxis kernel : conv.kernel()) {
            OptionalLong step = OptionalLong.of(1);
            for (int i = 0; i < layers; i++) {
                step = Count.product(step, OptionalLong.of(kernel.stride()));
            }
            steps.add(step);
        }
        return steps.stream().allMatch(steps.get(0)::equals) ? told(steps.get(0)) : told(steps);
    }

    private Exhibit.Table table() {
        boolean many = conv.outChannels() > 1;
        String channels = Quantity.of(conv.outChannels());
        var head = new ArrayList<>(List.of(say.layersHead(), say.fieldHead(), say.weightsHead(), say.singleHead()));
        if (many) {
            head.add(say.parametersHead(channels));
            head.add(say.singleParametersHead(channels));
        }
        var rows = new ArrayList<List<String>>();
        for (int count = 1; count <= Options.MOST_IN_ROW; count++) {
            OptionalLong single = product(field(count));
            var row = new ArrayList<>(List.of(Quantity.of(count), told(field(count)), told(weights(count)), told(single)));
            if (many) {
                row.add(told(parameters(conv.taps(), count)));
                row.add(told(parameters(single, 1)));
            }
            rows.add(row);
        }
        return new Exhibit.Table(say.caption(), head, rows, layers - 1);
    }

    /** With as many input as output channels, so that a layer fits on the one before. */
    private OptionalLong parameters(OptionalLong taps, int count) {
        OptionalLong out = OptionalLong.of(conv.outChannels());
        OptionalLong weights = Count.product(taps, OptionalLong.of(conv.outChannels() / conv.groups()), out);
        return Count.product(OptionalLong.of(count), conv.bias() ? Count.sum(weights, out) : weights);
    }

    private boolean canDraw() {
        for (int a = 0; a < conv.rank(); a++) {
            if (conv.kernel().get(a).size() > MOST_TAPS || axis(a, layers).transposedSize(1, LARGEST) > LARGEST) {
                return false;
            }
        }
        return true;
    }

    private Paths paths(int a) {
        return axis(a, layers).transposed(1);
    }

    private Exhibit.Drawing drawing() {
        Paths columns = paths(conv.rank() - 1);
        Paths rows = conv.rank() == 1 ? Paths.start(1) : paths(0);
        var map = HeatMap.of(rows.size(), columns.size(), (r, c) -> rows.at(r) * columns.at(c));
        String caption = say.paths(told(field(layers)), map.isPart() ? say.drawnPart(Facts.times(drawnSizes(map))) : "");
        return new Exhibit.Drawing(caption, map.scene(width, caption, say.pathsDetail(Quantity.of((long) map.high()))));
    }

    private List<Long> drawnSizes(HeatMap map) {
        long across = Math.min(HeatMap.MOST, map.columns());
        return conv.rank() == 1 ? List.of(across) : List.of((long) Math.min(HeatMap.MOST, map.rows()), across);
    }

    /** On some axis, and on no axis anywhere else. */
    private boolean mostInTheMiddle() {
        boolean some = false;
        for (int a = 0; a < conv.rank(); a++) {
            Paths paths = paths(a);
            double middle = paths.at(paths.size() / 2);
            for (int i = 0; i < paths.size(); i++) {
                if (paths.at(i) > middle) {
                    return false;
                }
                some |= paths.at(i) < middle;
            }
        }
        return some;
    }

    private List<String> coverage() {
        long reached = 1;
        long cells = 1;
        for (int a = 0; a < conv.rank(); a++) {
            Paths paths = paths(a);
            long here = 0;
            for (int i = 0; i < paths.size(); i++) {
                here += paths.at(i) > 0 ? 1 : 0;
            }
            reached *= here;
            cells *= paths.size();
        }
        var sentences = new ArrayList<String>();
        sentences.add(reached == cells ? say.full() : say.holes(Quantity.of(cells - reached), Quantity.of(cells)));
        if (reached < cells && KernelAxis.dilations(conv.kernel()).stream().anyMatch(d -> d > 1)) {
            sentences.add(say.gridding());
        } else if (reached == cells && mostInTheMiddle()) {
            sentences.add(say.middle());
        }
        return sentences;
    }
}
