package atrous.view;

import atrous.layer.DeformConv;
import atrous.layer.Field;
import atrous.state.LayerSpec;
import atrous.tensor.Deformation;
import atrous.tensor.OffsetPreset;
import atrous.text.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * What moves the taps of a deformable layer.
 *
 * @param numbers the preset's amount, a seed, offset groups: those that mean anything
 * @param moved whether some taps were moved by hand
 * @param hint how more are, or that there can't be more
 */
public record OffsetControls(OffsetPreset preset, List<NumberControl> numbers, boolean modulated, boolean moved, String hint) {

    static OffsetControls of(DeformConv layer, LayerSpec spec, NumberControls controls, Messages m) {
        Deformation d = spec.deformation();
        var numbers = new ArrayList<NumberControl>();
        if (d.preset() != OffsetPreset.ZERO) {
            numbers.add(controls.single(Field.OFFSET_AMOUNT, m.offsetAmount(d.preset())));
        }
        if (d.preset() == OffsetPreset.RANDOM || d.preset() == OffsetPreset.PREDICTED || layer.modulated()) {
            numbers.add(controls.offsetSeed());
        }
        numbers.add(controls.single(Field.OFFSET_GROUPS, m.field(Field.OFFSET_GROUPS, 0, spec.rank())));
        return new OffsetControls(d.preset(), numbers, layer.modulated(), !d.moves().isEmpty(),
                d.moves().size() < Deformation.MOST_MOVES ? m.tapHint() : m.mostTaps(Deformation.MOST_MOVES));
    }
}
