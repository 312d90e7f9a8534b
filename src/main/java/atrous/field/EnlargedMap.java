package atrous.field;

import atrous.layer.Conv;
import atrous.layer.ConvTranspose;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.ResizeAxis;
import atrous.tensor.Convolution;
import atrous.tensor.Resize;
import atrous.tensor.Tensor;
import atrous.tensor.TransposedConvolution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What layers in a row whose weights are all 1 make of a map: transposed, or resized and convolved in their place. */
public final class EnlargedMap {

    private EnlargedMap() {}

    /** @param input [1, 1, spatial…] */
    public static Tensor transposed(ConvTranspose layer, int layers, Tensor input) {
        var single = ConvTranspose.single(layer.kernel(), layer.padding());
        Tensor map = input;
        for (int i = 0; i < layers; i++) {
            map = TransposedConvolution.of(single, map, ones(layer.kernel()));
        }
        return map;
    }

    /** @param input [1, 1, spatial…] */
    public static Tensor resized(List<KernelAxis> kernel, boolean linear, int layers, Tensor input) {
        var slow = new ArrayList<KernelAxis>();
        for (KernelAxis k : kernel) {
            slow.add(new KernelAxis(k.size(), 1, k.dilation()));
        }
        var conv = Conv.single(slow, Padding.Rule.SAME_UPPER);
        Tensor map = input;
        for (int i = 0; i < layers; i++) {
            var axes = new ArrayList<ResizeAxis>();
            for (int a = 0; a < kernel.size(); a++) {
                axes.add(new ResizeAxis(map.size(a + 2), map.size(a + 2) * kernel.get(a).stride(), linear));
            }
            map = Convolution.of(conv, Resize.of(axes, map), ones(slow));
        }
        return map;
    }

    private static Tensor ones(List<KernelAxis> kernel) {
        int[] shape = new int[kernel.size() + 2];
        shape[0] = 1;
        shape[1] = 1;
        for (int a = 0; a < kernel.size(); a++) {
            shape[a + 2] = (int) kernel.get(a).size();
        }
        Tensor ones = Tensor.zeros(shape);
        Arrays.fill(ones.data(), 1);
        return ones;
    }
}
