package atrous.text;

import atrous.layer.Finding;
import atrous.layer.PaddingMode;
import atrous.layer.UnreadCause;
import atrous.layer.Where;
import java.util.List;
import java.util.OptionalLong;

abstract class ChineseFindings extends ChineseBins implements FindingWords {

    @Override
    public String neverRead(Finding.NeverRead f, int rank) {
        var text = new StringBuilder("输入的 " + Quantity.of(f.allCells()) + " 个单元中只有 "
                + Quantity.of(f.readCells()) + " 个会被读取。");
        for (Finding.UnreadAxis axis : f.axes()) {
            text.append(axisStart(axis.axis(), rank)).append(Quantity.of(axis.inputSize())).append(' ')
                    .append(axisNoun(axis.axis(), rank)).append("中读取 ").append(Quantity.of(axis.readInputs()))
                    .append(' ').append(axisNoun(axis.axis(), rank)).append("：");
            for (int i = 0; i < axis.causes().size(); i++) {
                text.append(i == 0 ? "" : "；").append(cause(axis.causes().get(i)));
            }
            text.append('。');
        }
        return text.toString();
    }

    @Override
    public String tooFewTaps(UnreadCause.TooFewTaps c) {
        return Quantity.of(c.taps()) + " 个采样点盖不住相邻两个窗口之间的 " + Quantity.of(c.stride() / c.gcd())
                + " 个位置（步长 " + Quantity.of(c.stride()) + "）";
    }

    @Override
    public String commonDivisor(UnreadCause.CommonDivisor c) {
        return "步长 " + Quantity.of(c.stride()) + " 与膨胀率 " + Quantity.of(c.dilation()) + " 有公因数 "
                + Quantity.of(c.gcd()) + "，所有窗口始终落在同样的每 " + Quantity.of(c.gcd()) + " 个单元之一上"
                + (c.copied() ? "，以及填充在那里复制的单元上" : "");
    }

    @Override
    public String fewerOutputsThanDilation(UnreadCause.FewerOutputsThanDilation c) {
        return "只有 " + Quantity.of(c.outputs()) + " 个输出，填不满相距 " + Quantity.of(c.dilation())
                + " 个单元的采样点之间的空隙";
    }

    @Override
    public String skippedAtBorder(UnreadCause.SkippedAtBorder c) {
        return "在边界附近，步长 " + Quantity.of(c.stride()) + " 与膨胀率 " + Quantity.of(c.dilation())
                + " 会留下任何窗口都够不到的单元";
    }

    @Override
    public String pastLastWindow(UnreadCause.PastLastWindow c) {
        return "最后 " + Quantity.of(c.cells()) + " 个单元在最后一个窗口之外";
    }

    @Override
    public String whollyInPadding(Finding.WhollyInPadding f, int rank) {
        return amount(f.ofWindows()) + " 个输出中有 " + amount(f.windows()) + " 个只读到填充"
                + (f.mode() == PaddingMode.ZEROS ? "：无论输入是什么，其中最多只有偏置。" : "。");
    }

    @Override
    public String atMostOneTap(Finding.AtMostOneTap f, int rank) {
        String size = rank == 1 || f.axis() == Where.ALL_AXES ? "大小" : f.axis() == 0 ? "高" : "宽";
        return "膨胀率（" + Quantity.of(f.dilation()) + "）不小于输入的" + size + "（" + Quantity.of(f.inputSize())
                + "），因此" + tapsAlong(f.axis(), rank) + "最多只有一个落在真实单元上。";
    }

    @Override
    public String subGrids(Finding.SubGrids f, int rank) {
        var counts = new StringBuilder();
        for (Finding.AxisGrids axis : f.axes()) {
            counts.append(counts.length() == 0 ? "" : " × ").append(Quantity.of(axis.count()));
        }
        String product = f.axes().size() > 1 ? "（" + counts.toString() + "）" : "";
        return "这一层实际工作在 " + Quantity.of(f.product()) + " 个" + product
                + "互不相通的子网格上：不同子网格的输出不共享任何输入" + (f.dilated() ? "（栅格效应）。" : "。");
    }

    @Override
    public String noOverlap(Finding.NoOverlap f, int rank) {
        return "任意两个输出都不共享输入单元。";
    }

    @Override
    public String trailing(Finding.Trailing f, int rank) {
        String unit = rank == 1 ? " 个单元" : f.axis() == Where.ALL_AXES ? " 行和列" : f.axis() == 0 ? " 行" : " 列";
        return "输入的最后 " + Quantity.of(f.cells()) + unit + "从不被读取：那里放不下完整的窗口，输出大小向下取整。";
    }

    @Override
    public String oddSame(Finding.OddSame f, int rank) {
        String axis = rank == 1 ? "" : f.axis() == Where.ALL_AXES ? "每个方向" : f.axis() == 0 ? "高度方向" : "宽度方向";
        String side = rank == 2 && f.axis() == Where.ALL_AXES ? f.extraOnHigh() ? "下侧和右侧" : "上侧和左侧"
                : rank == 2 && f.axis() == 0 ? f.extraOnHigh() ? "下侧" : "上侧" : f.extraOnHigh() ? "右侧" : "左侧";
        String half = "两侧各填充跨度的一半（" + Quantity.of(f.half()) + "，即 PyTorch 代码里的 k//2，k 取整个跨度），";
        String other;
        if (f.outputSizeWithHalf().isEmpty()) {
            other = half + "在这种填充方式下不可行。";
        } else {
            long size = f.outputSizeWithHalf().getAsLong();
            other = half + (size == f.outputSize() ? "输出大小相同"
                    : "输出大小为 " + Quantity.of(size) + " 而不是 " + Quantity.of(f.outputSize()))
                    + (f.startsEarlierBy() == 0 ? "。"
                    : "，但每个窗口都提前 " + Quantity.of(f.startsEarlierBy()) + " 个单元开始。");
        }
        return "same 填充" + axis + "共需 " + Quantity.of(f.total()) + " 个单元，是奇数；多出的一个放在" + side + "。" + other;
    }

    @Override
    public String overlapping(Finding.Overlapping f, int rank) {
        String axis = inAxis(f.axis(), rank);
        if (f.fewest() == f.most()) {
            return axis + "内部的每个输出都有 " + Quantity.of(f.most()) + " 个输入到达：重叠均匀，没有棋盘格效应。";
        }
        return axis + "内部的输出依次有 " + Quantity.of(f.fewest()) + " 到 " + Quantity.of(f.most()) + " 个输入到达，周期为 "
                + Quantity.of(f.period()) + "：重叠不均匀，会出现棋盘格效应。" + (f.fewest() == 0 ? "有的输出没有输入到达：是空洞。" : "");
    }

    @Override
    public String fewInputs(Finding.FewInputs f, int rank) {
        return inAxis(f.axis(), rank) + "每个输出有 " + (f.fewest() == f.most() ? "" : Quantity.of(f.fewest()) + " 到 ")
                + Quantity.of(f.most()) + " 个输入到达：输入太少，显不出较大特征图上的图案。";
    }

    @Override
    public String shapeOnly(Finding.ShapeOnly f, int rank) {
        return !f.directSize().equals(f.inputSize())
                ? "它也叫反卷积，但在这里连形状也没有还原：参数相同的卷积把 " + sizes(f.outputSize()) + " 变成 " + sizes(f.directSize())
                + "，而不是 " + sizes(f.inputSize()) + "，因为输出填充不小于步长。数值本来就不会还原。"
                : "它也叫反卷积，但只还原形状：参数相同的卷积把 " + sizes(f.outputSize()) + " 变回 " + sizes(f.inputSize())
                + "，数值却不会还原。";
    }

    @Override
    public String sizesBack(Finding.SizesBack f, int rank) {
        String sizes = f.smallest() == f.largest() ? Quantity.of(f.smallest())
                : Quantity.of(f.smallest()) + (f.largest() == f.smallest() + 1 ? " 和 " : " 到 ") + Quantity.of(f.largest());
        String axis = inAxis(f.axis(), rank);
        return (axis.isEmpty() ? "" : axis + "：") + "参数相同的卷积把大小 " + sizes + (f.smallest() == f.largest() ? " 变成 " : " 都变成 ") + Quantity.of(f.inputSize()) + "。这一层取 "
                + Quantity.of(f.chosen()) + "。PyTorch " + (!f.alike() ? "两端切去的相同，而这里不同"
                : f.smallest() == f.largest() ? "得 " + Quantity.of(f.smallest())
                : "从 " + Quantity.of(f.smallest()) + " 起，再加 output_padding") + "；Keras 的 valid 得 "
                + Quantity.of(f.kerasValid()) + "，same 得 " + Quantity.of(f.same()) + "；TensorFlow 由 output_shape 指定，SAME 时为 "
                + (f.sameSmallest() == f.same() ? "" : Quantity.of(f.sameSmallest()) + " 到 ") + Quantity.of(f.same()) + "；按 ONNX 的规范，SAME_UPPER 得 " + Quantity.of(f.same())
                + "，也可用 output_shape 指定。";
    }

    @Override
    public String cutOff(Finding.CutOff f, int rank) {
        return amount(f.inputs()) + " 个输入在输出中什么也没有留下：它们的印记全部被填充裁掉。";
    }

    private static String sizes(List<Long> sizes) {
        var text = new StringBuilder();
        for (Long size : sizes) {
            text.append(text.length() == 0 ? "" : " × ").append(Quantity.of(size));
        }
        return text.toString();
    }

    @Override
    public String overhang(Finding.Overhang f, int rank) {
        return "向上取整使" + inAxis(f.axis(), rank) + "多出最后一个窗口，它超出填充 " + Quantity.of(f.cells())
                + " 个单元；那里缺少的部分从不计入。";
    }

    @Override
    public String droppedWindow(Finding.DroppedWindow f, int rank) {
        return "向上取整" + inAxis(f.axis(), rank) + "还要求一个窗口，但它会从输入之外开始，因此被舍弃：各框架都如此"
                + (f.staying() == 0 ? "。" : "，但只舍弃最后一个；在它之前还有 " + Quantity.of(f.staying()) + " 个窗口也从输入之外开始，仍然保留。");
    }

    @Override
    public String borderAverage(Finding.BorderAverage f, int rank) {
        return "边界处的窗口最少只有 " + Quantity.of(f.taps()) + " 个单元中的 " + Quantity.of(f.fewest()) + " 个在输入之内。"
                + (f.counted() ? "填充也计入：其中的零把这些平均值拉向 0。" : "只有输入单元计入，因此除数更小。");
    }

    @Override
    public String pooledNothing(Finding.PooledNothing f, int rank) {
        return amount(f.windows()) + " 个窗口没有任何输入单元：" + switch (f.value()) {
            case LARGEST -> "空集的最大值是 −∞。";
            case MEAN_OF_PADDING -> "只对填充取平均，平均值为 0。";
            case MEAN_OF_NONE -> "填充不计入，平均值没有定义。";
        };
    }

    private static String inAxis(int axis, int rank) {
        return rank == 1 ? "" : axis == Where.ALL_AXES ? "每个方向" : axis == 0 ? "高度方向" : "宽度方向";
    }

    private static String tapsAlong(int axis, int rank) {
        return rank == 1 || axis == Where.ALL_AXES ? "每个窗口的采样点" : axis == 0 ? "每一列采样点" : "每一行采样点";
    }

    private static String axisStart(int axis, int rank) {
        return rank > 1 && axis == Where.ALL_AXES ? "每个方向上，" : "";
    }

    private static String axisNoun(int axis, int rank) {
        return rank == 1 || axis == Where.ALL_AXES ? "个" : axis == 0 ? "行" : "列";
    }

    static String amount(OptionalLong value) {
        return value.isPresent() ? Quantity.of(value.getAsLong()) : "超过 2⁶³";
    }
}
