package atrous.text;

import atrous.layer.Requirement;
import java.util.List;

abstract class ChineseNetworkFaults extends ChineseNetworkTable implements NetworkFaultWords {

    /** More words than this are not read. */
    private static final int MOST = 24;

    @Override
    public String quoted(String value) {
        return "“" + value + "”";
    }

    @Override
    public String nothingWritten() {
        return "未填写内容";
    }

    @Override
    public String atNode(String node, String sentence) {
        return node + "：" + sentence;
    }

    @Override
    public String knownNode(String what, Requirement.KnownNode r) {
        return what + "不是此前的层：可用的有 " + some(r.names()) + "。在层前写名称，如 a:，即可在别处读取它。";
    }

    @Override
    public String newName(String what) {
        return what + "不能作名称：请用字母、数字、_、- 和点，以字母开头，且不与其他层重名；input 与 in 已被占用。";
    }

    @Override
    public String sources(String what, Requirement.Sources r) {
        return (what.equals(nothingWritten()) ? "该层" : what + "：该层") + "读取" + (r.max() == Integer.MAX_VALUE ? "至少 " + r.min() : r.min() == r.max() ? " " + r.min() : " " + r.min() + " 到 " + r.max()) + " 个层：请写出它们的名称。";
    }

    @Override
    public String sameSize(String what, Requirement.SameSize r) {
        return what + "与 " + r.other() + " 大小不同：须为 " + size(r.size()) + "；相加或相乘时也可以是单个单元。";
    }

    @Override
    public String sameChannels(String what, Requirement.SameChannels r) {
        return what + "的通道数与 " + r.other() + " 不同：须为 " + Quantity.of(r.channels()) + "（c" + r.channels() + "）或 1。";
    }

    @Override
    public String knownOption(String what, Requirement.KnownOption r) {
        return what + (r.options().isEmpty() ? "不能写在这里：这种层没有更多选项。" : "不是这种层的选项：可用 " + some(r.options()) + "。");
    }

    @Override
    public String numbersPerAxis(String what, Requirement.NumbersPerAxis r) {
        return what + "：请写 " + Quantity.of(r.min()) + " 到 " + Quantity.of(r.max()) + " 的整数" + (r.rank() == 1 ? "。" : "，或 " + r.rank() + " 个（如 3x5；填充写 1,1,2,2）。");
    }

    @Override
    public String closed(String what) {
        return what + "没有配对：重复写作 x3 { … }。";
    }

    @Override
    public String fewNodes(Requirement.FewNodes r) {
        return "展开重复后网络超过 " + Quantity.of(r.most()) + " 层：请减少重复次数。";
    }

    @Override
    public String withinMap(String what, Requirement.WithinMap r) {
        return "要裁出的部分（" + what + "：起点 + 单元数）不在大小为 " + size(r.size()) + " 的图内：请把起点提前或裁小一些。";
    }

    @Override
    public String mapSize(String what, Requirement.MapSize r) {
        return what + "不能作为大小：每个轴（或通道数）为 1 到 " + Quantity.of(r.most()) + "。";
    }

    @Override
    public String knownCell(String what) {
        return what + "不是该网络的单元：请写层名与单元，如 conv 1:3,4。";
    }

    @Override
    public String saidTwice(String what) {
        return what + "与已写的选项重复：请去掉其中一个。";
    }

    private static String some(List<String> words) {
        var text = new StringBuilder();
        for (int i = 0; i < words.size() && i < MOST; i++) {
            text.append(i == 0 ? "" : "、").append(words.get(i));
        }
        return text.append(words.size() > MOST ? "、…" : "").toString();
    }

    private static String size(List<Long> size) {
        var text = new StringBuilder();
        for (long cells : size) {
            text.append(text.length() == 0 ? "" : " × ").append(cells);
        }
        return text.toString();
    }
}
