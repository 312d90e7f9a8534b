package atrous.text;

import atrous.field.AxisField;
import atrous.field.NetworkFinding;
import atrous.field.Rational;
import atrous.layer.Where;
import java.util.List;

/** Simplified Chinese. */
public final class ChineseNetworkFindings implements NetworkFindingWords {

    private static final int PERCENT = 100;

    @Override
    public String title() {
        return "值得注意";
    }

    @Override
    public String nothing() {
        return "没有异常：感受野都不超过输入，步长没有漏读单元，各分支对齐，也没有不均匀的重叠。";
    }

    @Override
    public String listed(List<String> names, int more) {
        return String.join("、", names) + (more == 0 ? "" : " 等 " + Quantity.of(names.size() + more) + " 处");
    }

    @Override
    public String beyondInput(String first, int count, NetworkFinding.BeyondInput f) {
        return "从 " + first + " 起，感受野大于输入：感受野 " + EnglishNetworkFindings.times(f.field()) + " 个单元，输入只有 "
                + EnglishNetworkFindings.times(f.inputSize()) + "。" + Quantity.of(f.layers()) + " 个带窗口的层中有 " + Quantity.of(count)
                + " 层如此。它们的任何输出都不能让整个感受野落在输入上；感受野已盖住输入之处，再加层只会增加填充。";
    }

    @Override
    public String lost(String who, int count, NetworkFinding.Lost f, int rank) {
        var text = new StringBuilder(who).append(" 所读的图有 ").append(number(f.cells())).append(" 个单元，其中 ").append(number(f.lost()))
                .append(" 个").append(share(f.lost() / f.cells())).append("没有读到，也没有别的层读取。");
        boolean alike = f.axes().size() == rank;
        for (NetworkFinding.Unread axis : f.axes()) {
            alike &= reason(axis).equals(reason(f.axes().get(0)));
        }
        for (NetworkFinding.Unread axis : alike ? f.axes().subList(0, 1) : f.axes()) {
            text.append(reason(axis).isEmpty() ? "" : along(alike ? Where.ALL_AXES : axis.axis(), rank) + reason(axis) + "。");
        }
        return text.append("这些单元中的内容就此丢失。").toString();
    }

    private static String reason(NetworkFinding.Unread f) {
        String between = f.between() == 0 || f.stride() == 1 && f.dilation() == 1 ? ""
                : f.stride() > f.window() ? "步长 " + f.stride() + " 跨过了宽 " + f.window() + " 的窗口盖不住的单元"
                : "步长 " + f.stride() + " 与膨胀率 " + f.dilation() + " 留下空隙";
        boolean told = f.between() > 0 && f.trailing() <= f.stride() - f.window();
        String trailing = f.trailing() == 0 || told ? "" : "最后 " + f.trailing() + " 个单元在最后一个窗口之外";
        return between + (between.isEmpty() || trailing.isEmpty() ? "" : "，且") + trailing;
    }

    @Override
    public String deadInputs(NetworkFinding.DeadInputs f) {
        return "输入的 " + number(f.cells()) + " 个单元中有 " + number(f.dead()) + " 个不影响任何输出。";
    }

    @Override
    public String spacedCaption() {
        return "下采样之后的膨胀：膨胀率以所在图的单元计，而这些单元相隔若干输入像素";
    }

    @Override
    public List<String> spacedHead() {
        return List.of("层", "膨胀率", "图的有效步长", "采样点间距（输入像素）", "感受野增加");
    }

    @Override
    public String onAxis(int axis, int rank) {
        return rank == 1 || axis == Where.ALL_AXES ? "" : "（" + along(axis, rank) + "）";
    }

    @Override
    public String overlaps(String who, NetworkFinding.Overlaps f, int rank) {
        return who + "：卷积核 " + f.kernel() + (f.dilation() > 1 ? "、膨胀率 " + f.dilation() : "") + "、步长 " + f.stride()
                + " 的转置卷积，" + along(f.axis(), rank) + "内部输出轮流由 " + f.fewest() + " 到 " + f.most() + " 个输入到达"
                + (f.fewest() == 0 ? "，有些完全没有输入到达" : "") + (f.dilation() > 1 ? "" : "，因为 " + f.stride() + " 不整除 " + f.kernel())
                + "。相同的输入会产生棋盘格。";
    }

    @Override
    public String decoder(String who, String from, String to, NetworkFinding.Decoder f, int rank) {
        String start = "经过 " + who + "，从 " + from + " 到 " + to + "，" + along(f.axis(), rank);
        if (f.fewest() == f.most()) {
            return start + "每个内部单元都由 " + number(f.most()) + " 条路径到达：只要权重相同，其后的层就抹平了重叠。";
        }
        return start + "内部单元由 " + number(f.fewest()) + " 到 " + number(f.most()) + " 条路径到达"
                + (f.period() > 0 ? "，每 " + f.period() + " 个单元重复一次" : "") + "：棋盘格沿解码器传下去。";
    }

    @Override
    public String misaligned(String merge, String branches, String later, NetworkFinding.Misaligned f, int rank) {
        return merge + "：在此汇合的感受野中心不一致，" + along(f.axis(), rank) + "最多相差 " + number(f.most()) + " 个输入单元"
                + (f.mean().isZero() ? "，但平均而言一致：只是上采样移动了个别输出" : "") + "。对输出 0：" + branches + "。"
                + (later.isEmpty() ? "" : "同样不一致的还有：" + later + "。");
    }

    @Override
    public String branch(String end, Rational centre, String shifts) {
        return end + " 的中心在 " + number(centre) + (shifts.isEmpty() ? "" : "（" + shifts + "）");
    }

    @Override
    public String shift(String node, Rational by) {
        return node + " 移动 " + number(by);
    }

    @Override
    public String byPhase(String first, int later, NetworkFinding.ByPhase f, int rank) {
        return "从 " + first + " 起，感受野随输出所在位置而变：" + spaced(f.axis(), rank) + f.smallest() + " 到 " + f.largest()
                + " 个输入单元，每 " + f.period() + " 个输出重复一次。只给一个数是错的。" + later(later);
    }

    @Override
    public String uneven(String first, int later, NetworkFinding.Uneven f, int rank) {
        return "从 " + first + " 起，感受野没有规律：" + reason(f.reason()) + "。在真实的图上，" + along(f.axis(), rank) + "各输出看到 "
                + f.smallest() + " 到 " + f.largest() + " 个单元。" + later(later);
    }

    private static String reason(AxisField.Reason reason) {
        return switch (reason) {
            case STRIDES_DIFFER -> "有效步长不同的分支汇合后越离越远";
            case LONG_PERIOD -> "要经过数千个输出才重复";
            case TOO_LARGE -> "它大到无法精确表示";
        };
    }

    private static String later(int later) {
        return later == 0 ? "" : "其后还有 " + Quantity.of(later) + " 层如此。";
    }

    @Override
    public String dilatedPoint(String who, NetworkFinding.DilatedPoint f) {
        return who + "：只有一个采样点的卷积核无从展开，膨胀率 " + f.dilation() + " 不起作用。";
    }

    @Override
    public String paddedPoint(String who, NetworkFinding.PaddedPoint f, int rank) {
        return who + "：只有一个采样点的卷积核不需要填充；" + along(f.axis(), rank) + "前 " + f.low() + " 个、后 " + f.high()
                + " 个填充单元使一些输出只读到零。";
    }

    @Override
    public String offCentre(String who, NetworkFinding.OffCentre f, int rank) {
        return who + "：为保持大小，" + along(f.axis(), rank) + "前填充 " + f.low() + " 个单元，后填充 " + f.high() + " 个，因此每个输出的窗口中心比输出自己的位置"
                + (f.cells().numerator() > 0 ? "靠后 " : "靠前 ") + number(absolute(f.cells())) + " 个单元"
                + (f.inputCells().isZero() || f.inputCells().equals(f.cells()) ? "" : "，即 " + number(absolute(f.inputCells())) + " 个输入像素") + "。";
    }

    private static Rational absolute(Rational number) {
        return new Rational(Math.abs(number.numerator()), number.denominator());
    }

    @Override
    public String inPadding(String who, NetworkFinding.InPadding f) {
        return who + "：在任何输出处，" + f.taps() + " 个采样点中最多 " + f.most() + " 个落在 " + EnglishNetworkFindings.times(f.size())
                + " 的图内；膨胀率 " + EnglishNetworkFindings.once(f.dilation()) + " 使其余的落在填充中"
                + (f.most() == 1 ? "。它相当于只有一个采样点的卷积核。" : "。");
    }

    private static String along(int axis, int rank) {
        return rank == 1 ? "" : axis == Where.ALL_AXES ? "每个方向上" : axis == 0 ? "高度方向上" : "宽度方向上";
    }

    /** Before a number. */
    private static String spaced(int axis, int rank) {
        return rank == 1 ? "" : along(axis, rank) + " ";
    }

    private static String share(double share) {
        return share < EnglishNetworkFindings.LEAST_SHARE ? "" : "（" + Decimal.show(PERCENT * share, share < 0.1 ? 1 : 0) + "%）";
    }

    private static String number(double value) {
        return EnglishNetworkFindings.number(value);
    }

    private static String number(Rational number) {
        return EnglishNetworkFindings.number(number);
    }
}
