package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.DeformConv;
import java.util.ArrayList;
import java.util.List;

/**
 * What moves the taps of a deformable layer.
 *
 * @param amount of scaling in hundredths, of a rotation in degrees, of a shear along the rows in hundredths, of random
 *     offsets how far they reach in hundredths of a cell, of predicted ones the weights' reach in hundredths; 0 where
 *     nothing is moved
 * @param seed of random and predicted offsets, and of masks that are not predicted
 * @param moves made by hand, in all offset groups; those of outputs and taps that are not there don't count
 */
public record Deformation(OffsetPreset preset, int amount, int seed, List<TapMove> moves) {

    /** What a layer has whose taps can't be moved. */
    public static final Deformation NONE = of(OffsetPreset.ZERO);

    /** More would make a link too long. */
    public static final int MOST_MOVES = 80;

    /** Of either sign. */
    public static final int LARGEST_AMOUNT = 360;

    private static final double HUNDREDTH = 100;

    public Deformation {
        amount = preset == OffsetPreset.ZERO ? 0 : amount;
        moves = List.copyOf(moves);
    }

    public static Deformation of(OffsetPreset preset) {
        return new Deformation(preset, preset.usualAmount(), 1, List.of());
    }

    public Deformation with(OffsetPreset changed) {
        return changed == preset ? this : new Deformation(changed, changed.usualAmount(), seed, moves);
    }

    public Deformation with(int changedAmount, int changedSeed) {
        return new Deformation(preset, changedAmount, changedSeed, moves);
    }

    public Deformation with(List<TapMove> changed) {
        return new Deformation(preset, amount, seed, changed);
    }

    /** As the last one; where there are too many already, nothing moves. */
    public Deformation moved(TapMove move) {
        var others = new ArrayList<TapMove>();
        for (TapMove each : moves) {
            if (!each.isOfSameTap(move)) {
                others.add(each);
            }
        }
        if (others.size() == MOST_MOVES) {
            return this;
        }
        others.add(move);
        return with(others);
    }

    /** Whether no tap of any output is moved. */
    public boolean isZero() {
        return preset == OffsetPreset.ZERO && moves.isEmpty();
    }

    /** The last move of an output's taps, or null. */
    public TapMove lastOf(long row, long column) {
        TapMove last = null;
        for (TapMove each : moves) {
            last = each.row() == row && each.column() == column ? each : last;
        }
        return last;
    }

    /** @param inputs the channels that predicted offsets are read off */
    public TapField offsets(DeformConv layer, List<Axis> axes, Planes inputs) {
        TapField rule = switch (preset) {
            case ZERO -> TapField.ZERO;
            case SCALE -> Offsets.scale(layer.kernel(), amount / HUNDREDTH, amount / HUNDREDTH);
            case ROTATE -> Offsets.rotate(layer.kernel(), Turn.ofDegrees(amount));
            case SHEAR -> Offsets.shear(layer.kernel(), 0, amount / HUNDREDTH);
            case RANDOM -> Offsets.random(seed, amount / HUNDREDTH, axes.get(0).outputSize());
            case PREDICTED -> new PlanePrediction(layer, axes, this).offsets(inputs);
        };
        if (moves.isEmpty()) {
            return rule;
        }
        long across = axes.get(1).window().size();
        long taps = axes.get(0).window().size() * across;
        return (channel, row, column) -> {
            long tap = Math.floorMod(Math.floorDiv(channel, 2L), taps);
            for (TapMove move : moves) {
                if (move.isOf(row, column, Math.floorDiv(tap, across), Math.floorMod(tap, across))) {
                    return move.offset(Math.floorMod(channel, 2L) == 0);
                }
            }
            return rule.at(channel, row, column);
        };
    }

    /** Where it is not predicted, even tenths from 0.1 to 1. */
    public TapField mask(DeformConv layer, List<Axis> axes, Planes inputs) {
        if (!layer.modulated()) {
            return TapField.ONE;
        }
        if (preset == OffsetPreset.PREDICTED) {
            return new PlanePrediction(layer, axes, this).mask(inputs);
        }
        long rows = axes.get(0).outputSize();
        Plane tenths = Pattern.RANDOM.plane(rows, 1, seed, new Pattern.Range(1, 10));
        return (channel, row, column) -> Rounding.toFloat(tenths.at(channel * rows + row, column) / 10.0);
    }
}
