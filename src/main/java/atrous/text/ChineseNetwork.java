package atrous.text;

import atrous.layer.Requirement;
import java.util.List;

/** Simplified Chinese. */
public final class ChineseNetwork implements NetworkWords {

    private final Messages common = new SimplifiedChinese();
    /** More words than this are not read. */
    private static final int MOST = 24;

    @Override
    public Messages common() {
        return common;
    }

    @Override
    public String pageTitle() {
        return "Atrous：网络看到什么";
    }

    @Override
    public String tagline() {
        return "观察网络看到什么：堆叠各层，指向一个输出。";
    }

    @Override
    public String figure() {
        return "图";
    }

    @Override
    public String editor() {
        return "网络";
    }

    @Override
    public String layersTab() {
        return "各层";
    }

    @Override
    public String textTab() {
        return "文本";
    }

    @Override
    public String list() {
        return "各层（按顺序）";
    }

    @Override
    public String textField() {
        return "网络的文本，每行一层";
    }

    @Override
    public String preset() {
        return "预设网络";
    }

    @Override
    public String noPreset() {
        return "选择一个已知网络…";
    }

    @Override
    public String add() {
        return "添加";
    }

    @Override
    public String addKind() {
        return "要添加的层的种类";
    }

    @Override
    public String remove() {
        return "删除";
    }

    @Override
    public String duplicate() {
        return "复制一份";
    }

    @Override
    public String up() {
        return "上移";
    }

    @Override
    public String down() {
        return "下移";
    }

    @Override
    public String wrap() {
        return "设为重复";
    }

    @Override
    public String dissolve() {
        return "取消重复";
    }

    @Override
    public String edit() {
        return "编辑此行";
    }

    @Override
    public String name() {
        return "名称";
    }

    @Override
    public String nameHint() {
        return "无";
    }

    @Override
    public String less(String number) {
        return number + "：减小";
    }

    @Override
    public String more(String number) {
        return number + "：增大";
    }

    @Override
    public String kernel() {
        return "卷积核";
    }

    @Override
    public String stride() {
        return "步长";
    }

    @Override
    public String dilation() {
        return "膨胀率";
    }

    @Override
    public String padding() {
        return "填充";
    }

    @Override
    public String channels() {
        return "通道数";
    }

    @Override
    public String times() {
        return "次数";
    }

    @Override
    public String selected(String line) {
        return "选中：" + line;
    }

    @Override
    public String moved(String line, int index, int count) {
        return line + "：现在是第 " + index + " 行，共 " + count + " 行";
    }

    @Override
    public String removed(String line) {
        return "已删除 " + line;
    }

    @Override
    public String lineField(String line) {
        return "此行，原为 " + line;
    }

    @Override
    public String emptyLine() {
        return "（空行）";
    }

    @Override
    public String textUnread(String lines) {
        return "文本第 " + lines + " 行无法读取，此列表可能来自更早的文本。在此所作的修改会取代该文本，撤销即可恢复。";
    }

    @Override
    public String stale() {
        return "图与表显示的是最近一个没有错误的网络。";
    }

    @Override
    public String mistakeAt(String line, String sentence) {
        return "第 " + line + " 行：" + sentence;
    }

    @Override
    public String linkTooLong(String most) {
        return "该网络太长，链接放不下（最多 " + most + " 个字符），因此地址中没有它；刷新页面时会保留。可以复制它的文本。";
    }

    @Override
    public String table() {
        return "逐层数据";
    }

    @Override
    public String tableCaption(String layers) {
        return layers + " 层；高 × 宽；第 i 个单元的中心在 i";
    }

    @Override
    public String columnNode() {
        return "层";
    }

    @Override
    public String columnKind() {
        return "种类";
    }

    @Override
    public String columnChannels() {
        return "通道数";
    }

    @Override
    public String columnSize() {
        return "大小";
    }

    @Override
    public String columnEffectiveStride() {
        return "有效步长";
    }

    @Override
    public String columnField() {
        return "感受野";
    }

    @Override
    public String columnStart() {
        return "起点";
    }

    @Override
    public String columnCentre() {
        return "中心";
    }

    @Override
    public String columnEffectivePadding() {
        return "有效填充";
    }

    @Override
    public String columnParameters() {
        return "参数量";
    }

    @Override
    public String columnMacs() {
        return "乘加次数";
    }

    @Override
    public String total() {
        return "合计";
    }

    @Override
    public String inOrder() {
        return "按网络顺序";
    }

    @Override
    public String copyAs(String form) {
        return "复制 " + form;
    }

    @Override
    public String showAll(String rows) {
        return "显示全部 " + rows + " 行";
    }

    @Override
    public String foldAgain() {
        return "收起";
    }

    @Override
    public String moreTurns(String times, String layers) {
        return "×" + times + "：其余各轮，共 " + layers + " 层";
    }

    @Override
    public String help() {
        return "帮助";
    }

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

    @Override
    public String helpText() {
        return "每行写一层：conv 3 c64 s2 d2 p1 表示 3 × 3 卷积、64 通道、步长 2、膨胀率 2、填充 1；不写 p 则大小不变。行首 a: 为该层命名，< a 读取它，add a 与 concat a b 合并，x3 { … } 重复，# 后为注释。其他种类：convt、maxpool、avgpool、gap、nearest x2、bilinear x2、pad、crop、dense、bn、relu。输入的内容不会离开本页；网络写在链接里。";
    }

    @Override
    public String kind(String word) {
        return switch (word) {
            case "input" -> "输入";
            case "conv" -> "卷积";
            case "convt" -> "转置卷积";
            case "maxpool" -> "最大池化";
            case "avgpool" -> "平均池化";
            case "gap" -> "全局平均池化";
            case "gmp" -> "全局最大池化";
            case "adaptavg" -> "自适应平均池化";
            case "adaptmax" -> "自适应最大池化";
            case "dense" -> "全连接";
            case "nearest" -> "最近邻缩放";
            case "bilinear" -> "双线性缩放";
            case "pad" -> "补零";
            case "crop" -> "裁剪";
            case "add" -> "相加";
            case "mul" -> "相乘";
            case "concat" -> "拼接";
            case "relu" -> "ReLU";
            case "bn" -> "批归一化";
            case "sigmoid" -> "Sigmoid";
            case "tanh" -> "Tanh";
            case "gelu" -> "GELU";
            case "softmax" -> "Softmax";
            case "dropout" -> "Dropout";
            case "identity" -> "恒等";
            case "repeat" -> "重复";
            case "note" -> "注释";
            default -> throw new IllegalArgumentException(word);
        };
    }

    @Override
    public List<List<String>> keys() {
        return List.of(
                List.of("↑ ↓", "在行间移动"),
                List.of("Enter", "编辑此行；Enter 完成，Esc 放弃"),
                List.of("Delete", "删除此行"),
                List.of("Ctrl + D", "复制此行"),
                List.of("Alt + ↑ ↓", "移动此行，可进出重复块"),
                List.of("Insert", "在此行后添加一层"),
                List.of("Ctrl + Z, Ctrl + Shift + Z", "撤销、重做"));
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
