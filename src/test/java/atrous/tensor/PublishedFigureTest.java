package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import atrous.layer.Conv;
import atrous.layer.Facts;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import com.google.gson.JsonArray;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The numerical example of Dumoulin and Visin's guide")
class PublishedFigureTest {

    @Test
    @DisplayName("comes out as printed")
    void figure() {
        var fact = Facts.of("dv-fig1");
        var inputs = fact.inputs();
        var axis = new KernelAxis(3, 1, 1);
        var conv = Conv.single(List.of(axis, axis), Padding.Rule.VALID);
        Tensor output = Convolution.of(conv, matrix(inputs.getAsJsonArray("x")), matrix(inputs.getAsJsonArray("w")));
        Tensor printed = matrix(fact.expected().getAsJsonArray("y"));
        assertArrayEquals(printed.shape(), output.shape());
        assertArrayEquals(printed.data(), output.data());
    }

    private static Tensor matrix(JsonArray rows) {
        int width = rows.get(0).getAsJsonArray().size();
        Tensor matrix = Tensor.zeros(1, 1, rows.size(), width);
        for (int i = 0; i < matrix.data().length; i++) {
            matrix.data()[i] = rows.get(i / width).getAsJsonArray().get(i % width).getAsFloat();
        }
        return matrix;
    }
}
