package atrous.tensor;

import java.util.List;
import java.util.function.ToLongFunction;

/** One number a spatial axis; the leading ones are 1 where the layer has fewer than three axes. */
record Extent(int depth, int height, int width) {

    static final int AXES = 3;

    static <T> Extent of(List<T> axes, ToLongFunction<T> number) {
        int[] numbers = {1, 1, 1};
        int lead = AXES - axes.size();
        for (int a = 0; a < axes.size(); a++) {
            numbers[lead + a] = ArraySize.checked(number.applyAsLong(axes.get(a)));
        }
        return new Extent(numbers[0], numbers[1], numbers[2]);
    }

    int product() {
        return ArraySize.product(depth, height, width);
    }
}
