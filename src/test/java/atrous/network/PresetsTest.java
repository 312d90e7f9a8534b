package atrous.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.KernelAxis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The presets")
class PresetsTest {

    private static Inference infer(String id) {
        Tried<Network> network = Expansion.of(Presets.of(id).outline());
        assertTrue(network instanceof Tried.Ok, id + " " + network);
        Tried<Inference> inference = Inference.of(((Tried.Ok<Network>) network).value());
        assertTrue(inference instanceof Tried.Ok, id + " " + inference);
        return ((Tried.Ok<Inference>) inference).value();
    }

    private static long parameters(Inference inference) {
        return inference.at().stream().mapToLong(at -> at.parameters().orElseThrow()).sum();
    }

    @Test
    @DisplayName("are read and inferred without a mistake, each under an id of its own, and are written as they were read")
    void readable() {
        var ids = new HashSet<String>();
        for (Preset preset : Presets.ALL) {
            assertTrue(ids.add(preset.id()), preset.id());
            assertEquals(List.of(), OutlineText.read(preset.text()).mistakes(), preset.id());
            assertTrue(infer(preset.id()).network().output() > 0, preset.id());
            assertEquals(preset.outline(), OutlineText.read(OutlineText.write(preset.outline())).read().outline(), preset.id());
        }
        assertNull(Presets.of("nothing"));
    }

    // torchvision's documented num_params; the 2012 AlexNet and PatchGAN: what Caffe's and the authors' code count, from memory.
    @ParameterizedTest(name = "{0} learns {1} numbers")
    @CsvSource({"resnet-18, 11689512", "resnet-34, 21797672", "resnet-50-v1.5, 25557032", "resnet-101-v1.5, 44549160",
        "resnet-152-v1.5, 60192808", "vgg-16, 138357544", "alexnet, 61100840", "mobilenet-v2, 3504872",
        "alexnet-2012, 60965224", "patchgan-70, 2768705",
        // Where the strides are changes no weight.
        "resnet-50, 25557032", "resnet-50-slim, 25557032", "resnet-101, 44549160", "resnet-152-slim, 60192808", "drn-a-50, 25557032"})
    void parameters(String id, long parameters) {
        assertEquals(parameters, parameters(infer(id)));
    }

    @Test
    @DisplayName("have DeepLab's weights: torchvision's without its second head and without the 3×3 it puts behind the pyramid")
    void deepLab() {
        long second = 1024 * 256 * 9 + 2 * 256 + 256 * 21 + 21;
        long behind = 256 * 256 * 9 + 2 * 256;
        assertEquals(42004074 - second - behind, parameters(infer("deeplab-v3")));
        assertEquals(60996202 - second - behind, parameters(infer("deeplab-v3-101")));
    }

    // U-Net: its figure 1. FCN: as large as the input. PatchGAN: 30 × 30 patches of a 256 × 256 image, as in the authors' code.
    // DRN: its output has 28 × 28 cells (section 2 of the paper).
    @ParameterizedTest(name = "{0}: {2}×{3} with {1} channels")
    @CsvSource({"u-net, 2, 388, 388", "fcn-32s, 21, 500, 500", "fcn-16s, 21, 500, 500", "fcn-8s, 21, 500, 500",
        "patchgan-70, 1, 30, 30", "deeplab-v3, 21, 513, 513", "yu-koltun-context, 21, 96, 96"})
    void outputs(String id, long channels, long height, long width) {
        Inference inference = infer(id);
        assertEquals(new Shape(channels, List.of(height, width)), inference.shape(inference.network().output()));
    }

    @Test
    @DisplayName("have maps of the published sizes before their last pooling")
    void maps() {
        assertEquals(new Shape(2048, List.of(28L, 28L)), beforePooling("drn-a-50"));
        for (String id : List.of("resnet-50", "resnet-50-v1.5", "resnet-50-slim")) {
            assertEquals(new Shape(2048, List.of(7L, 7L)), beforePooling(id), id);
        }
        assertEquals(new Shape(512, List.of(7L, 7L)), beforePooling("resnet-34"));
        assertEquals(new Shape(2048, List.of(33L, 33L)), beforePooling("deeplab-v3"));
        assertEquals(new Shape(1280, List.of(7L, 7L)), beforePooling("mobilenet-v2"));
    }

    private static Shape beforePooling(String id) {
        Inference inference = infer(id);
        for (Node node : inference.network().nodes()) {
            if (Words.kind(node.operation()).equals("gap")) {
                return inference.shape(node.sources().get(0));
            }
        }
        throw new AssertionError(id + " has no global pooling");
    }

    // Facts fcn32s-size: conv1 698, pool5 22, fc6 16, deconv 544.
    @Test
    @DisplayName("have FCN-32s's sizes")
    void fcn() {
        var sizes = new ArrayList<Long>();
        Inference inference = infer("fcn-32s");
        inference.at().forEach(at -> sizes.add(at.shape().size().get(0)));
        assertEquals(List.of(500L, 698L, 349L, 175L, 88L, 44L, 22L, 16L, 544L, 500L), distinctRuns(sizes));
    }

    private static List<Long> distinctRuns(List<Long> sizes) {
        var runs = new ArrayList<Long>();
        for (Long size : sizes) {
            if (runs.isEmpty() || !runs.get(runs.size() - 1).equals(size)) {
                runs.add(size);
            }
        }
        return runs;
    }

    // Facts yk-table1, yk-fig1, wavenet, tcn, fcn32s, resnet-conventions; PatchGAN: its paper; HDC: 3 · 16 + 1.
    @ParameterizedTest(name = "{0} sees {1}")
    @CsvSource({"yu-koltun-context, 3 5 9 17 33 65 67", "yu-koltun-figure-1, 3 7 15", "wavenet, 1024", "wavenet-3, 3070",
        "tcn, 1021", "patchgan-70, 70", "hdc, 49", "resnet-18, 43 99 211 435", "resnet-34, 59 179 547 899",
        "resnet-50, 35 99 291 483", "resnet-50-v1.5, 35 91 267 427", "resnet-50-slim, 35 99 291 483",
        "resnet-101, 35 99 835 1027", "resnet-101-v1.5, 35 91 811 971", "resnet-101-slim, 35 99 835 1027",
        "resnet-152, 35 163 1315 1507", "resnet-152-v1.5, 35 155 1291 1451", "resnet-152-slim, 35 163 1315 1507",
        "fcn-32s, 212 404"})
    void fields(String id, String fields) {
        List<Long> seen = fields(infer(id));
        var wanted = new ArrayList<Long>();
        for (String field : fields.split(" ")) {
            wanted.add(Long.parseLong(field));
        }
        assertTrue(seen.containsAll(wanted), seen.toString());
        assertEquals(wanted.get(wanted.size() - 1), seen.get(seen.size() - 1));
    }

    /** The field of each node before the first global pooling, dense or transposed layer. */
    private static List<Long> fields(Inference inference) {
        var field = new ArrayList<Long>(List.of(1L));
        var jump = new ArrayList<Long>(List.of(1L));
        for (Node node : inference.network().nodes().subList(1, inference.network().nodes().size())) {
            KernelAxis kernel = new KernelAxis(1, 1, 1);
            if (node.operation() instanceof Operation.Convolve conv) {
                kernel = conv.kernel().get(0);
            } else if (Words.kind(node.operation()).equals("maxpool")) {
                kernel = ((Operation.Pooling) node.operation()).layer().kernel().get(0);
            } else if (node.operation() instanceof Operation.Pooling || node.operation() instanceof Operation.Dense
                    || node.operation() instanceof Operation.ConvolveTransposed) {
                break;
            }
            long reach = kernel.effectiveSize() - 1;
            field.add(node.sources().stream().mapToLong(s -> field.get(s) + reach * jump.get(s)).max().orElseThrow());
            jump.add(jump.get(node.sources().get(0)) * kernel.stride());
        }
        return field;
    }
}
