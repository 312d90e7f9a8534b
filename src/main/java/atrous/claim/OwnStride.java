package atrous.claim;

import atrous.layer.KernelAxis;
import atrous.layer.Relation;
import java.util.ArrayList;
import java.util.List;

/** A layer's stride is said to multiply its own growth of the field. */
public record OwnStride(long kernel, long stride) implements Claim {

    private static final int LAYERS = 3;

    /**
     * The field with one layer more.
     *
     * @param jump input cells from one output before it to the next
     * @param growth cells that it adds
     */
    private record Grown(long jump, long growth, long field) {}

    @Override
    public String id() {
        return "own-stride";
    }

    /** @param last the stride of the last layer */
    private List<KernelAxis> kernels(int layers, long last) {
        var kernels = new ArrayList<KernelAxis>();
        for (int i = 1; i <= layers; i++) {
            kernels.add(new KernelAxis(kernel, i == layers ? last : stride, 1));
        }
        return kernels;
    }

    private Grown grown(int layers, long last) {
        List<Relation> relations = Stack.of(kernels(layers, last)).relations();
        List<Relation> before = relations.subList(0, layers - 1);
        long middle = Math.floorDiv(relations.get(layers - 1).inputSize(), 2L);
        Seen earlier = Seen.of(before, middle);
        long field = Seen.of(relations).field();
        return new Grown(Seen.of(before, middle + 1).from() - earlier.from(), field - earlier.field(), field);
    }

    /** Input cells that the last layer's neighbouring inputs are apart: the product of the strides before it. */
    public long jump() {
        return grown(LAYERS, stride).jump();
    }

    /** What the last layer adds with its stride. */
    public long growth() {
        return grown(LAYERS, stride).growth();
    }

    /** And with another. */
    public long growthWith(long last) {
        return grown(LAYERS, last).growth();
    }

    @Override
    public Verdict verdict() {
        return growth() == stride * growthWith(1) ? Verdict.HOLDS : Verdict.FAILS;
    }

    @Override
    public Evidence evidence() {
        var rows = new ArrayList<List<Cell>>();
        for (int i = 1; i <= LAYERS; i++) {
            Grown grown = grown(i, stride);
            rows.add(List.of(new Cell.Count(i), new Cell.Count(stride), new Cell.Count(grown.jump()),
                    new Cell.Count(grown.growth()), new Cell.Count(grown(i, 1).growth()), new Cell.Count(grown.field())));
        }
        return new Evidence(rows, List.of(LAYERS - 1), List.of());
    }

    @Override
    public List<Shown> shown() {
        return List.of(new Shown.OfNetwork(Stack.of(kernels(LAYERS, stride)).outline()));
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting(Setting.Kind.KERNEL, kernel, 2, 7), new Setting(Setting.Kind.STRIDE, stride, 2, 4));
    }

    @Override
    public Claim with(List<Long> values) {
        return new OwnStride(values.get(0), values.get(1));
    }

    @Override
    public <T> T told(Teller<T> teller) {
        return teller.ownStride(this);
    }
}
