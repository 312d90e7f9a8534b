package atrous.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.layer.Facts;
import atrous.network.Inference;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Published receptive fields")
class PublishedFieldsTest {

    /** At the ends of ResNet's stages. */
    private static final List<Long> STRIDES = List.of(4L, 8L, 16L, 32L);

    private static List<Long> sizes(String text) {
        ReceptiveFields fields = ReceptiveFields.of(Networks.of(text));
        var sizes = new ArrayList<Long>();
        for (int node = 1; node < fields.at().size(); node++) {
            sizes.add(((AxisField.Even) fields.of(node, 0)).largest());
        }
        return sizes;
    }

    private static List<Long> expected(Facts fact) {
        return Facts.numbers(fact.expected().get("rf"));
    }

    @Test
    @DisplayName("are those of the context module (Yu and Koltun, table 1 and figure 1)")
    void contextModule() {
        var table = Facts.of("yk-table1");
        List<Long> k = Facts.numbers(table.inputs().get("k"));
        List<Long> d = Facts.numbers(table.inputs().get("d"));
        var text = new StringBuilder("input 64x64\n");
        for (int i = 0; i < k.size(); i++) {
            text.append("conv ").append(k.get(i)).append(" d").append(d.get(i)).append('\n');
        }
        assertEquals(expected(table), sizes(text.toString()));
        var figure = Facts.of("yk-fig1");
        assertEquals(expected(figure), sizes("input 64x64\nconv 3\nconv 3 d2\nconv 3 d4\n"));
    }

    @Test
    @DisplayName("are those of WaveNet's stacks, of which nothing looks ahead")
    void waveNet() {
        var fact = Facts.of("wavenet");
        var stack = new StringBuilder();
        for (long d : Facts.numbers(fact.inputs().get("d"))) {
            stack.append("conv 2 d").append(d).append(" causal\n");
        }
        for (int stacks = 1; stacks <= 3; stacks++) {
            ReceptiveFields fields = ReceptiveFields.of(Networks.of("input 4000\nx" + stacks + " {\n" + stack + "}\n"));
            var last = (AxisField.Even) fields.of(fields.at().size() - 1, 0);
            assertEquals(expected(fact).get(stacks - 1), last.largest());
            assertEquals(fact.out("lookahead"), last.at(0).last());
        }
    }

    @Test
    @DisplayName("are those of temporal convolutional networks (Bai et al.)")
    void temporal() {
        var fact = Facts.of("tcn");
        var sizes = new ArrayList<Long>();
        for (long blocks : Facts.numbers(fact.inputs().get("n"))) {
            var text = new StringBuilder("input 2000\n");
            for (int i = 0; i < blocks; i++) {
                text.append("x1 { x2 { conv ").append(fact.in("k")).append(" d").append(1 << i).append(" causal; relu }; add in }\n");
            }
            List<Long> all = sizes(text.toString());
            sizes.add(all.get(all.size() - 1));
        }
        assertEquals(expected(fact), sizes);
    }

    @Test
    @DisplayName("are those of FCN-32s, and so are its sizes (Long et al.)")
    void fcn() {
        var fact = Facts.of("fcn32s");
        var size = Facts.of("fcn32s-size");
        Inference net = Networks.of("input " + size.in("i") + "x" + size.in("i") + " c3\n" + """
                conv1: conv 3 p100 c64
                conv 3 p1
                maxpool 2 s2 ceil
                x2 { conv 3 p1 c128 }
                maxpool 2 s2 ceil
                x3 { conv 3 p1 c256 }
                maxpool 2 s2 ceil
                x3 { conv 3 p1 c512 }
                maxpool 2 s2 ceil
                x3 { conv 3 p1 c512 }
                pool5: maxpool 2 s2 ceil
                fc6: conv 7 valid c4096
                conv 1
                conv 1 c21
                deconv: convt 64 s32 nobias
                out: crop like input at 19
                """);
        ReceptiveFields fields = ReceptiveFields.of(net);
        var named = new JsonObject();
        for (String name : List.of("conv1", "pool5", "fc6", "deconv")) {
            named.addProperty(name, net.shape(Networks.node(net, name)).size().get(0));
        }
        named.addProperty("crop_offset", 19);
        assertEquals(size.expected(), named);
        List<AxisField.Even> both = Networks.even(fields, 0, Stream.of("pool5", "fc6"));
        assertEquals(fact.out("rf_pool5"), both.get(0).largest());
        assertEquals(fact.out("rf_fc6"), both.get(1).largest());
        assertEquals(Rational.of(fact.out("stride")), both.get(1).effectiveStride());
        // Each output of the transposed convolution is made of two cells of the map before it.
        AxisField.Even out = Networks.even(fields, 0, Stream.of("out")).get(0);
        assertEquals(32, out.period());
        assertEquals(Rational.of(1), out.effectiveStride());
        assertEquals(fact.out("rf_fc6") + fact.out("stride"), out.smallest());
        assertEquals(out.smallest(), out.largest());
    }

    @Test
    @DisplayName("grow by the effective stride times the rates' reach in atrous spatial pyramid pooling, and see the whole image beside (DeepLab v3)")
    void pyramid() {
        var fact = Facts.of("aspp");
        List<Long> rates = Facts.numbers(fact.inputs().get("rates"));
        var text = new StringBuilder("input 513x513\nx4 { conv 3 s2 }\nf: relu\n");
        for (long rate : rates) {
            text.append("r").append(rate).append(": conv ").append(fact.in("k")).append(" d").append(rate).append(" < f\n");
        }
        ReceptiveFields fields = ReceptiveFields.of(Networks.of(text + """
                gap < f
                g: bilinear like f
                all: concat r6 r12 r18 g
                """));
        long before = Networks.even(fields, 0, Stream.of("f")).get(0).largest();
        List<Long> grown = Networks.even(fields, 0, rates.stream().map(rate -> "r" + rate)).stream()
                .map(field -> field.largest() - before).toList();
        assertEquals(Facts.numbers(fact.expected().get("rf_increase_px")), grown);
        var all = (AxisField.Whole) fields.of(Networks.node(fields.inference(), "all"), 0);
        assertEquals(new CellSpan(0, 512), all.seen());
        assertEquals(before + grown.get(2), ((AxisField.Even) all.local().orElseThrow()).largest());
    }

    private static void checkStages(String text, JsonElement expected, List<Long> strides) {
        ReceptiveFields fields = ReceptiveFields.of(Networks.of(text));
        for (int axis = 0; axis < 2; axis++) {
            List<AxisField.Even> stages = Networks.even(fields, axis, Stream.of("stage1", "stage2", "stage3", "stage4"));
            assertEquals(Facts.numbers(expected), stages.stream().map(AxisField.Even::largest).toList());
            assertEquals(strides, stages.stream().map(stage -> stage.effectiveStride().numerator()).toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("are those of ResNet-50, -101 and -152 for each place that the stride may have")
    void bottlenecks(Networks.Placement placement) {
        var expected = Facts.of("resnet-conventions").expected();
        String key = placement == Networks.Placement.V15 ? "v1.5" : placement.name().toLowerCase(Locale.ROOT);
        List<Long> strides = placement == Networks.Placement.SLIM ? List.of(8L, 16L, 32L, 32L) : STRIDES;
        checkStages(Networks.bottlenecks(placement, 3, 4, 6, 3), expected.getAsJsonObject("resnet50").get(key), strides);
        checkStages(Networks.bottlenecks(placement, 3, 4, 23, 3), expected.getAsJsonObject("resnet101").get(key), strides);
        checkStages(Networks.bottlenecks(placement, 3, 8, 36, 3), expected.getAsJsonObject("resnet152").get(key), strides);
    }

    @Test
    @DisplayName("are those of ResNet-18 and -34")
    void basicBlocks() {
        var expected = Facts.of("resnet-conventions").expected();
        checkStages(Networks.basicBlocks(2, 2, 2, 2), expected.get("resnet18"), STRIDES);
        checkStages(Networks.basicBlocks(3, 4, 6, 3), expected.get("resnet34"), STRIDES);
    }
}
