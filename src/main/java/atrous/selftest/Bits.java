package atrous.selftest;

import atrous.tensor.Tensor;
import java.util.Arrays;

/** Tensors as text, exact to the bit: the sizes, a colon, and the bits of every value in hexadecimal. */
public final class Bits {

    private Bits() {}

    public static String of(Tensor tensor) {
        var text = new StringBuilder();
        for (int size : tensor.shape()) {
            text.append(size).append(' ');
        }
        text.append(':');
        for (float value : tensor.data()) {
            text.append(' ').append(Integer.toHexString(Float.floatToIntBits(value)));
        }
        return text.toString();
    }

    /** The words of {@link #of} back to a tensor. */
    static Tensor tensor(Words words) {
        int[] sizes = new int[Tensor.MAX_RANK];
        int rank = 0;
        String word = words.next();
        while (!word.equals(":")) {
            sizes[rank++] = Integer.parseInt(word);
            word = words.next();
        }
        Tensor tensor = Tensor.zeros(Arrays.copyOf(sizes, rank));
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = Float.intBitsToFloat((int) Long.parseLong(words.next(), 16));
        }
        return tensor;
    }

    /** Eight hexadecimal digits at most that tell shapes and bits apart: FNV-1a over 32-bit words. */
    public static String hash(Tensor tensor) {
        int hash = 0x811c9dc5;
        for (int size : tensor.shape()) {
            hash = (hash ^ size) * 16777619;
        }
        for (float value : tensor.data()) {
            hash = (hash ^ Float.floatToIntBits(value)) * 16777619;
        }
        return Integer.toHexString(hash);
    }
}
