package atrous.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import atrous.layer.Requirement;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The shapes of a network")
class InferenceTest {

    @Test
    @DisplayName("are those of AlexNet, with the parameters that torchvision publishes")
    void alexNet() {
        // torchvision.models.AlexNet_Weights.IMAGENET1K_V1.meta["num_params"]
        Inference alexNet = Texts.infer("""
                input 224x224 c3
                conv 11 s4 p2 c64; relu; maxpool 3 s2
                conv 5 p2 c192; relu; maxpool 3 s2
                conv 3 p1 c384; relu
                conv 3 p1 c256; relu
                conv 3 p1 c256; relu; last: maxpool 3 s2
                adaptavg 6
                dense 4096; relu; dense 4096; relu; dense 1000
                """);
        long parameters = alexNet.at().stream().mapToLong(at -> at.parameters().orElseThrow()).sum();
        assertEquals(61_100_840, parameters);
        assertEquals(new Shape(256, List.of(6L, 6L)), shape(alexNet, "last"));
        assertEquals(OptionalLong.of(1000L * 4096), alexNet.at().get(alexNet.network().output()).macs());
    }

    @Test
    @DisplayName("spread a single cell by add and mul, never by concat")
    void spread() {
        Inference gated = Texts.infer("input 8x9 c4\nf: conv 3\ngap\nconv 1; sigmoid\nmul f");
        assertEquals(new Shape(4, List.of(8L, 9L)), gated.shape(gated.network().output()));
        Fault fault = Texts.faults("input 8x9 c4\nf: conv 3\ngap\nconcat f").get(0);
        assertInstanceOf(Requirement.SameSize.class, fault.problem().requirement());
    }

    @Test
    @DisplayName("are refused at the node that can't be had, which is named, once for all turns of a repeat")
    void refused() {
        List<Fault> faults = Texts.faults("input 16\nx3 {\n  big: conv 9 d3 valid\n}\n");
        assertEquals(1, faults.size());
        assertEquals("big.1", faults.get(0).node());
        assertEquals(1, faults.get(0).item());
        assertInstanceOf(Requirement.KernelFits.class, faults.get(0).problem().requirement());
        assertInstanceOf(Requirement.KnownNode.class, Texts.faults("input 9\nadd nowhere").get(0).problem().requirement());
        assertInstanceOf(Requirement.Sources.class, Texts.faults("input 9\nadd").get(0).problem().requirement());
        assertInstanceOf(Requirement.NewName.class, Texts.faults("input 9\na: relu\na: relu").get(0).problem().requirement());
        assertInstanceOf(Requirement.SameChannels.class,
                Texts.faults("input 9 c2\na: conv 3 c3\nadd input").get(0).problem().requirement());
        assertInstanceOf(Requirement.FewNodes.class,
                Texts.faults("input 9\nx1000 { x6 { relu } }").get(0).problem().requirement());
        assertInstanceOf(Requirement.WithinMap.class,
                Texts.faults("input 9\na: conv 3 valid\ncrop like input < a").get(0).problem().requirement());
    }

    private static Shape shape(Inference inference, String name) {
        for (int node = 0; node < inference.at().size(); node++) {
            if (inference.network().nodes().get(node).name().equals(name)) {
                return inference.shape(node);
            }
        }
        throw new AssertionError(name);
    }
}
