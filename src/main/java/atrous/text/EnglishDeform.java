package atrous.text;

import atrous.layer.Finding;
import atrous.tensor.OffsetPreset;
import java.util.OptionalLong;

abstract class EnglishDeform extends EnglishControls implements DeformWords {

    @Override
    public String offsets() {
        return "Offsets";
    }

    @Override
    public String offsetPreset(OffsetPreset preset) {
        return switch (preset) {
            case ZERO -> "None";
            case SCALE -> "Scaled";
            case ROTATE -> "Rotated";
            case SHEAR -> "Sheared";
            case RANDOM -> "Random";
            case PREDICTED -> "Predicted";
        };
    }

    @Override
    public String offsetAmount(OffsetPreset preset) {
        return switch (preset) {
            case ZERO -> "Amount";
            case SCALE -> "Factor, %";
            case ROTATE -> "Angle, °";
            case SHEAR -> "Shear, %";
            case RANDOM -> "Reach, %";
            case PREDICTED -> "Gain, %";
        };
    }

    @Override
    public String mask() {
        return "Mask (modulated)";
    }

    @Override
    public String resetTaps() {
        return "Reset the moved taps";
    }

    @Override
    public String tapHint() {
        return "Drag the points in the input; or go to a tap in the kernel and press Shift with an arrow key.";
    }

    @Override
    public String mostTaps(long most) {
        return counted(most, "tap") + " are moved, which is as many as a link holds.";
    }

    @Override
    public String outputSamples(String cell, long taps, long outside) {
        return "Output " + cell + " reads " + counted(taps, "point") + (outside == 0 ? ""
                : outside == taps ? ", all of them reaching outside the input"
                : ", " + Quantity.of(outside) + " of them reaching outside the input");
    }

    @Override
    public String inputSampled(String cell, String value, boolean real, boolean known, long outputs, long samples) {
        String what = (real ? "Input " : "Outside the input, ") + cell
                + (value.isEmpty() ? "" : real ? " = " + value : " counts as " + value);
        return !known ? what : what + (real ? " is " : ", ") + (outputs == 0 ? "used by no output"
                : "used by " + counted(outputs, "output")
                + (samples == outputs ? "" : ", in " + counted(samples, "point")));
    }

    @Override
    public String weightSamples(String cell, String weight, long samples) {
        return "Weight " + cell + (weight.isEmpty() ? "" : " = " + weight) + " multiplies " + counted(samples, "point");
    }

    @Override
    public String tapMoved(String cell, String weight, String output, String offset, String place) {
        return "Tap " + cell + (weight.isEmpty() ? "" : ", weight " + weight) + ", of output " + output + " is moved by "
                + offset + " and reads at " + place;
    }

    @Override
    public String pointOutside() {
        return "outside the input";
    }

    @Override
    public String timesMask(String mask) {
        return ", times the mask " + mask;
    }

    @Override
    public String offsetChannels() {
        return "Offset channels";
    }

    @Override
    public String offsetChannelsDetail(String offsets, String masks) {
        return offsets + " offsets, " + masks + " mask";
    }

    @Override
    public String predictor() {
        return "Offset predictor";
    }

    @Override
    public String predictorDetail() {
        return "parameters, biases included";
    }

    @Override
    public String samplingDetail(String macs) {
        return "and " + macs + " to sample";
    }

    @Override
    public String offsetsZero(Finding.OffsetsZero f, int rank) {
        return f.masked() ? "All offsets are 0: but for the mask, this is the convolution without offsets."
                : "All offsets are 0: this is the convolution without offsets, the same values to the last bit.";
    }

    @Override
    public String samplesOutside(Finding.SamplesOutside f, int rank) {
        return Quantity.of(f.outside()) + " of " + counted(f.samples(), "point") + (f.outside() == 1 ? " reaches" : " reach")
                + " outside the input, where everything counts as 0" + (f.wholly() == 0 ? "."
                : "; " + Quantity.of(f.wholly()) + " of them with nothing inside.");
    }

    @Override
    public String offsetsPerOutput(Finding.OffsetsPerOutput f, int rank) {
        String masks = f.masks().equals(OptionalLong.of(0)) ? "" : ", mask channels: " + amount(f.masks());
        return "Offsets are not parameters: " + (f.outputs() == 1 ? "the one output position" : "each of "
                + Quantity.of(f.outputs()) + " output positions") + " has its own (offset channels: " + amount(f.offsets()) + masks
                + "), the same for all output channels.";
    }

    @Override
    public String legendPoint(boolean masked) {
        return "point that is read" + (masked ? ": larger where the mask is" : "");
    }

    @Override
    public String legendBetween(boolean values) {
        return values ? "cells that it lies between, with their weights" : "cells that it lies between";
    }
}
