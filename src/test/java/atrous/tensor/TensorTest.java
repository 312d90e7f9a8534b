package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A tensor")
class TensorTest {

    @Test
    @DisplayName("knows its sizes and shares its values")
    void holdsWhatItIsGiven() {
        float[] values = {1, 2, 3, 4, 5, 6};
        Tensor tensor = Tensor.of(values, 2, 3);
        assertEquals(2, tensor.rank());
        assertEquals(3, tensor.size(1));
        assertSame(values, tensor.data());
    }

    @Test
    @DisplayName("keeps its shape when the array that told it changes")
    void ownsItsShape() {
        int[] shape = {2, 3};
        Tensor tensor = Tensor.zeros(shape);
        shape[0] = 9;
        tensor.shape()[1] = 9;
        assertArrayEquals(new int[] {2, 3}, tensor.shape());
    }

    @Test
    @DisplayName("of no axes is one number")
    void hasRankZero() {
        assertEquals(1, Tensor.zeros().data().length);
    }

    @Test
    @DisplayName("refuses empty axes, a sixth axis, values that don't fill it and more than an array can hold")
    void refusesWrongShapes() {
        assertThrows(IllegalArgumentException.class, () -> Tensor.zeros(2, 0));
        assertThrows(IllegalArgumentException.class, () -> Tensor.zeros(1, 1, 1, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Tensor.of(new float[5], 2, 3));
        assertThrows(IllegalArgumentException.class, () -> Tensor.zeros(1 << 16, 1 << 16));
    }
}
