package atrous.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.EachEngine;
import atrous.e2e.harness.Tab;
import atrous.selftest.SelfTest;
import atrous.vectors.VectorCase;
import atrous.vectors.VectorFile;
import atrous.vectors.VectorOp;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.function.Executable;

@DisplayName("What ONNX and PyTorch computed")
class VectorBitsIT {
    @EachEngine
    @DisplayName("has in a browser the bits it has on the JVM, operation by operation")
    void sameBits(Tab tab) {
        SelfTestPage.open(tab);
        Stream<VectorCase> vectors = VectorFile.all().stream().flatMap(file -> file.cases().stream())
                .filter(vector -> VectorOp.of(vector).isPresent());
        assertAll(vectors.map(vector -> (Executable) () -> {
            String text = VectorOp.of(vector).orElseThrow().text().write();
            assertEquals(SelfTest.evaluate(text), SelfTestPage.evaluate(tab, text), vector.name());
        }));
    }
}
