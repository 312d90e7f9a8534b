package atrous.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.EachEngine;
import atrous.e2e.harness.Tab;
import atrous.selftest.CaseText;
import atrous.selftest.DeformText;
import atrous.selftest.SelfTest;
import atrous.vectors.VectorCase;
import atrous.vectors.VectorConv;
import atrous.vectors.VectorDeform;
import atrous.vectors.VectorFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.function.Executable;

@DisplayName("What ONNX and PyTorch computed")
class VectorBitsIT {
    @EachEngine
    @DisplayName("has in a browser the bits it has on the JVM, deformable convolution by deformable convolution")
    void sameDeformableBits(Tab tab) {
        SelfTestPage.open(tab);
        Stream<VectorCase> deformable = VectorFile.all().stream().flatMap(file -> file.cases().stream())
                .filter(vector -> vector.op().equals("DeformConv"));
        assertAll(deformable.map(vector -> (Executable) () -> {
            String text = DeformText.write(VectorDeform.of(vector));
            assertEquals(SelfTest.evaluate(text), SelfTestPage.evaluate(tab, text), vector.name());
        }));
    }

    @EachEngine
    @DisplayName("has in a browser the bits it has on the JVM, convolution by convolution")
    void sameBits(Tab tab) {
        SelfTestPage.open(tab);
        Stream<VectorCase> convolutions = VectorFile.all().stream().flatMap(file -> file.cases().stream())
                .filter(vector -> vector.op().equals("Conv"));
        assertAll(convolutions.map(vector -> (Executable) () -> {
            String text = CaseText.write(VectorConv.of(vector));
            assertEquals(SelfTest.evaluate(text), SelfTestPage.evaluate(tab, text), vector.name());
        }));
    }
}
