package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import atrous.vectors.VectorCase;
import atrous.vectors.VectorConv;
import atrous.vectors.VectorDeform;
import atrous.vectors.VectorFile;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("What ONNX and PyTorch computed")
class VectorsTest {

    private static final double TOLERANCE = 1e-4;

    @TestFactory
    @DisplayName("is what the engine computes")
    Stream<DynamicNode> vectors() {
        return VectorFile.all().stream()
                .map(file -> dynamicContainer(file.name(), file.cases().stream().map(VectorsTest::test)));
    }

    @Test
    @DisplayName("is all there, not only the part that the project carries with it")
    void folderExists() {
        Assumptions.assumeTrue(Files.isDirectory(VectorFile.FOLDER),
                () -> "There is no folder " + VectorFile.FOLDER + "; -Datrous.vectors names another");
    }

    private static DynamicTest test(VectorCase vector) {
        return dynamicTest(vector.name(), () -> {
            Tensor expected = vector.outputs().get(0).orElseThrow();
            assertClose(expected, evaluate(vector));
        });
    }

    private static Tensor evaluate(VectorCase vector) {
        if (vector.op().equals("Conv")) {
            return VectorConv.of(vector).evaluate();
        }
        if (vector.op().equals("DeformConv")) {
            return DeformConvolution.of(VectorDeform.of(vector));
        }
        return Assumptions.abort("The engine does not evaluate " + vector.op());
    }

    private static void assertClose(Tensor expected, Tensor actual) {
        assertArrayEquals(expected.shape(), actual.shape());
        for (int i = 0; i < expected.data().length; i++) {
            float value = expected.data()[i];
            assertEquals(value, actual.data()[i], TOLERANCE * (1 + Math.abs(value)), "element " + i);
        }
    }
}
