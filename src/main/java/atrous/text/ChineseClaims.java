package atrous.text;

import atrous.claim.CoprimeRates;
import atrous.claim.DivisibleKernel;
import atrous.claim.Exponential;
import atrous.claim.Exponential.Schedule;
import atrous.claim.FieldOfOne;
import atrous.claim.Interval;
import atrous.claim.Inverts;
import atrous.claim.OddKernels;
import atrous.claim.OwnStride;
import atrous.claim.PaddedField;
import atrous.claim.Parameters;
import atrous.claim.PooledParameters;
import atrous.claim.Resolution;
import atrous.claim.Skipped;
import atrous.claim.SmallKernel;
import atrous.claim.Unrelated;
import java.util.ArrayList;
import java.util.List;

/** 用中文说明每个说法，以及它为什么成立或不成立。 */
public final class ChineseClaims extends ChineseClaimPage {

    private static final String PATHS = "从各输入单元到 0 号输出的路径数";
    private static final String STAMPS = "到达各输出的输入数";
    private static final String STAMP = "每个输入把自己的卷积核加到输出上，这就是它的印章。";

    @Override
    public ClaimText fieldOfOne(FieldOfOne c) {
        String alone = "单独一层跨越 " + square(c.alone()) + "。";
        String reason = c.below().isEmpty() ? alone + "没有比 " + c.dilation() + " 更小的膨胀率，也就没有可以叠在其上的层。"
                : alone + "叠在膨胀率为 " + list(c.below()) + " 的层之上时，一个输出看到 " + square(c.stacked())
                + "：那是整叠层的感受野，其中每一层都有贡献。";
        return new ClaimText("膨胀率为 " + c.dilation() + " 的 " + square(c.kernel()) + " 卷积核，感受野是 " + square(c.said()) + "。",
                "它叠在膨胀率为 " + list(c.below()) + " 的层之上", reason, "单独一层，以及叠在较小膨胀率的层之上",
                List.of("膨胀率", "单独跨越", "其下各层的膨胀率", "整叠的感受野"),
                List.of(PATHS + "：单独一层", PATHS + "：整叠层"), List.of("单独一层", "整叠层"));
    }

    @Override
    public ClaimText interval(Interval c) {
        return new ClaimText("膨胀率 " + c.dilation() + " 就是以 " + (c.dilation() - 1) + " 为间隔采样。",
                "“间隔”指的是两个采样点之间空出的单元数",
                "从一个采样点到下一个的步距是 " + c.step() + "，中间空出 " + c.gap() + " 个单元。有些库数的是空出的单元（oneDNN 中普通卷积的膨胀率为 0），"
                + "多数库数的是步距：照抄数字之前先看清楚。",
                "两种数法", List.of("膨胀率", "步距", "空出"), List.of("0 号输出所读的单元"), List.of("这一层"));
    }

    @Override
    public ClaimText exponential(Exponential c) {
        return new ClaimText("膨胀使感受野呈指数增长。", "膨胀率本身也这样增长",
                c.layers() + " 层的膨胀率都是 " + Schedule.TWOS.rates(1).get(0) + " 时，每层增加 " + c.added(Schedule.TWOS, c.layers())
                + " 个单元，感受野为 " + c.field(Schedule.TWOS) + "：与不膨胀（" + c.field(Schedule.ONES)
                + "）一样是线性的。膨胀率逐层加倍时，仅最后一层就增加 " + c.added(Schedule.DOUBLING, c.layers())
                + " 个单元，感受野为 " + c.field(Schedule.DOUBLING) + "。",
                "一个输出每边看到的单元数", schedules("层数"), List.of(), List.of("膨胀率逐层加倍的网络", "各层膨胀率相同的网络"));
    }

    @Override
    public ClaimText ownStride(OwnStride c) {
        return new ClaimText("一层的步长会放大它自己给感受野的增量。", "",
                "最后一层步长为 " + c.stride() + " 时增加 " + c.growth() + " 个单元，步长为 1 时增加的" + (c.growthWith(1) == c.growth() ? "同样多" : "是 " + c.growthWith(1) + " 个")
                + "。起放大作用的是它之前各层的步长：它的相邻输入在图上相距 " + c.jump() + " 个单元，所以每多一个采样点就远 " + c.jump()
                + " 个单元。它自己的步长从下一层起才起作用。",
                square(c.kernel()) + " 卷积逐层相接", List.of("层", "步长", "输入间距", "增加", "步长为 1 时增加", "感受野"),
                List.of(), List.of("这个网络"));
    }

    @Override
    public ClaimText paddedField(PaddedField c) {
        List<Long> p = c.paddings();
        return new ClaimText("填充会扩大感受野。", "",
                "填充 " + p.get(0) + "、" + p.get(1) + " 或 " + p.get(2) + " 个单元，一个输出每边都跨越 " + c.field(p.get(2)) + " 个单元。变多的是输出（"
                + c.outputs(p.get(0)) + "、" + c.outputs(p.get(1)) + "、" + c.outputs(p.get(2)) + "），而边界上的输出看到的图像更少：填充 "
                + p.get(2) + " 个单元时，第一个输出只读到其中 " + c.firstReads(p.get(2)) + " 个单元。",
                "一个轴，" + c.inputSize() + " 个单元", List.of("两侧填充之和", "大小", "一个输出跨越", "第一个输出读到的真实单元"), List.of(),
                List.of("没有填充的层", "填充 " + p.get(1) + " 个单元的层"));
    }

    @Override
    public ClaimText parameters(Parameters c) {
        long d = c.dilation();
        return new ClaimText("膨胀会增加参数。", "",
                c.channels() + " 到 " + c.channels() + " 通道的 " + square(c.kernel()) + " 卷积有 " + grouped(c.parameters(1))
                + " 个权重，膨胀率为 " + d + " 时" + (c.parameters(d) == c.parameters(1) ? "同样多" : "是 " + grouped(c.parameters(d)) + " 个") + "。跨越同样大小（" + square(c.span(d))
                + "）的普通卷积核则要 " + grouped(c.parametersAsWide(d)) + " 个。",
                "不计偏置", List.of("膨胀率", "跨越", "权重", "每个输出单元的乘加", "同样宽的普通卷积核的权重"), List.of(), List.of("一个膨胀的层"));
    }

    @Override
    public ClaimText resolution(Resolution c) {
        String bare = c.after(1, 0) == 0 ? "没有填充时，卷积核根本放不下。"
                : "没有填充（例如在 PyTorch 中不写填充）时，" + c.input() + " 个单元变成 " + c.after(1, 0) + " 个单元，少了 " + (c.input() - c.after(1, 0)) + " 个单元。";
        return new ClaimText("膨胀不改变分辨率。", "步长为 1，且两侧填充之和为 " + c.needed() + " ",
                bare + "填充必须补足卷积核所跨越的：k = " + c.kernel() + "、d = " + c.dilation() + " 时共 " + c.needed() + " 个单元。即便如此，步长为 "
                + c.strided() + " 时也只剩 " + c.after(c.strided(), c.needed()) + " 个单元。",
                "卷积核 " + c.kernel() + "，膨胀率 " + c.dilation(), List.of("两侧填充之和", "步长", "大小", "不变"), List.of(),
                c.after(1, 0) == 0 ? List.of("填充合适的层") : List.of("没有填充的层", "填充合适的层"));
    }

    @Override
    public ClaimText skipped(Skipped c) {
        var reason = new StringBuilder();
        long cell = c.skippedCell(true);
        if (cell >= 0) {
            List<Long> readers = c.readers(true, cell);
            reason.append("填充使大小不变时，中间的输出跳过一行中的 ").append(cell).append(" 号单元，")
                    .append(readers.isEmpty() ? "没有任何输出读它。" : "但输出 " + list(readers) + " 会读它。");
        }
        if (!c.fits()) {
            reason.append("没有填充时，卷积核放不进 ").append(square(c.input())).append("。");
        } else if (c.lost(false) > 0) {
            reason.append("没有填充时，输出为 ").append(square(c.outputs(false))).append("，中间的输出跳过的 ").append(c.skipped(false))
                    .append(c.lost(false) == c.skipped(false) ? " 个单元全都" : " 个单元中，有 " + c.lost(false) + " 个").append("没有任何输出读。");
        } else {
            reason.append("没有填充时，它们全部 ").append(c.skipped(false)).append(" 个单元也都被别的输出读到。");
        }
        var strips = new ArrayList<String>();
        var opened = new ArrayList<String>();
        if (c.fits()) {
            strips.add("输入的一行，读各单元的输出数：没有填充");
            opened.add("没有填充的层");
        }
        strips.add("输入的一行，读各单元的输出数：有填充");
        opened.add("有填充的层");
        return new ClaimText("膨胀卷积核跳过的像素就丢失了。", "没有别的输出读它们（在这一层里，只在" + (c.lost(true) > 0 ? "有" : "没有") + "填充时如此）", reason.toString(),
                square(c.input()) + " 上的 " + square(c.kernel()) + "，中间的输出跳过的单元",
                List.of("膨胀率", "填充", "跳过", "别的输出读", "没有输出读"), strips, opened);
    }

    @Override
    public ClaimText coprimeRates(CoprimeRates c) {
        long holes = c.seen().holes();
        String rates = list(c.rates());
        String reason = c.divisor() > 1
                ? rates + " 有公约数 " + c.divisor() + "：一个输出只读 " + c.divisor() + " 个子网格中的一个，一行 " + c.seen().field() + " 个单元中漏掉 " + holes + " 个。"
                : holes > 0 ? "它们的最大公约数是 1，但一个输出在一行中跨越的 " + c.seen().field() + " 个单元里，有 " + holes
                + " 个没有任何路径到达。大于 1 的公约数必然留下空洞，而下面各层填不满的步距也会。"
                : "用这些膨胀率，一行的 " + c.seen().field() + " 个单元全部读到。但原因不只是公约数：表中有最大公约数为 1 却留下空洞的膨胀率。";
        return new ClaimText("膨胀率 " + rates + " 没有大于 1 的公约数，所以没有栅格效应。", "", reason, "三层 " + square(c.kernel()) + "，一个轴",
                List.of("膨胀率", "最大公约数", "感受野", "其中空洞"), List.of(PATHS), List.of("这个网络"));
    }

    @Override
    public ClaimText unrelated(Unrelated c) {
        long grids = c.grids();
        String reach = c.layers() + " 层膨胀率 " + c.dilation() + " 每边看到 " + c.seen().field() + " 个单元。";
        String reason = grids > 1
                ? reach + "相邻的输出共用 " + c.shared(1, false) + " 个输入，相距 " + grids + " 个单元的输出共用 " + c.shared(grids, false)
                + " 个：被分开的是相邻的单元（分在 " + grids + " × " + grids + " 个子网格上），而不是远处的。再加一层膨胀率 1，相邻的输出共用 "
                + c.shared(1, true) + " 个输入" + (c.stillApart() == 0 ? "：所有输出又连在一起。"
                : "，但相距 " + c.stillApart() + " 个单元的输出仍然没有共用的输入：这样的一层还不够。")
                : reach + "相邻的输出在一行中共用 " + c.shared(1, false) + " 个输入：没有分开的子网格。";
        return new ClaimText("在膨胀卷积叠成的网络里，远处的信息变得不相关。", "两者在不同的子网格上（无论远近），且后面" + (c.stillApart() == 0 ? "没有普通卷积层" : "普通卷积层太少"), reason,
                "两个输出都读的输入，一个轴", List.of("输出相距", "共用", "再加一层膨胀率 1 后共用"),
                List.of(PATHS + "：原网络", PATHS + "：再加一层"), List.of("原网络", "再加一层的网络"));
    }

    @Override
    public ClaimText pooledParameters(PooledParameters c) {
        return new ClaimText("池化减少参数。", "后面有对每个单元都有权重的全连接层",
                "后面的卷积层有没有池化都是 " + grouped(c.conv(false)) + " 个参数，因为同一个卷积核用于所有位置。全连接层在 " + square(c.input())
                + " 上有 " + grouped(c.dense(false)) + " 个，" + (c.pooledSize() == c.input() ? "有池化时也一样，因为池化没有改变大小。"
                : "在 " + square(c.pooledSize()) + " 上有 " + grouped(c.dense(true)) + " 个。"),
                c.channels() + " 通道，" + square(c.input()), List.of("层", "没有池化", "有池化"), List.of(),
                List.of("没有池化的网络", "有池化的网络"));
    }

    @Override
    public ClaimText inverts(Inverts c) {
        String size = "大小回来了：" + c.inputSize() + " → " + c.between() + " → " + c.returned() + "。";
        return new ClaimText("反卷积是卷积的逆运算。", "",
                size + (c.changed() == 0 ? "每个单元只有一个值为 1 的权重时，数值也回来了。"
                : "数值没有：输入只有一个 1，回来后有 " + c.changed() + " 个单元变了，尽管两者用同样的权重（这里都是 1）。它是卷积矩阵的转置，不是逆。"),
                List.of("之前", "卷积之后", "转置卷积之后"), List.of("卷积", "转置卷积"));
    }

    @Override
    public ClaimText divisibleKernel(DivisibleKernel c) {
        var reason = new StringBuilder(STAMP + "卷积核 ").append(c.kernel()).append("，步长 ").append(c.stride());
        if (!c.dilations(true).isEmpty()) {
            reason.append("：膨胀率为 ").append(list(c.dilations(true))).append(" 时，内部每个输出都由 ")
                    .append(between(c.overlap(c.dilations(true).get(0)))).append(" 个输入到达");
        }
        if (!c.dilations(false).isEmpty()) {
            reason.append("；膨胀率为 ").append(list(c.dilations(false))).append(" 时是 ")
                    .append(between(c.overlap(c.dilations(false).get(0)))).append(" 个，因为膨胀率与步长有大于 1 的公约数，采样点漏掉了一些输出");
        }
        reason.append(c.fewerAtBorder() ? "。边界上会少一些" : "。边界上也不少").append("，而且不相等的权重仍可能产生图案。");
        var strips = new ArrayList<String>();
        var opened = new ArrayList<String>();
        for (long d : c.examples()) {
            strips.add(STAMPS + "：膨胀率 " + d);
            opened.add("膨胀率为 " + d + " 的层");
        }
        return new ClaimText("卷积核大小能被步长整除，重叠就是均匀的。", "膨胀率与步长没有大于 1 的公约数" + (c.fewerAtBorder() ? "，且不在边界上" : ""), reason.toString(),
                "卷积核 " + c.kernel() + "，步长 " + c.stride(), List.of("膨胀率", "到达一个输出的输入", "均匀"), strips, opened);
    }

    @Override
    public ClaimText smallKernel(SmallKernel c) {
        List<Long> examples = c.examples();
        String equal = STAMP + "卷积核 " + examples.get(0) + "，步长 " + examples.get(0) + "：每个输出由 " + between(c.overlap(examples.get(0))) + " 个输入到达。";
        String less = examples.size() == 1 ? "" : "卷积核 " + examples.get(1) + "：由 " + between(c.overlap(examples.get(1)))
                + " 个到达，印章不重叠，却在其间留下没有输入到达的输出：另一种棋盘格。";
        var strips = new ArrayList<String>();
        var opened = new ArrayList<String>();
        for (long k : examples) {
            strips.add(STAMPS + "：卷积核 " + k);
            opened.add("卷积核为 " + k + " 的层");
        }
        return new ClaimText("卷积核不大于步长就能避免棋盘格效应。", "它与步长一样大", equal + less, "步长 " + examples.get(0),
                List.of("卷积核", "到达一个输出的输入", "均匀"), strips, opened);
    }

    @Override
    public ClaimText oddKernels(OddKernels c) {
        long k = c.example();
        var overlap = c.overlap(k);
        String reason = c.others().isEmpty() ? "这个步长下确实如此。起决定作用的是步长能否整除卷积核大小，而这里正好就是它是否为偶数。"
                : "步长为 " + c.stride() + " 时，卷积核 " + k + (overlap.fewest() == overlap.most() ? " 重叠均匀（每个输出 " : " 重叠不均匀（每个输出 ")
                + between(overlap) + " 个输入）。与说法不符的卷积核：" + list(c.others()) + "。起决定作用的是步长能否整除卷积核大小。";
        return new ClaimText("奇数卷积核产生棋盘格效应，偶数的不产生。", "", reason, "步长 " + c.stride(),
                List.of("卷积核", "到达一个输出的输入", "重叠均匀"), List.of(STAMPS + "：卷积核 " + k), List.of("卷积核为 " + k + " 的层"));
    }
}
