package atrous.text;

import atrous.tensor.OffsetPreset;

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
            case PREDICTED -> "Strength, %";
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
    public String timesMask(String mask) {
        return ", times the mask " + mask;
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
