package atrous.text;

import atrous.layer.LayerKind;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;

abstract class EnglishControls extends EnglishValues implements ControlWords {

    @Override
    public String layer() {
        return "Layer";
    }

    @Override
    public String kindName(LayerKind kind) {
        return kind == LayerKind.CONV ? "Convolution" : kind == LayerKind.CONV_TRANSPOSE ? "Transposed"
                : kind == LayerKind.MAX_POOL ? "Max pooling" : kind == LayerKind.AVG_POOL ? "Average pooling"
                : kind == LayerKind.ADAPTIVE_MAX_POOL ? "Adaptive max"
                : kind == LayerKind.ADAPTIVE_AVG_POOL ? "Adaptive average" : "Deformable";
    }

    @Override
    public String outputPadding() {
        return "Output padding";
    }

    @Override
    public String ceilMode() {
        return "Round the size up (ceil_mode)";
    }

    @Override
    public String countIncludePad() {
        return "Count padding (count_include_pad)";
    }

    @Override
    public String dimensions() {
        return "Dimensions";
    }

    @Override
    public String oneDimension() {
        return "1-D";
    }

    @Override
    public String twoDimensions() {
        return "2-D";
    }

    @Override
    public String onlyTwoDimensions() {
        return "Deformable layers are two-dimensional, so there is no 1-D here.";
    }

    @Override
    public String windowSize() {
        return "Window size";
    }

    @Override
    public String size() {
        return "Size";
    }

    @Override
    public String stride() {
        return "Stride";
    }

    @Override
    public String dilation() {
        return "Dilation";
    }

    @Override
    public String dilationSynonyms() {
        return "Also called rate; dilated convolution is also called atrous (à trous).";
    }

    @Override
    public String padding() {
        return "Padding";
    }

    @Override
    public String paddingRule(Padding.Rule rule) {
        return switch (rule) {
            case VALID -> "None (valid)";
            case SAME_UPPER -> "Same";
            case SAME_LOWER -> "Same, extra cell first";
            case HALF -> "Half the span";
            case FULL -> "Full";
        };
    }

    @Override
    public String customPadding() {
        return "Custom";
    }

    @Override
    public String paddingSide(int side, int rank) {
        return rank == 1 ? side == 0 ? "Left" : "Right"
                : side == 0 ? "Top" : side == 1 ? "Bottom" : side == 2 ? "Left" : "Right";
    }

    @Override
    public String allSides() {
        return "All sides";
    }

    @Override
    public String mode() {
        return "Filled with";
    }

    @Override
    public String modeName(PaddingMode mode) {
        return switch (mode) {
            case ZEROS -> "Zeros";
            case REFLECT -> "Reflection";
            case REPLICATE -> "Border cells (replicate)";
            case CIRCULAR -> "The other side (circular)";
        };
    }

    @Override
    public String channels() {
        return "Channels and bias";
    }

    @Override
    public String inChannels() {
        return "Input";
    }

    @Override
    public String outChannels() {
        return "Output";
    }

    @Override
    public String shownInput(boolean grouped) {
        return grouped ? "Input channel in the group" : "Input channel";
    }

    @Override
    public String shownOutput() {
        return "Output channel";
    }

    @Override
    public String groups() {
        return "Groups";
    }

    @Override
    public String bias() {
        return "Bias";
    }

    @Override
    public String height() {
        return "height";
    }

    @Override
    public String width() {
        return "width";
    }

    @Override
    public String heightMark() {
        return "H";
    }

    @Override
    public String widthMark() {
        return "W";
    }

    @Override
    public String length() {
        return "length";
    }

    @Override
    public String linked() {
        return "Height = width";
    }

    @Override
    public String range(String min, String max) {
        return min + " to " + max;
    }

    @Override
    public String show() {
        return "Show";
    }

    @Override
    public String cells() {
        return "Cells";
    }

    @Override
    public String showValues() {
        return "Values";
    }

    @Override
    public String showCounts() {
        return "Counts";
    }

    @Override
    public String showNothing() {
        return "None";
    }

    @Override
    public String amount() {
        return "Amount";
    }

    @Override
    public String compare() {
        return "Compare";
    }

    @Override
    public String editing() {
        return "The controls change";
    }

    @Override
    public String firstFigure() {
        return "A";
    }

    @Override
    public String secondFigure() {
        return "B";
    }
}
