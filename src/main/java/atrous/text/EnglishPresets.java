package atrous.text;

import atrous.network.Preset;
import atrous.network.Presets;

final class EnglishPresets implements PresetWords {

    @Override
    public String group(Presets.Group group) {
        return switch (group) {
            case CONTEXT -> "Schedules of dilations";
            case CLASSIFIER -> "Classifiers";
            case RESIDUAL -> "Residual networks";
            case PIXEL -> "Each pixel or patch";
            case DEEPLAB -> "DeepLab";
            case SEQUENCE -> "Sequences";
        };
    }

    @Override
    public String variant(Preset.Remark remark) {
        return switch (remark) {
            case STRIDE_IN_FIRST_1X1 -> "stride in the first 1×1";
            case STRIDE_IN_3X3 -> "stride in the 3×3";
            case STRIDE_IN_LAST_UNIT -> "stride in the last unit";
            case ONE_COLUMN -> "one column";
            case TWO_COLUMNS -> "two columns";
            case STRIDE_TO_DILATION, MULTI_GRID, RELU_FOR_LEAKY, RELU_FOR_RELU6, WITHOUT_RESPONSE_NORMALISATION, WITHOUT_SKIPS,
                    EXAMPLE_SIZES -> "";
        };
    }

    @Override
    public String remark(Preset.Remark remark) {
        return switch (remark) {
            case STRIDE_IN_FIRST_1X1 -> "Units that halve the map do so in their first 1×1, as in the paper and in Caffe.";
            case STRIDE_IN_3X3 -> "Units that halve the map do so in their 3×3, as in torchvision (“v1.5”).";
            case STRIDE_IN_LAST_UNIT -> "The last unit of a stage halves the map, not the first of the next, as in TensorFlow-Slim.";
            case ONE_COLUMN -> "In one column, as in torchvision.";
            case TWO_COLUMNS -> "In two columns, that is with groups, as in Caffe.";
            case STRIDE_TO_DILATION -> "The strides of the last two stages have become dilations.";
            case MULTI_GRID -> "The units of the last stage have rates of 2·(1, 2, 4).";
            case RELU_FOR_LEAKY -> "relu stands for a leaky one.";
            case RELU_FOR_RELU6 -> "relu stands for one that is cut off at 6.";
            case WITHOUT_RESPONSE_NORMALISATION -> "Response normalisation, which learns nothing and reads no neighbours, is left out.";
            case WITHOUT_SKIPS -> "The connections from each layer to the end, which enlarge no field, are left out.";
            case EXAMPLE_SIZES -> "The numbers of levels, channels and taps are one choice of many.";
        };
    }
}
