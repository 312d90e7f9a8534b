package atrous.view;

import atrous.figure.Bins;
import atrous.layer.Axis;
import atrous.layer.ConvTranspose;
import atrous.layer.Count;
import atrous.layer.DeformConv;
import atrous.layer.Sliding;
import atrous.layer.Weighted;
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

    static List<Fact> of(Sliding layer, List<Axis> axes, Messages m) {
        var output = new ArrayList<Long>();
        var effective = new ArrayList<Long>();
        for (Axis axis : axes) {
            output.add(axis.outputSize());
            effective.add(axis.window().effectiveSize());
        }
        var facts = new ArrayList<Fact>();
        boolean weighted = layer instanceof Weighted;
        facts.add(new Fact(m.outputSize(), (layer instanceof Weighted w ? channels(w.outChannels()) : "")
                + times(output), ""));
        facts.add(layer.kind().isAdaptive() ? new Fact(m.bin(), bins(axes), "")
                : new Fact(weighted ? m.effectiveKernel() : m.effectiveWindow(), times(effective), ""));
        if (layer instanceof Weighted w) {
            OptionalLong parameters = w.parameters();
            // Of either kind: channels on one side times those of a group on the other.
            OptionalLong weights = Count.product(w.taps(), OptionalLong.of(w.inChannels() / w.groups()),
                    OptionalLong.of(w.outChannels()));
            facts.add(new Fact(m.parameters(), Quantity.of(parameters, m), w.bias()
                    ? m.parametersDetail(Quantity.of(weights, m), Quantity.of(w.outChannels())) : ""));
            DeformConv deform = layer instanceof DeformConv d ? d : null;
            facts.add(new Fact(m.macs(), Quantity.of(w.macs(axes), m), deform != null
                    ? m.samplingDetail(Quantity.of(deform.samplingMacs(axes), m)) : layer instanceof ConvTranspose ? cut(axes) ? m.macsCutDetail() : ""
                    : padded(axes) ? m.macsDetail() : ""));
            if (deform != null) {
                facts.add(new Fact(m.offsetChannels(), Quantity.of(deform.predictor().outChannels()), deform.modulated()
                        ? m.offsetChannelsDetail(Quantity.of(deform.offsetChannels(), m), Quantity.of(deform.maskChannels(), m)) : ""));
                facts.add(new Fact(m.predictor(), Quantity.of(deform.predictor().parameters(), m), m.predictorDetail()));
            }
        } else {
            facts.add(new Fact(m.parameters(), "0", ""));
        }
        facts.add(new Fact(m.outputMemory(), bytes(layer.outputBytes(axes), m), "float32"));
        return facts;
    }

    private static String bins(List<Axis> axes) {
        String sizes = Bins.sizes(axes.get(0));
        return axes.size() == 1 ? sizes : sizes + " × " + Bins.sizes(axes.get(1));
    }

    private static boolean padded(List<Axis> axes) {
        boolean padded = false;
        for (Axis axis : axes) {
            padded |= axis.window().paddingLow() + axis.window().paddingHigh() > 0;
        }
        return padded;
    }

    /** Whether some cells of a transposed convolution's stamps are cut off. */
    private static boolean cut(List<Axis> axes) {
        boolean cut = false;
        for (Axis axis : axes) {
            long reach = axis.window().effectiveSize() - 1;
            cut |= axis.window().paddingLow() < reach || axis.window().paddingHigh() < reach;
        }
        return cut;
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
