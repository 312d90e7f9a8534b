package atrous.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.tensor.DeformConvolution;
import atrous.tensor.DeformInputs;
import atrous.vectors.VectorDeform;
import atrous.vectors.VectorFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The self-test")
class SelfTestTest {

    @Test
    @DisplayName("prints a name and a hash on every line, the same ones each time")
    void isRepeatable() {
        String text = SelfTest.run();
        assertEquals(text, SelfTest.run());
        text.lines().forEach(line -> assertTrue(line.matches("\\S+ [0-9a-f]+"), line));
        assertEquals(64 + 7, text.lines().map(line -> line.split(" ")[0]).collect(Collectors.toSet()).size());
    }

    @Test
    @DisplayName("evaluates a case from its text with the bits of the case itself")
    void readsWhatItWrites() {
        GeneratedCases.all().forEach(c -> {
            String text = CaseText.write(c.value());
            assertEquals(text, CaseText.write(CaseText.read(text)), c.name());
            assertEquals(Bits.of(c.value().evaluate()), SelfTest.evaluate(text), c.name());
        });
    }

    @Test
    @DisplayName("evaluates a deformable layer from its text with the bits of the layer itself")
    void readsDeformableLayers() {
        VectorFile.all().stream().flatMap(file -> file.cases().stream())
                .filter(vector -> vector.op().equals("DeformConv")).forEach(vector -> {
                    DeformInputs in = VectorDeform.of(vector);
                    String text = DeformText.write(in);
                    assertEquals(text, DeformText.write(DeformText.read(text)), vector.name());
                    assertEquals(Bits.of(DeformConvolution.of(in)), SelfTest.evaluate(text), vector.name());
                });
    }

    @Test
    @DisplayName("refuses a text that is not a case")
    void refusesOtherText() {
        assertThrows(IllegalArgumentException.class, () -> CaseText.read("pool 1 ZEROS\n"));
        assertThrows(IllegalArgumentException.class, () -> CaseText.read("conv 1 MIRROR\naxis 3 1 1\n"));
    }
}
