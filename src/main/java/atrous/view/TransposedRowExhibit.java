package atrous.view;

import atrous.field.EnlargedMap;
import atrous.field.Enlarging;
import atrous.field.Paths;
import atrous.figure.Frame;
import atrous.figure.HeatMap;
import atrous.figure.Subject;
import atrous.layer.ConvTranspose;
import atrous.layer.KernelAxis;
import atrous.state.LayerSpec;
import atrous.state.Project;
import atrous.state.Side;
import atrous.tensor.Tensor;
import atrous.text.ChineseTransposedRow;
import atrous.text.Decimal;
import atrous.text.EnglishTransposedRow;
import atrous.text.Messages;
import atrous.text.Quantity;
import atrous.text.TransposedRowWords;
import atrous.text.TransposedRowWords.Way;
import java.util.ArrayList;
import java.util.List;

/** The pattern of several transposed convolutions in a row, beside what resizing and convolving makes of the same input. */
final class TransposedRowExhibit {

    /** Cells along one side of a map: counting more would keep the reader waiting. */
    private static final int LARGEST = 4096;
    /** Inputs for the verdict, where the map lets as many. */
    private static final int ENOUGH = 512;
    private static final long MOST_TAPS = 64;
    /** Of a kernel plane, for maps of values. */
    private static final long MOST_PLANE_TAPS = 100;
    private static final double WIDTH = 256;

    private final TransposedRowWords say;
    private final LayerSpec spec;
    private final ConvTranspose layer;
    private final int layers;
    private final double width;
    private final List<Enlarging> axes = new ArrayList<>();
    /** Inputs that are drawn, on each axis; empty where nothing can be. */
    private final List<Integer> drawn = new ArrayList<>();
    /** Of each way, on each axis; see {@link #interiors(Way)}. */
    private final List<List<Paths.Interior>> inside = new ArrayList<>();

    private TransposedRowExhibit(Project project, Side side, Frame frame, Messages m) {
        say = m.languageTag().startsWith("zh") ? new ChineseTransposedRow() : new EnglishTransposedRow();
        spec = project.layer(side);
        layer = (ConvTranspose) spec.layer();
        layers = project.show().inRow();
        width = Math.min(WIDTH, frame.width());
        for (int a = 0; a < layer.rank(); a++) {
            axes.add(new Enlarging(layer.kernel().get(a), layer.padding(), a, layers));
        }
    }

    static Exhibit of(Project project, Side side, Frame frame, Messages m) {
        var e = new TransposedRowExhibit(project, side, frame, m);
        String refusal = e.refusal();
        if (refusal != null) {
            return new Exhibit(e.say.title(), List.of(e.say.intro(), refusal), List.of(InARow.choice(e.layers, e.say.layers())),
                    List.of(), List.of(), List.of());
        }
        for (Way way : Way.values()) {
            e.inside.add(e.interiors(way));
        }
        boolean cut = !e.drawn.equals(e.spec.inputSize().stream().map(Long::intValue).toList());
        return new Exhibit(e.say.title(), List.of(e.say.intro(), e.say.input(e.times(e.drawn), cut)),
                List.of(InARow.choice(e.layers, e.say.layers())), e.drawings(), List.of(e.table()),
                List.of(e.enlarges() ? e.say.remedy() : e.say.sameSize()));
    }

    private boolean enlarges() {
        return KernelAxis.strides(layer.kernel()).stream().anyMatch(s -> s > 1);
    }

    /** Why nothing is drawn, or null. */
    private String refusal() {
        for (int a = 0; a < axes.size(); a++) {
            KernelAxis kernel = layer.kernel().get(a);
            if (kernel.size() > MOST_TAPS || kernel.effectiveSize() > LARGEST) {
                return say.tooLarge(LARGEST);
            }
            long own = Math.min(HeatMap.MOST, spec.inputSize().get(a));
            int inputs = inputs(axes.get(a), own, HeatMap.MOST);
            inputs = inputs > 0 ? inputs : smallest(axes.get(a), own);
            if (inputs == 0) {
                return axes.get(a).transposedSize(own, LARGEST) == 0 ? say.nothingLeft(layers) : say.tooLarge(LARGEST);
            }
            drawn.add(inputs);
        }
        return null;
    }

    /** The most inputs of which no map becomes larger than {@code most}; 0 where none. */
    private static int inputs(Enlarging axis, long own, long most) {
        long inputs = own;
        while (inputs > 0 && !fits(axis, inputs, most)) {
            inputs--;
        }
        return (int) inputs;
    }

    private static int smallest(Enlarging axis, long own) {
        for (int inputs = 1; inputs <= own; inputs++) {
            if (fits(axis, inputs, LARGEST)) {
                return inputs;
            }
        }
        return 0;
    }

    private static boolean fits(Enlarging axis, long inputs, long most) {
        long size = axis.transposedSize(inputs, most);
        return size > 0 && size <= most && axis.resizedSize(inputs, most) <= most;
    }

    private Paths paths(int axis, Way way, int inputs) {
        return way == Way.TRANSPOSED ? axes.get(axis).transposed(inputs) : axes.get(axis).resized(inputs, way == Way.BILINEAR);
    }

    private List<Exhibit.Drawing> drawings() {
        var drawings = new ArrayList<Exhibit.Drawing>();
        for (Way way : Way.values()) {
            Paths columns = paths(axes.size() - 1, way, drawn.get(axes.size() - 1));
            Paths rows = axes.size() == 1 ? Paths.start(1) : paths(0, way, drawn.get(0));
            var map = HeatMap.of(rows.size(), columns.size(), (r, c) -> rows.at(r) * columns.at(c));
            String caption = say.paths(way, layers, size(map), part(map));
            drawings.add(new Exhibit.Drawing(caption, map.scene(width, caption, verdict(way))));
        }
        if (layer.taps().isPresent() && layer.taps().getAsLong() <= MOST_PLANE_TAPS) {
            addOwn(drawings);
        }
        return drawings;
    }

    private void addOwn(List<Exhibit.Drawing> drawings) {
        for (int a = 0; a < axes.size(); a++) {
            if (!fits(axes.get(a), drawn.get(a), HeatMap.MOST)) {
                return;
            }
        }
        Tensor input = InARow.middle(spec, drawn, Subject.INPUT_RANGE);
        for (Way way : Way.values()) {
            Tensor values = way == Way.TRANSPOSED ? EnlargedMap.transposed(layer, layers, input)
                    : EnlargedMap.resized(layer.kernel(), way == Way.BILINEAR, layers, input);
            HeatMap map = InARow.map(values);
            String caption = say.own(way, layers, size(map), part(map));
            drawings.add(new Exhibit.Drawing(caption, map.scene(width, caption, "")));
        }
    }

    private String size(HeatMap map) {
        return times(layer.rank() == 1 ? List.of(map.columns()) : List.of(map.rows(), map.columns()));
    }

    private String part(HeatMap map) {
        return !map.isPart() ? "" : say.drawnPart(times(layer.rank() == 1 ? List.of(HeatMap.MOST)
                : List.of(Math.min(HeatMap.MOST, map.rows()), Math.min(HeatMap.MOST, map.columns()))));
    }

    private String times(List<Integer> sizes) {
        return Facts.times(sizes.stream().map(Integer::longValue).toList());
    }

    private Exhibit.Table table() {
        var rows = new ArrayList<List<String>>();
        for (Way way : Way.values()) {
            List<Paths.Interior> inner = inside.get(way.ordinal());
            var outputs = new ArrayList<Integer>();
            for (int a = 0; a < axes.size(); a++) {
                outputs.add(paths(a, way, drawn.get(a)).size());
            }
            boolean told = !inner.contains(null);
            rows.add(List.of(say.way(way), times(outputs),
                    told ? say.range(number(fewest(inner)), number(most(inner))) : say.untold(),
                    told ? repeats(inner) : say.untold(), verdict(way)));
        }
        return new Exhibit.Table(say.caption(layers), List.of(say.wayHead(), say.outputHead(), say.pathsHead(), say.repeatsHead(),
                say.verdictHead()), rows, 0);
    }

    /** On each axis, away from the borders of a map as large as can be counted; null where it is all borders. */
    private List<Paths.Interior> interiors(Way way) {
        var interiors = new ArrayList<Paths.Interior>();
        for (int a = 0; a < axes.size(); a++) {
            int inputs = ENOUGH;
            while (inputs > drawn.get(a) && !fits(axes.get(a), inputs, LARGEST)) {
                inputs = Math.max(drawn.get(a), inputs / 2);
            }
            interiors.add(paths(a, way, inputs).interior());
        }
        return interiors;
    }

    private static double fewest(List<Paths.Interior> inner) {
        return inner.stream().mapToDouble(Paths.Interior::fewest).reduce(1, (a, b) -> a * b);
    }

    private static double most(List<Paths.Interior> inner) {
        return inner.stream().mapToDouble(Paths.Interior::most).reduce(1, (a, b) -> a * b);
    }

    private String repeats(List<Paths.Interior> inner) {
        if (inner.stream().allMatch(Paths.Interior::even)) {
            return say.doesNotRepeat();
        }
        boolean told = inner.stream().allMatch(i -> i.period() > 0);
        return told ? say.repeats(Sides.once(inner.stream().map(i -> (long) i.period()).toList())) : say.untold();
    }

    private String verdict(Way way) {
        List<Paths.Interior> inner = inside.get(way.ordinal());
        if (inner.contains(null)) {
            return say.untold();
        }
        return inner.stream().allMatch(Paths.Interior::even) ? say.even() : fewest(inner) == 0 ? say.holes()
                : say.uneven(number(most(inner) / fewest(inner)));
    }

    private static String number(double value) {
        return value == Math.floor(value) && value < 1e15 ? Quantity.of((long) value) : Decimal.show(value, 2);
    }
}
