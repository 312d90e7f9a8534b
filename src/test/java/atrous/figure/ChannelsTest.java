package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.ConvTranspose;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.TransposedPadding;
import atrous.layer.Weighted;
import atrous.tensor.ChannelFill;
import atrous.tensor.Convolution;
import atrous.tensor.Fill;
import atrous.tensor.Kernels;
import atrous.tensor.Pattern;
import atrous.tensor.Planes;
import atrous.tensor.Tensor;
import atrous.tensor.TransposedConvolution;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Against the engine, which is given the whole tensors. */
@DisplayName("A figure of a layer with several channels")
class ChannelsTest {

    private final Random random = new Random(3);

    private long upTo(int most) {
        return 1 + random.nextInt(most);
    }

    private Weighted layer() {
        var kernel = List.of(new KernelAxis(upTo(3), upTo(2), upTo(2)), new KernelAxis(upTo(3), upTo(2), upTo(2)));
        var sides = List.of(new Padding.Sides(upTo(3) - 1, upTo(3) - 1), new Padding.Sides(upTo(3) - 1, upTo(3) - 1));
        long groups = upTo(3);
        long in = groups * upTo(3);
        long out = groups * upTo(3);
        boolean bias = random.nextBoolean();
        return random.nextBoolean()
                ? new Conv(kernel, new Padding.Explicit(sides), PaddingMode.values()[random.nextInt(4)], in, out, groups, bias)
                : new ConvTranspose(kernel, new TransposedPadding.Explicit(sides, List.of(0L, 0L)), in, out, groups, bias);
    }

    private static Tensor tensor(Planes planes, long first, long second, long rows, long columns) {
        float[] values = new float[(int) (first * second * rows * columns)];
        for (int i = 0; i < values.length; i++) {
            long cell = i % (rows * columns);
            values[i] = planes.at(i / (rows * columns)).at(cell / columns, cell % columns);
        }
        return Tensor.of(values, (int) first, (int) second, (int) rows, (int) columns);
    }

    /** In the order of the engine: [out][in / groups], of a transposed layer [in][out / groups]. */
    private static Planes weights(Weighted w, Kernels kernels) {
        long reads = w.inChannels() / w.groups();
        long makes = w.outChannels() / w.groups();
        return n -> w instanceof Conv ? kernels.at(n / reads, n % reads)
                : kernels.at(n / makes / reads * makes + n % makes, n / makes % reads);
    }

    private static Tensor bias(Weighted w) {
        float[] values = new float[(int) w.outChannels()];
        for (int o = 0; o < values.length; o++) {
            values[o] = ChannelFill.bias(o);
        }
        return Tensor.of(values, values.length);
    }

    private static float[] engine(Weighted w, Tensor input, Tensor weight) {
        if (w instanceof Conv c) {
            return (w.bias() ? Convolution.of(c, input, weight, bias(w)) : Convolution.of(c, input, weight)).data();
        }
        var t = (ConvTranspose) w;
        return (w.bias() ? TransposedConvolution.of(t, input, weight, bias(w)) : TransposedConvolution.of(t, input, weight)).data();
    }

    @Test
    @DisplayName("holds in each output channel the engine's values of the whole tensors, and tells what each input channel adds")
    void values() {
        Pattern[] kernels = {Pattern.RANDOM, Pattern.SOBEL, Pattern.BOX, Pattern.RAMP};
        for (int n = 0; n < 300; n++) {
            Weighted w = layer();
            List<Long> size = List.of(3 + upTo(4), 3 + upTo(4));
            if (!(w.axes(size) instanceof Checked.Ok<List<Axis>> ok)) {
                continue;
            }
            var in = new Fill.Named(n % 3 == 0 ? Pattern.RAMP : Pattern.RANDOM, n);
            var kernel = new Fill.Named(kernels[n % kernels.length], n);
            long first = w instanceof Conv ? w.outChannels() : w.inChannels();
            long second = (w instanceof Conv ? w.inChannels() : w.outChannels()) / w.groups();
            float[] expected = engine(w,
                    tensor(ChannelFill.inputs(in, size.get(0), size.get(1), Subject.INPUT_RANGE), 1, w.inChannels(), size.get(0), size.get(1)),
                    tensor(weights(w, ChannelFill.kernels(kernel, w.kernel().get(0).size(), w.kernel().get(1).size(),
                            Subject.KERNEL_RANGE, w.inChannels() / w.groups())),
                            first, second, w.kernel().get(0).size(), w.kernel().get(1).size()));
            for (int out = 0; out < w.outChannels(); out++) {
                Subject s = Subject.of(w, ok.value(), in, kernel, new ChannelChoice(0, out));
                for (int o = 0; o < s.outputs(); o++) {
                    long row = o / s.columns().outputSize();
                    long column = o % s.columns().outputSize();
                    float value = expected[(int) (out * s.outputs() + o)];
                    assertEquals(value, s.outputAt(row, column), 0);
                    double sum = s.channels().bias();
                    for (long c = 0; c < s.channels().read(); c++) {
                        sum += s.partialAt(c, row, column);
                        assertEquals(s.partialAt(c, row, column), s.showing(c).partialAt(c, row, column));
                    }
                    assertEquals(value, sum, Math.abs(value) * 1e-5 + 1e-4);
                }
            }
        }
    }

    private static Reading reading(String link, long row, long column) {
        return Reading.of(LinkedSubject.of(link), new Target(MapKind.OUTPUT, row, column), true, new atrous.text.English());
    }

    @Test
    @DisplayName("says of an output the terms of the shown channel, what each channel adds, the bias, and their sum")
    void reading() {
        String link = "#conv?i=2x2&k=1&d=1&p=valid&in=1,2;3,4&w=5&ci=3&co=2&bias=1";
        // Input channels are 1, 2, 3 times the typed values, kernels 5, −5, 10, then −5, 10, −10; biases 1, −1.
        assertEquals("Output (0, 1) reads 1 of 1 cell, in each of 3 channels: "
                + "channel 1: 5·2 = 10; channel 1: 10 + channel 2: −20 + channel 3: 60 + bias 1 = 51", reading(link, 0, 1).spoken(": "));
        assertEquals("Output (0, 1) reads 1 of 1 cell, in each of 3 channels: "
                + "channel 3: −10·6 = −60; channel 1: −10 + channel 2: 40 + channel 3: −60 + bias −1 = −31", reading(link + "&ic=3&oc=2", 0, 1).spoken(": "));
        assertEquals("Output (0, 1) reads 1 of 1 cell: 5·2 + bias 1 = 11",
                reading("#conv?i=2x2&k=1&d=1&p=valid&in=1,2;3,4&w=5&bias=1", 0, 1).spoken(": "));
        assertEquals("Output (0, 1) is reached by 1 input, in each of 2 channels: channel 1: 5·2 = 10; channel 1: 10 + channel 2: −20 = −10",
                reading("#convt?i=2x2&k=1&s=1&p=0&in=1,2;3,4&w=5&ci=2", 0, 1).spoken(": "));
    }

    @Test
    @DisplayName("numbers the channels of a group as the layer does, and shows the last where one is asked for that is not there")
    void groups() {
        Subject s = LinkedSubject.of("#conv?i=2x2&k=1&d=1&p=valid&in=1,2;3,4&w=5&ci=4&co=4&g=2&oc=3&ic=2");
        assertEquals(4, s.channels().number(s.channels().in()));
        assertEquals(4, s.input().at(0, 0));
        // The third output starts two places later, and this is its second: −2 times the first.
        assertEquals(-10, s.kernel().at(0, 0));
        Subject depthwise = Subject.of(new Conv(s.layer().kernel(), Padding.Rule.VALID, PaddingMode.ZEROS, 2, 2, 2, false),
                List.of(s.rows(), s.columns()), new Fill.Named(Pattern.ONES, 1), new Fill.Named(Pattern.ONES, 1), new ChannelChoice(7, 7));
        assertEquals(2, depthwise.channels().number(depthwise.channels().in()));
        assertEquals(1, depthwise.channels().out());
    }

    @Test
    @DisplayName("adds up many channels without naming each, and says in words what would take too long to add")
    void many() {
        Reading many = reading("#conv?i=2x2&k=1&d=1&p=valid&in=ones&w=ones&ci=64&ic=2", 0, 0);
        long sum = 0;
        for (int c = 0; c < 64; c++) {
            sum += (c + 1) * (c % 2 == 0 ? c / 2 + 1 : -(c / 2 + 1));
        }
        assertEquals("Output (0, 0) reads 1 of 1 cell, in each of 64 channels: channel 2: −1·2 = −2; channel 2: −2 + 63 other channels: "
                + (sum + 2) + " = " + sum, many.spoken(": ").replace('−', '-').replace("-1·2 = -2; channel 2: -2", "−1·2 = −2; channel 2: −2"));
        Reading tooMany = reading("#conv?i=7x7&k=3&d=1&p=same&ci=1048576&co=1048576&bias=1&oc=7", 3, 3);
        assertTrue(tooMany.result().endsWith(" + other channels + bias"), tooMany.result());
    }
}
