package atrous.text;

import atrous.code.Caveat;
import atrous.code.Framework;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import java.util.List;

/** Chinese comments in generated code. */
public final class ChineseCode implements CodeWords {

    @Override
    public String paddingForInputSize(Caveat.PaddingForInputSize c) {
        return "这些数只在输入为 " + sizes(c.inputSize()) + " 时等于" + rule(c.rule()) + "，换一个大小就要重新计算。";
    }

    @Override
    public String needsVersion(Caveat.NeedsVersion c) {
        return c.name() + " 需要 " + c.since() + " 或更新的版本。";
    }

    @Override
    public String torchSameStride(Caveat.TorchSameStride c) {
        return "步长大于 1 时 PyTorch 不接受 padding='same'，因此把填充写成数。";
    }

    @Override
    public String torchSides(Caveat.TorchSides c) {
        return "PyTorch 的卷积两侧填充相同，而这里不同，因此先加一个填充层（" + (c.rank() == 1 ? "左、右" : "左、右、上、下") + "）。";
    }

    @Override
    public String kerasStridedDilation(Caveat.KerasStridedDilation c) {
        return "Keras 不允许步长和膨胀率同时大于 1。这里以步长 1 计算，再每 " + sizes(c.strides())
                + " 取一个：结果相同，计算量更大。";
    }

    @Override
    public String kerasNumericPadding(Caveat.KerasNumericPadding c) {
        return "Keras 的卷积不接受数字形式的填充，因此先补零。";
    }

    @Override
    public String kerasPaddingMode(Caveat.KerasPaddingMode c) {
        return "Keras 的卷积只会补零，因此先做" + mode(c.mode()) + "填充。";
    }

    @Override
    public String kerasPadBackends(Caveat.KerasPadBackends c) {
        return "并非每个后端的 keras.ops.pad 都支持" + mode(c.mode()) + "填充，因此按下标取单元。";
    }

    @Override
    public String transposedSides(Caveat.TransposedSides c) {
        return "PyTorch 的转置卷积两端裁掉的一样多；不同的部分之后再裁。";
    }

    @Override
    public String kerasTransposedDilation(Caveat.KerasTransposedDilation c) {
        return "Keras 不允许步长与膨胀率同时大于 1。这里的卷积核与跨度一样大；请把采样点之间的权重设为 0。";
    }

    @Override
    public String kerasTransposedGroups(Caveat.KerasTransposedGroups c) {
        return "Keras 的转置卷积没有分组；这里连接所有通道。";
    }

    @Override
    public String kerasTransposedPart(Caveat.KerasTransposedPart c) {
        return "Keras 的两种填充都不这样裁剪，因此从 valid 的结果中截取。";
    }

    @Override
    public String jaxTurned(Caveat.JaxTurned c) {
        return "在输入之间插入零并旋转卷积核；w 的形状与卷积相同。";
    }

    @Override
    public String torchPoolSides(Caveat.TorchPoolSides c) {
        return "PyTorch 的池化两侧填充相同，且最多为核的一半，因此在它之前填充 −∞。";
    }

    @Override
    public String poolByTaps(Caveat.PoolByTaps c) {
        return c.framework() == Framework.PYTORCH
                ? "nn.AvgPool 没有膨胀率，两侧填充相同且最多为核的一半，因此这里逐个采样点相加。"
                : "Keras 的池化没有膨胀率、没有 ceil_mode、不接受数字填充，平均时也不计填充，因此这里逐个采样点处理。";
    }

    @Override
    public String ceilForInputSize(Caveat.CeilForInputSize c) {
        return "向上取整所增加的部分写成了数字，只适用于 " + sizes(c.inputSize()) + " 的输入。";
    }

    @Override
    public String adaptiveBySlices(Caveat.AdaptiveBySlices c) {
        return "JAX 没有自适应池化，因此逐个方向把每个分区切出来计算。";
    }

    @Override
    public String adaptiveAsWindows(Caveat.AdaptiveAsWindows c) {
        return "ONNX 没有自适应池化；输入为 " + EnglishCode.sizes(c.inputSize()) + " 时，这样的窗口与它等效。";
    }

    @Override
    public String adaptiveByCells(Caveat.AdaptiveByCells c) {
        return "ONNX 没有自适应池化，而输入为 " + EnglishCode.sizes(c.inputSize()) + " 时没有等效的窗口，因此"
                + (c.max() ? "收集每个分区的单元。" : "乘以求平均的矩阵。");
    }

    @Override
    public String onnxAutoPadDilation(Caveat.OnnxAutoPadDilation c) {
        return "膨胀率大于 1 时 ONNX Runtime 不接受 auto_pad，因此把填充写成数。";
    }

    @Override
    public String onnxAutoPadCrop(Caveat.OnnxAutoPadCrop c) {
        return "卷积核小于步长时，ONNX Runtime 的 auto_pad 会裁掉输入，因此把填充写成数。";
    }

    @Override
    public String onnxDroppedWindow(Caveat.OnnxDroppedWindow c) {
        return "需要 opset 22 或更高：此前推断的形状会算入被舍去的最后一个窗口。";
    }

    @Override
    public String onnxPoolPadding(Caveat.OnnxPoolPadding c) {
        return "ONNX Runtime 不接受不小于池化核（" + sizes(c.kernelSize()) + "）的填充。";
    }

    @Override
    public String onnxOutputPadding(Caveat.OnnxOutputPadding c) {
        return "ONNX Runtime 不接受不小于步幅（" + sizes(c.strides()) + "）的输出填充。";
    }

    @Override
    public String noDeformConv(Caveat.NoDeformConv c) {
        return c.framework() == Framework.JAX
                ? "JAX 没有可变形卷积，因此在偏移后的位置逐个采样，再加权求和。"
                : "Keras 没有可变形卷积。需要三步：用一个卷积预测偏移；对每个输出的每个核位置，取其周围四个单元加权（输入之外为零）；"
                + "再按卷积核对各位置与通道加权求和。后两步的写法见 JAX 代码。";
    }

    private static String rule(Padding.Rule rule) {
        return switch (rule) {
            case VALID -> "无填充";
            case SAME_UPPER -> " same 填充";
            case SAME_LOWER -> " same（lower）填充";
            case HALF -> "半填充";
            case FULL -> "全填充";
        };
    }

    private static String mode(PaddingMode mode) {
        return switch (mode) {
            case ZEROS -> "零";
            case REFLECT -> "反射";
            case REPLICATE -> "边界复制";
            case CIRCULAR -> "循环";
        };
    }

    static String sizes(List<Long> sizes) {
        return EnglishCode.sizes(sizes);
    }
}
