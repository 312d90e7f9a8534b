package atrous.tensor;

/**
 * A dense array of 32-bit floats of rank 0 to 5, in row-major order: the last axis runs fastest.
 *
 * <p>The data are not copied, neither in nor out: whoever holds the array shares it.
 */
public final class Tensor {

    /** Batch, channels and three spatial axes. */
    public static final int MAX_RANK = 5;

    private final int[] shape;
    private final float[] data;

    private Tensor(int[] shape, float[] data) {
        this.shape = shape;
        this.data = data;
    }

    /**
     * @param data row-major, as many as the product of the shape
     * @param shape sizes, each at least 1, the slowest axis first
     * @throws IllegalArgumentException where the rank exceeds 5, a size is below 1, or the data don't fill the shape
     */
    public static Tensor of(float[] data, int... shape) {
        int elements = elements(shape);
        if (data.length != elements) {
            throw new IllegalArgumentException(data.length + " values for a tensor of " + elements);
        }
        return new Tensor(shape.clone(), data);
    }

    /**
     * @param shape sizes, each at least 1, the slowest axis first
     * @throws IllegalArgumentException where the rank exceeds 5 or a size is below 1
     */
    public static Tensor zeros(int... shape) {
        return new Tensor(shape.clone(), new float[elements(shape)]);
    }

    private static int elements(int[] shape) {
        if (shape.length > MAX_RANK) {
            throw new IllegalArgumentException("a tensor has at most " + MAX_RANK + " axes, not " + shape.length);
        }
        return ArraySize.product(shape);
    }

    public int rank() {
        return shape.length;
    }

    /** Size of one axis, counted from the slowest. */
    public int size(int axis) {
        return shape[axis];
    }

    /** All sizes, in an array of the caller's own. */
    public int[] shape() {
        return shape.clone();
    }

    /** The values, row-major; the tensor's own array. */
    public float[] data() {
        return data;
    }
}
