package atrous.tensor;

/** Number of elements of an array, where it has to be an array of Java and of JavaScript. */
final class ArraySize {

    private ArraySize() {}

    /** @throws IllegalArgumentException where a size is below 1 or the product exceeds 2³¹ − 1 */
    static int product(int... sizes) {
        long product = 1;
        for (int size : sizes) {
            if (size < 1) {
                throw new IllegalArgumentException("a size is at least 1, not " + size);
            }
            product *= size;
            if (product > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("more than 2147483647 elements");
            }
        }
        return (int) product;
    }

    /** @throws IllegalArgumentException beyond 2³¹ − 1 */
    static int checked(long size) {
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("more than 2147483647 elements");
        }
        return (int) size;
    }
}
