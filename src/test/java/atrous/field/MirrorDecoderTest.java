package atrous.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.network.Inference;
import atrous.network.Item;
import atrous.network.Operation;
import atrous.network.Outline;
import atrous.network.OutlineText;
import atrous.network.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A decoder that mirrors an encoder")
class MirrorDecoderTest {

    private static Outline read(String text) {
        OutlineText.Attempt attempt = OutlineText.read(text);
        assertEquals(List.of(), attempt.mistakes(), text);
        return attempt.read().outline();
    }

    private static String layer(Random random) {
        int kernel = 1 + random.nextInt(5);
        int otherKernel = 1 + random.nextInt(4);
        int stride = 1 + random.nextInt(3);
        int otherStride = 1 + random.nextInt(2);
        String size = kernel + "x" + otherKernel;
        String strides = " s" + stride + "x" + otherStride;
        int half = Math.floorDiv(Math.min(kernel, otherKernel), 2);
        String pad = " p" + random.nextInt(half + 1) + "," + random.nextInt(half + 1) + "," + random.nextInt(half + 1) + "," + random.nextInt(half + 1);
        return switch (random.nextInt(6)) {
            case 0 -> (random.nextBoolean() ? "maxpool " : "avgpool ") + size + strides + pad + (random.nextBoolean() ? " ceil" : "");
            case 1 -> "maxpool 2" + (random.nextBoolean() ? " ceil" : "");
            case 2 -> "conv " + size + strides + " d" + (1 + random.nextInt(3)) + "x" + (1 + random.nextInt(2)) + " c" + (2 + 2 * random.nextInt(4));
            case 3 -> "conv " + size + strides + pad + " c" + (2 + 2 * random.nextInt(4)) + (random.nextBoolean() ? " g2" : " nobias");
            case 4 -> random.nextBoolean() ? "conv 3 dw" + strides : "pad 1,0,2,1";
            default -> random.nextBoolean() ? "relu" : "conv 3 s2 " + List.of("same", "same-lower", "valid", "half", "full", "causal").get(random.nextInt(6));
        };
    }

    @Test
    @DisplayName("goes back through exactly the encoder's shapes, whatever its strides, paddings and pools leave over")
    void random() {
        var random = new Random(7);
        int tried = 0;
        for (int i = 0; i < 9000; i++) {
            var text = new StringBuilder("input " + (20 + random.nextInt(80)) + "x" + (20 + random.nextInt(80)) + " c" + (2 + 2 * random.nextInt(3)) + "\n");
            for (int layers = 1 + random.nextInt(5); layers > 0; layers--) {
                text.append(layer(random)).append('\n');
            }
            Outline encoder = read(text.toString());
            Chain chain = Chain.of(encoder);
            if (chain == null) {
                continue;
            }
            tried++;
            Outline both = MirrorDecoder.behind(encoder, MirrorDecoder.of(chain));
            Inference inference = all(both, text);
            assertEquals(encoderBack(chain), decoder(inference, chain.nodes()), text.toString());
            assertEquals(both, read(OutlineText.write(both)), text.toString());
        }
        assertTrue(tried > 4000, "encoders that hold: " + tried);
    }

    private static Inference all(Outline outline, Object said) {
        Chain chain = Chain.of(outline);
        assertNotNull(chain, said.toString() + "\n" + OutlineText.write(outline));
        return chain.inference();
    }

    private static List<Shape> encoderBack(Chain chain) {
        var shapes = new ArrayList<Shape>();
        for (int node = chain.nodes() - 1; node > 0; node--) {
            if (!(chain.inference().network().nodes().get(node).operation() instanceof Operation.Pointwise)) {
                shapes.add(chain.inference().shape(node - 1));
            }
        }
        return shapes;
    }

    private static List<Shape> decoder(Inference inference, int from) {
        var shapes = new ArrayList<Shape>();
        for (int node = from; node < inference.network().nodes().size(); node++) {
            shapes.add(inference.shape(node));
        }
        return shapes;
    }

    @Test
    @DisplayName("is nothing for a network with branches")
    void branches() {
        Chain chain = Chain.of(read("input 9x9\na: conv 3\nconv 3\nadd a\n"));
        assertTrue(!chain.whole());
        assertEquals(List.<Item>of(), MirrorDecoder.of(chain));
    }

    @Test
    @DisplayName("adds what the stride left over as output padding, and cuts off what was padded")
    void words() {
        Outline encoder = read("input 65x64 c3\nconv 3 s2 p1 c16\nrelu\nmaxpool 2\n");
        assertEquals("input 65x64 c3\nconv 3 s2 p1 c16\nrelu\nmaxpool 2\nconvt 2 s2 op1x0\nconvt 3 s2 p1 op0x1 c3\n",
                OutlineText.write(MirrorDecoder.behind(encoder, MirrorDecoder.of(Chain.of(encoder)))));
    }
}
