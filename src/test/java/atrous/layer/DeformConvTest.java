package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A deformable layer")
class DeformConvTest {

    private static final KernelAxis THREE = new KernelAxis(3, 1, 1);
    private static final Padding MIXED =
            new Padding.Explicit(List.of(new Padding.Sides(1, 0), new Padding.Sides(2, 3)));

    private static Conv channels(long in, long out, long groups, boolean bias) {
        return new Conv(List.of(new KernelAxis(3, 2, 2), new KernelAxis(5, 1, 3)), MIXED, PaddingMode.ZEROS,
                in, out, groups, bias);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"v1, 1, false", "v2, 1, true", "v1_og4, 4, false"})
    @DisplayName("has the offset channels and parameters of the papers")
    void paperCounts(String name, long offsetGroups, boolean modulated) {
        var fact = Facts.of("dcn");
        var expected = fact.expected().getAsJsonObject(name);
        var kernel = new KernelAxis(fact.in("k"), 1, 1);
        var conv = new Conv(List.of(kernel, kernel), Padding.Rule.HALF, PaddingMode.ZEROS,
                fact.in("cin"), fact.in("cout"), 1, false);
        var layer = new DeformConv(conv, offsetGroups, modulated);
        // the fact calls offset channels what the predicting convolution puts out, the mask's included
        assertEquals(expected.get("offset_channels").getAsLong(), layer.predictor().outChannels());
        assertEquals(OptionalLong.of(expected.get("offset_conv").getAsLong()), layer.predictor().parameters());
        assertEquals(OptionalLong.of(expected.get("main").getAsLong()), layer.lattice().parameters());
    }

    @Test
    @DisplayName("costs what its lattice costs, the sampling of four neighbours and the prediction of its offsets")
    void macs() {
        var layer = new DeformConv(channels(6, 4, 2, true), 3, true);
        List<Axis> axes = axes(layer, 10, 15);
        long outputs = 4 * 8;
        assertEquals(List.of(4L, 8L), axes.stream().map(Axis::outputSize).toList());
        assertEquals(OptionalLong.of(15 * 3 * 4 * outputs), layer.lattice().macs(axes));
        // Four neighbours and a mask, in each of 15 taps and 6 channels.
        assertEquals(OptionalLong.of((4 + 1) * 15 * 6 * outputs), layer.samplingMacs(axes));
        assertEquals(OptionalLong.of(4 * 15 * 6 * outputs), new DeformConv(channels(6, 4, 2, true), 3, false).samplingMacs(axes));
        assertEquals(OptionalLong.of(2 * 3 * 15), layer.offsetChannels());
        assertEquals(OptionalLong.of(3 * 15), layer.maskChannels());
        assertEquals(OptionalLong.of(15 * 6 * 135 * outputs), layer.predictor().macs(axes(layer, 10, 15)));
        assertEquals(axes, ConvAt.axes(layer.predictor(), 10, 15));
    }

    @Test
    @DisplayName("without a mask has no mask channels, with or without a bias as many offsets")
    void noMask() {
        assertEquals(OptionalLong.of(0), new DeformConv(channels(6, 4, 2, false), 3, false).maskChannels());
        assertEquals(OptionalLong.of(90), new DeformConv(channels(6, 4, 2, false), 3, false).offsetChannels());
    }

    @Test
    @DisplayName("needs offset groups that divide its input channels, whatever the groups and output channels are")
    void offsetGroups() {
        assertEquals(List.of(), problems(new DeformConv(channels(6, 4, 2, true), 3, true)));
        assertEquals(List.of(refused(4, new Requirement.DividesInChannels(6))),
                problems(new DeformConv(channels(6, 4, 2, true), 4, true)));
        assertEquals(List.of(refused(0, new Requirement.WholeNumber(1, Conv.LIMIT))),
                problems(new DeformConv(channels(6, 4, 2, true), 0, true)));
    }

    @Test
    @DisplayName("says what is wrong with its lattice together with what is wrong with its offset groups")
    void both() {
        List<Problem> problems = problems(new DeformConv(channels(6, 4, 4, true), 5, true));
        assertEquals(List.of(Problem.of(Field.GROUPS, Where.ALL_AXES, 4, new Requirement.DividesChannels(6, 4)),
                refused(5, new Requirement.DividesInChannels(6))), problems);
        assertEquals(1, problems(new DeformConv(channels(0, 4, 1, true), 1, true)).size());
    }

    @Test
    @DisplayName("counts what the largest valid layer has, and says so past 2⁶³ − 1")
    void largest() {
        var axis = new KernelAxis(Conv.LIMIT, 1, 1);
        var conv = new Conv(List.of(axis, axis), Padding.Rule.SAME_UPPER, PaddingMode.ZEROS,
                Conv.LIMIT, Conv.LIMIT, 1, true);
        var layer = new DeformConv(conv, Conv.LIMIT, true);
        assertEquals(3L << 60, layer.predictor().outChannels());
        assertEquals(OptionalLong.empty(), layer.predictor().parameters());
        assertEquals(OptionalLong.empty(), layer.samplingMacs(axes(layer, Conv.LIMIT, Conv.LIMIT)));
    }

    @Test
    @DisplayName("has two axes and zeros outside")
    void shape() {
        var oneAxis = Conv.single(List.of(THREE), Padding.Rule.VALID);
        assertThrows(IllegalArgumentException.class, () -> new DeformConv(oneAxis, 1, false));
        var reflected = new Conv(List.of(THREE, THREE), Padding.Rule.VALID, PaddingMode.REFLECT, 1, 1, 1, false);
        assertThrows(IllegalArgumentException.class, () -> new DeformConv(reflected, 1, false));
    }

    private static Problem refused(long value, Requirement requirement) {
        return Problem.of(Field.OFFSET_GROUPS, Where.ALL_AXES, value, requirement);
    }

    private static List<Axis> axes(DeformConv layer, long height, long width) {
        return ((Checked.Ok<List<Axis>>) layer.at(List.of(height, width))).value();
    }

    private static List<Problem> problems(DeformConv layer) {
        return layer.at(List.of(10L, 15L)) instanceof Checked.Refused<List<Axis>> refused
                ? refused.problems() : List.of();
    }
}
