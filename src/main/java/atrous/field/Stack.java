package atrous.field;

import atrous.layer.KernelAxis;
import java.util.ArrayList;
import java.util.List;

/** Layers in a row on one axis. */
public record Stack(List<KernelAxis> layers) {

    public Stack {
        layers = List.copyOf(layers);
    }

    /** The effective stride before each layer, and after the last. */
    public List<Long> effectiveStrides() {
        var strides = new ArrayList<Long>();
        long stride = 1;
        strides.add(stride);
        for (KernelAxis layer : layers) {
            stride *= layer.stride();
            strides.add(stride);
        }
        return strides;
    }

    /** Cells of the input from the first that an output reads to the last. */
    public long field() {
        long field = 1;
        long stride = 1;
        for (KernelAxis layer : layers) {
            field += (layer.effectiveSize() - 1) * stride;
            stride *= layer.stride();
        }
        return field;
    }

    /** Whether the field is short enough to be gone through cell by cell. */
    public boolean isCountable() {
        return field() <= CellSet.MOST_CELLS;
    }

    /** Cells of the field that the output does not read; of a countable stack. */
    public int holes() {
        return cells().holes();
    }

    CellSet cells() {
        CellSet cells = CellSet.ONE;
        long stride = 1;
        for (KernelAxis layer : layers) {
            cells = cells.spread((int) (stride * layer.dilation()), (int) layer.size());
            stride *= layer.stride();
        }
        return cells;
    }

    List<Long> dilations() {
        return KernelAxis.dilations(layers);
    }

    Stack with(List<Long> dilations) {
        var changed = new ArrayList<KernelAxis>();
        for (int i = 0; i < layers.size(); i++) {
            changed.add(new KernelAxis(layers.get(i).size(), layers.get(i).stride(), dilations.get(i)));
        }
        return new Stack(changed);
    }

    Stack and(List<KernelAxis> more) {
        var all = new ArrayList<>(layers);
        all.addAll(more);
        return new Stack(all);
    }
}
