package atrous.view;

import atrous.layer.Axis;
import atrous.layer.Conv;
import atrous.layer.Count;
import atrous.text.Decimal;
import atrous.text.Messages;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Sizes and costs of a layer. */
final class Facts {

    private static final int LARGEST_UNIT = 5;

    private Facts() {}

    static List<Fact> of(Conv conv, List<Axis> axes, Messages m) {
        var output = new ArrayList<Long>();
        var effective = new ArrayList<Long>();
        for (Axis axis : axes) {
            output.add(axis.outputSize());
            effective.add(axis.window().effectiveSize());
        }
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(m.outputSize(), channels(conv.outChannels()) + times(output), ""));
        facts.add(new Fact(m.effectiveKernel(), times(effective), ""));
        OptionalLong weights = Count.product(conv.taps(), OptionalLong.of(conv.inChannels() / conv.groups()),
                OptionalLong.of(conv.outChannels()));
        facts.add(new Fact(m.parameters(), Quantity.of(conv.parameters(), m), conv.bias()
                ? m.parametersDetail(Quantity.of(weights, m), Quantity.of(conv.outChannels())) : ""));
        facts.add(new Fact(m.macs(), Quantity.of(conv.macs(axes), m), padded(axes) ? m.macsDetail() : ""));
        facts.add(new Fact(m.outputMemory(), bytes(conv.outputBytes(axes), m), "float32"));
        return facts;
    }

    private static boolean padded(List<Axis> axes) {
        boolean padded = false;
        for (Axis axis : axes) {
            padded |= axis.window().paddingLow() + axis.window().paddingHigh() > 0;
        }
        return padded;
    }

    private static String channels(long channels) {
        return channels == 1 ? "" : Quantity.of(channels) + " × ";
    }

    static String times(List<Long> sizes) {
        var text = new StringBuilder();
        for (Long size : sizes) {
            text.append(text.length() == 0 ? "" : " × ").append(Quantity.of(size));
        }
        return text.toString();
    }

    private static String bytes(OptionalLong bytes, Messages m) {
        if (bytes.isEmpty()) {
            return m.tooLarge();
        }
        double amount = bytes.getAsLong();
        int power = 0;
        while (amount >= 1024 && power < LARGEST_UNIT) {
            amount /= 1024;
            power++;
        }
        return m.bytes(Decimal.show(amount, 1), power);
    }
}
