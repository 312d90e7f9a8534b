package atrous.text;

import atrous.network.Preset;
import atrous.network.Presets;

final class ChinesePresets implements PresetWords {

    @Override
    public String group(Presets.Group group) {
        return switch (group) {
            case CONTEXT -> "膨胀率方案";
            case CLASSIFIER -> "分类网络";
            case RESIDUAL -> "残差网络";
            case PIXEL -> "逐像素或逐块";
            case DEEPLAB -> "DeepLab";
            case SEQUENCE -> "序列";
        };
    }

    @Override
    public String variant(Preset.Remark remark) {
        return switch (remark) {
            case STRIDE_IN_FIRST_1X1 -> "步长在第一个 1×1";
            case STRIDE_IN_3X3 -> "步长在 3×3";
            case STRIDE_IN_LAST_UNIT -> "步长在最后一个单元";
            case ONE_COLUMN -> "单列";
            case TWO_COLUMNS -> "双列";
            case STRIDE_TO_DILATION, MULTI_GRID, RELU_FOR_LEAKY, RELU_FOR_RELU6, WITHOUT_RESPONSE_NORMALISATION, WITHOUT_SKIPS,
                    EXAMPLE_SIZES -> "";
        };
    }

    @Override
    public String remark(Preset.Remark remark) {
        return switch (remark) {
            case STRIDE_IN_FIRST_1X1 -> "缩小一半的单元在其第一个 1×1 中缩小，与论文和 Caffe 相同。";
            case STRIDE_IN_3X3 -> "缩小一半的单元在其 3×3 中缩小，与 torchvision 相同（“v1.5”）。";
            case STRIDE_IN_LAST_UNIT -> "由一个阶段的最后一个单元、而非下一阶段的第一个单元缩小一半，与 TensorFlow-Slim 相同。";
            case ONE_COLUMN -> "单列，与 torchvision 相同。";
            case TWO_COLUMNS -> "双列，即使用分组，与 Caffe 相同。";
            case STRIDE_TO_DILATION -> "最后两个阶段的步长改成了膨胀率。";
            case MULTI_GRID -> "最后一个阶段各单元的膨胀率为 2·(1, 2, 4)。";
            case RELU_FOR_LEAKY -> "relu 代表带泄漏的版本。";
            case RELU_FOR_RELU6 -> "relu 代表在 6 处截断的版本。";
            case WITHOUT_RESPONSE_NORMALISATION -> "省略了响应归一化：它不学习参数，也不读取相邻单元。";
            case WITHOUT_SKIPS -> "省略了从各层到末端的连接：它们不扩大感受野。";
            case EXAMPLE_SIZES -> "层级数、通道数与抽头数只是众多选择之一。";
        };
    }
}
