package atrous.text;

import atrous.layer.Field;
import atrous.layer.PaddingMode;
import atrous.layer.Requirement;
import atrous.layer.Where;
import java.util.List;

abstract class ChineseProblems extends ChineseFindings implements ProblemWords {

    @Override
    public String field(Field field, int axis, int rank) {
        String name = switch (field) {
            case INPUT_SIZE -> "输入大小";
            case KERNEL_SIZE -> "卷积核大小";
            case STRIDE -> "步长";
            case DILATION -> "膨胀率";
            case PADDING -> "填充";
            case OUTPUT_PADDING -> "输出填充";
            case OUTPUT_SIZE -> "输出大小";
            case IN_CHANNELS -> "输入通道数";
            case OUT_CHANNELS -> "输出通道数";
            case GROUPS -> "分组数";
            case OFFSET_GROUPS -> "偏移分组数";
            case OFFSET_AMOUNT -> "偏移量大小";
            case INPUT_VALUES -> "输入数值";
            case KERNEL_VALUES -> "卷积核数值";
            case SEED -> "随机种子";
        };
        return !field.isOfAxis() || rank == 1 || axis == Where.ALL_AXES ? name : name + (axis == 0 ? "（高）" : "（宽）");
    }

    @Override
    public String given(String field, String value) {
        return value.trim().isEmpty() ? field + "留空" : field + "“" + value + "”";
    }

    @Override
    public String givenInLink(String name, String value) {
        return !name.isEmpty() ? "“" + name + "=" + value + "”" : value.isEmpty() ? "层的名称留空，" : "“" + value + "”";
    }

    @Override
    public String meaning(String part) {
        return part.equals("ic") ? "（所示的输入通道）"
                : part.equals("oc") ? "（所示的输出通道）"
                : part.equals("n") ? "（连续的层数）"
                : part.equals("step") ? "（已计算的输出个数）" : "";
    }

    @Override
    public String kernelWith(String part) {
        return "按" + part + "，卷积核";
    }

    @Override
    public String paddingWith(String part) {
        return "按" + part + "，填充";
    }

    @Override
    public String ignored(String sentence) {
        return sentence + "链接的这一部分已被忽略。";
    }

    @Override
    public String wholeNumber(String what, Requirement.WholeNumber r) {
        return what + "不可用：" + (r.min() == r.max() ? "只能填 " + Quantity.of(r.min()) + "。"
                : "请填 " + Quantity.of(r.min()) + " 到 " + Quantity.of(r.max()) + " 的整数。");
    }

    @Override
    public String number(String what, Requirement.Number r) {
        return what + "不是数：请写成 −1.5 或 2e-3 这样的形式。";
    }

    @Override
    public String kernelFits(String what, Requirement.KernelFits r) {
        return what + (r.dilation() == 1 ? "" : "在膨胀率 " + Quantity.of(r.dilation()) + " 下") + "跨越 "
                + Quantity.of(r.effectiveSize()) + " 个单元，而填充后的输入只有 " + Quantity.of(r.paddedInputSize())
                + " 个：请把每侧填充增加到至少 " + Quantity.of(r.paddingNeeded()) + "，或减小它或膨胀率。";
    }

    @Override
    public String paddingWithin(String what, Requirement.PaddingWithin r) {
        String mode = r.mode() == PaddingMode.REFLECT ? "反射" : "循环";
        return what + "对" + mode + "填充来说过大，因为填充取自输入的 " + Quantity.of(r.inputSize()) + " 个单元：最多 "
                + Quantity.of(r.largest()) + "，或改用零填充或边界复制。";
    }

    @Override
    public String dividesChannels(String what, Requirement.DividesChannels r) {
        return what + "必须同时整除 " + Quantity.of(r.inChannels()) + " 个输入通道和 " + Quantity.of(r.outChannels())
                + " 个输出通道。";
    }

    @Override
    public String dividesInChannels(String what, Requirement.DividesInChannels r) {
        return what + "必须整除 " + Quantity.of(r.inChannels()) + " 个输入通道。";
    }

    @Override
    public String outputPaddingBelow(String what, Requirement.OutputPaddingBelow r) {
        return what + "不可用：须不小于 0，且小于" + (r.dilation() > r.stride() ? "膨胀率 " + Quantity.of(r.dilation())
                : "步长 " + Quantity.of(r.stride())) + "。";
    }

    @Override
    public String paddingLeavesOutput(String what, Requirement.PaddingLeavesOutput r) {
        return what + "把输出的 " + Quantity.of(r.fullSize()) + " 个单元全部裁去了：每侧最多 "
                + Quantity.of(r.largest()) + "。";
    }

    @Override
    public String oneOf(String what, Requirement.OneOf r) {
        return what + "无法识别：可用的有 " + or(r.words()) + "。";
    }

    @Override
    public String matrix(String what, Requirement.Matrix r) {
        return what + "无法读成数：请写" + (r.maxRows() == 1 ? "一行" : "若干等长的行") + "，数之间用空格或逗号分开，最多 "
                + (r.maxRows() == 1 ? "" : r.maxRows() + " 行 ") + r.maxColumns() + " 个。";
    }

    @Override
    public String firstChannel(String what, Requirement.FirstChannel r) {
        return what + " 不能在此输入：请显示两侧的第一个通道，其他通道由它得出。";
    }

    @Override
    public String knownPart(String what, Requirement.KnownPart r) {
        return what + "不是本版本认识的参数。";
    }

    @Override
    public String namedOnce(String what, Requirement.NamedOnce r) {
        return what + "重复出现，以第一个为准。";
    }

    @Override
    public String readableLink(String what, Requirement.ReadableLink r) {
        return what + "太长：链接最多 " + Quantity.of(r.longest()) + " 个字符。";
    }

    @Override
    public String cellOfMap(String what, Requirement.CellOfMap r) {
        return what + "不是这一层的单元：请写成 " + (r.rank() == 1 ? "o3" : "o3,4") + " 这样（i 输入，k 卷积核，o 输出），或 none。";
    }

    @Override
    public String paddingText(String what, Requirement.PaddingText r) {
        return what + "不是填充：可用 " + or(r.rules()) + "，或 1 个或 " + r.sides() + " 个以逗号分隔的 0 到 "
                + Quantity.of(r.max()) + " 的整数。";
    }

    @Override
    public String tapMoves(String what, Requirement.TapMoves r) {
        return what + "不是移动过的采样点：请依次写输出的行与列、冒号、核位置的行与列、冒号、向下与向右的偏移（以格计），如 3,4:0,1:0.5,-1.25；各项以分号分隔，至多 "
                + Quantity.of(r.most()) + " 项。";
    }

    @Override
    public String patternOrMatrix(String what, Requirement.PatternOrMatrix r) {
        return what + "既不是 " + or(r.patterns()) + "，也不是以逗号分数、分号分行的若干等长的行。";
    }

    @Override
    public String lookAt(String sentence, String wrong) {
        return wrong.isEmpty() ? sentence : sentence + "请看“" + wrong + "”。";
    }

    private static String or(List<String> words) {
        var text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(i == 0 ? "" : i == words.size() - 1 ? " 或 " : "、").append(words.get(i));
        }
        return text.toString();
    }
}
