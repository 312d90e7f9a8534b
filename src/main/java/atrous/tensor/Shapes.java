package atrous.tensor;

import atrous.layer.Checked;
import atrous.layer.KernelAxis;
import atrous.layer.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What arrays a layer takes and gives. */
final class Shapes {

    private Shapes() {}

    /** The sizes of a tensor [batch, channels, spatial…]. */
    static List<Long> spatial(Tensor input, int rank) {
        require(input.rank() == rank + 2, "the input is not [batch, channels, spatial…]");
        var sizes = new ArrayList<Long>();
        for (int a = 0; a < rank; a++) {
            sizes.add((long) input.size(a + 2));
        }
        return sizes;
    }

    static <R> List<R> axes(Checked<List<R>> checked) {
        if (checked instanceof Checked.Ok<List<R>> ok) {
            return ok.value();
        }
        throw new IllegalArgumentException("the layer can't be applied at this input size");
    }

    static int[] weight(long first, long second, List<KernelAxis> kernel) {
        int[] shape = new int[kernel.size() + 2];
        shape[0] = (int) first;
        shape[1] = (int) second;
        for (int a = 0; a < kernel.size(); a++) {
            shape[a + 2] = (int) kernel.get(a).size();
        }
        return shape;
    }

    static int[] output(int batch, long channels, List<? extends Relation> axes) {
        int[] shape = new int[axes.size() + 2];
        shape[0] = batch;
        shape[1] = (int) channels;
        for (int a = 0; a < axes.size(); a++) {
            shape[a + 2] = ArraySize.checked(axes.get(a).outputSize());
        }
        return shape;
    }

    static void require(String name, Tensor tensor, int... shape) {
        require(Arrays.equals(tensor.shape(), shape), "the " + name + "'s shape is not the layer's");
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
