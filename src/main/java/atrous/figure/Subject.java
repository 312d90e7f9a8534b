package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.Count;
import atrous.layer.DeformConv;
import atrous.layer.LayerKind;
import atrous.layer.PaddingMode;
import atrous.layer.Sliding;
import atrous.layer.Weighted;
import atrous.layer.Window;
import atrous.tensor.ChannelFill;
import atrous.tensor.Deformation;
import atrous.tensor.Fill;
import atrous.tensor.Kernels;
import atrous.tensor.Pattern;
import atrous.tensor.Plane;
import atrous.tensor.PlaneConvolution;
import atrous.tensor.Planes;
import atrous.text.Decimal;
import java.util.List;
import java.util.OptionalLong;

/**
 * A layer with something in it: what a figure is about. A layer of one axis has a trivial row axis, so that every figure
 * works on two.
 *
 * @param input values of the real cells of the shown input channel
 * @param kernel weights of the shown kernel plane, as its taps carry them: turned where the layer is transposed
 * @param channels what the others hold
 * @param deformed where the taps are moved to, or null where they can't be moved
 */
public record Subject(Sliding layer, Axis rows, Axis columns, Plane input, Plane kernel, Channels channels,
                      Deformed deformed) {

    public static final Pattern.Range INPUT_RANGE = new Pattern.Range(0, 9);
    public static final Pattern.Range KERNEL_RANGE = new Pattern.Range(-3, 3);
    private static final Axis ONE_ROW = new Axis(new Window(1, 1, 1, 1, 0, 0), 1, PaddingMode.ZEROS);

    /** With one channel. */
    public Subject(Sliding layer, Axis rows, Axis columns, Plane input, Plane kernel) {
        this(layer, rows, columns, input, kernel, Channels.one(input, kernel), null);
    }

    /** With one of the channels, and with what moves the taps of a deformable layer. */
    public static Subject of(Sliding layer, List<Axis> axes, Fill input, Fill kernel, ChannelChoice shown, Deformation by) {
        Subject s = of(layer, axes, input, kernel, shown);
        return !(layer instanceof DeformConv d) ? s
                : s.with(s.channels, Deformed.of(d, axes, s.channels, by));
    }

    public static Subject of(Sliding layer, List<Axis> axes, Fill input, Fill kernel) {
        return of(layer, axes, input, kernel, ChannelChoice.FIRST);
    }

    public static Subject of(Sliding layer, List<Axis> axes, Fill input, Fill kernel, ChannelChoice shown) {
        Axis rows = axes.size() == 1 ? ONE_ROW : axes.get(0);
        Axis columns = axes.get(axes.size() - 1);
        long down = rows.window().size();
        long across = columns.window().size();
        Planes inputs = ChannelFill.inputs(input, rows.inputSize(), columns.inputSize(), INPUT_RANGE);
        Kernels weights = ChannelFill.kernels(kernel, down, across, KERNEL_RANGE, Channels.read(layer));
        boolean turned = layer.kind() == LayerKind.CONV_TRANSPOSE;
        var channels = Channels.of(layer, shown, inputs, turned ? (out, n) -> turned(weights.at(out, n), down, across) : weights);
        return of(layer, rows, columns, channels);
    }

    public static Subject of(Sliding layer, Axis rows, Axis columns, Channels channels) {
        return new Subject(layer, rows, columns, channels.input(channels.in()), channels.kernels().at(channels.in()),
                channels, null);
    }

    private Subject with(Channels its, Deformed itsTaps) {
        return new Subject(layer, rows, columns, its.input(its.in()), its.kernels().at(its.in()), its, itsTaps);
    }

    private static Plane turned(Plane weights, long down, long across) {
        return (i, j) -> weights.at(down - 1 - i, across - 1 - j);
    }

    /** The same with another one of the input channels that the output reads. */
    public Subject showing(long n) {
        Channels others = channels.showing(n);
        return with(others, deformed == null ? null : deformed.showing(others));
    }

    public boolean oneAxis() {
        return layer.rank() == 1;
    }

    /** The value at a position of the padded input. */
    public float valueAt(long row, long column) {
        long r = rows.sourceAt(row);
        long c = columns.sourceAt(column);
        return r == PaddingMode.NONE || c == PaddingMode.NONE ? 0 : input.at(r, c);
    }

    /** The value at a position as it is shown: what pooling does not count is not there. */
    String label(long row, long column) {
        return weighted() || isReal(row, column) ? Decimal.show(valueAt(row, column), 2)
                : isMax() ? "−∞" : pooled().counts(row, column) ? "0" : "";
    }

    /** Whether a position is a cell of the input itself, not padding. */
    public boolean isReal(long row, long column) {
        return isReal(rows, row) && isReal(columns, column);
    }

    private static boolean isReal(Axis axis, long position) {
        return isInside(axis, position) && Math.floorMod(position, axis.window().baseDilation()) == 0;
    }

    private static boolean isInside(Axis axis, long position) {
        return position >= 0 && position < axis.window().dilatedInputSize(axis.inputSize());
    }

    /** Whether a position holds a zero that was put between two cells of the input. */
    public boolean isInserted(long row, long column) {
        return isInside(rows, row) && isInside(columns, column) && !isReal(row, column);
    }

    /** Whether a position of the padded input shows an input cell, itself or in the padding. */
    public boolean hasSource(long row, long column) {
        return rows.sourceAt(row) != PaddingMode.NONE && columns.sourceAt(column) != PaddingMode.NONE;
    }

    /** Whether what is read is weighted: the kernel is not only a window. */
    public boolean weighted() {
        return layer instanceof Weighted;
    }

    /** Whether any tap may stand elsewhere than on the lattice, or is multiplied by a mask. */
    public boolean moved() {
        return deformed != null && !deformed.isPlain();
    }

    /** Whether zeros are put between the inputs, and the kernel is turned. */
    public boolean transposed() {
        return layer.kind() == LayerKind.CONV_TRANSPOSE;
    }

    /** A tap's weight by its own place in the kernel. */
    public Target weightOf(Target tap) {
        return !transposed() ? tap : new Target(MapKind.KERNEL, rows.window().size() - 1 - tap.row(),
                columns.window().size() - 1 - tap.column());
    }

    /** Whether what is read comes in bins. */
    public boolean adaptive() {
        return layer.kind().isAdaptive();
    }

    public boolean isMax() {
        return layer.kind().isMax();
    }

    /** Products, or values compared, for one output: more would not be computed within a frame. */
    private static final long MOST_TAPS = 40_000;

    /** Whether what pooling makes of single outputs can be found out while the pointer moves. */
    boolean affordable() {
        OptionalLong taps = taps();
        return isMax() && taps.isPresent() && taps.getAsLong() <= MOST_TAPS;
    }

    /** Taps of one kernel plane, or of the largest bin; empty past 2⁶³ − 1. */
    OptionalLong taps() {
        return adaptive() ? OptionalLong.of(rows.window().size() * columns.window().size()) : layer.taps();
    }

    /** What pooling makes of these maps. */
    Pooled pooled() {
        return new Pooled(this);
    }

    /** One output of the shown channel, from all channels that it reads, with the bits that the engine gives it. */
    public float outputAt(long row, long column) {
        return moved() ? deformed.output(channels, row, column)
                : weighted() ? channels.output(new PlaneConvolution(rows, columns), row, column)
                : pooled().at(row, column);
    }

    /** What the input channel that is read nth adds to an output. */
    public float partialAt(long n, long row, long column) {
        return moved() ? deformed.partial(channels, n, row, column)
                : channels.partial(new PlaneConvolution(rows, columns), n, row, column);
    }

    /** What making a plane costs, in products. */
    private static final long PLANE_COST = 4;

    /** About how many products one output takes; empty past 2⁶³ − 1. */
    public OptionalLong products() {
        OptionalLong one = moved() ? deformed.products() : taps();
        return channels.read() == 1 ? one
                : Count.product(Count.sum(one, OptionalLong.of(PLANE_COST)), OptionalLong.of(channels.read()));
    }

    /**
     * The number of outputs, up to 2⁴⁰ at the largest accepted sizes; of a transposed convolution, which multiplies
     * sizes, at most 2⁶² are told.
     */
    public long outputs() {
        long most = 1L << 62;
        return rows.outputSize() > most / columns.outputSize() ? most : rows.outputSize() * columns.outputSize();
    }

    public boolean has(Target target) {
        return switch (target.map()) {
            case INPUT -> within(rows, target.row()) && within(columns, target.column());
            case KERNEL -> target.row() >= 0 && target.row() < rows.window().size()
                    && target.column() >= 0 && target.column() < columns.window().size();
            case OUTPUT -> target.row() >= 0 && target.row() < rows.outputSize()
                    && target.column() >= 0 && target.column() < columns.outputSize();
        };
    }

    /** Inputs that are cropped away are cells, too: their stamps are. */
    private static boolean within(Axis axis, long position) {
        return position >= Math.min(0, -axis.window().paddingLow())
                && position < axis.window().dilatedInputSize(axis.inputSize()) + Math.max(0, axis.window().paddingHigh());
    }
}
