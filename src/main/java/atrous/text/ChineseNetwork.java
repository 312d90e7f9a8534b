package atrous.text;

import java.util.List;

/** Simplified Chinese. */
public final class ChineseNetwork extends ChineseNetworkFaults implements NetworkWords {

    private final Messages common = new SimplifiedChinese();

    @Override
    public CoverageWords coverage() {
        return new ChineseCoverage();
    }

    @Override
    public NetworkFigureWords figures() {
        return new ChineseNetworkFigure();
    }

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
    public String movedInto(String line, String repeat, int index, int count) {
        return line + "：现在 " + repeat + " 之内，第 " + index + " 行，共 " + count + " 行";
    }

    @Override
    public String movedOut(String line, int index, int count) {
        return line + "：现在重复块之外，第 " + index + " 行，共 " + count + " 行";
    }

    @Override
    public String removedRepeat(String line, int inside) {
        return "已删除 " + line + (inside == 0 ? "" : " 及其中的 " + inside + " 行");
    }

    @Override
    public String spoken(String done, String outcome) {
        return done + "。" + outcome;
    }

    @Override
    public String undone() {
        return "已撤销";
    }

    @Override
    public String redone() {
        return "已重做";
    }

    @Override
    public String opened(String name) {
        return "已打开：" + name;
    }

    @Override
    public String inputStays() {
        return "输入不能删除、复制或移动";
    }

    @Override
    public String unclosed() {
        return "重复块须在同一行内闭合，如 x3 { conv 3 }。要重复已有的一行，请选中它并按“设为重复”。";
    }

    @Override
    public String turnsOnly() {
        return "此处只写重复的次数，如 x3，从 x1 到 x1000。";
    }

    @Override
    public String turnsField(String line) {
        return "次数，原为 " + line;
    }

    @Override
    public String row(String line, String shape, String field) {
        return line + (shape.isEmpty() ? "" : "，" + shape) + (field.isEmpty() ? "" : "，感受野 " + field);
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
    public String partOnly() {
        return "图与表只显示没有错误的部分。";
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
    public String help() {
        return "帮助";
    }

    @Override
    public String helpText() {
        return "每行写一层：conv 3 c64 s2 d2 p1 表示 3 × 3 卷积、64 通道、步长 2、膨胀率 2、填充 1；不写 p 则大小不变。行首 a: 为该层命名，< a 读取它，add a 与 concat a b 合并，x3 { … } 重复，# 后为注释。其他种类：convt、maxpool、avgpool、gap、nearest x2、bilinear x2、pad、crop、dense、bn、relu。输入的内容不会离开本页；网络写在链接里。";
    }

    @Override
    public List<List<String>> keys() {
        return List.of(
                List.of("↑ ↓", "在层列表中：在行间移动"),
                List.of("Enter", "编辑此行；Enter 完成，Esc 放弃"),
                List.of("Delete", "删除此行"),
                List.of("Ctrl + D", "复制此行"),
                List.of("Alt + ↑ ↓", "移动此行，可进出重复块"),
                List.of("Insert", "在此行后添加一层"),
                List.of("Ctrl + Z, Ctrl + Shift + Z", "撤销、重做"),
                List.of("← → ↑ ↓", "在图中：在单元间移动"),
                List.of("Home, End", "在图中：第一个、最后一个单元"),
                List.of("Esc", "在图中：回到输出的中间；在帮助中：关闭帮助"),
                List.of("点击一个单元", "在图中：显示它看到什么"),
                List.of("指向一个输入单元", "在图中：显示哪些输出看到它"));
    }

    @Override
    public CodeWords layerCode() {
        return new ChineseCode();
    }

    @Override
    public NetworkCodeWords code() {
        return new ChineseNetworkCode();
    }

    @Override
    public AsppWords aspp() {
        return new ChineseAspp();
    }

    @Override
    public NetworkFindingWords findings() {
        return new ChineseNetworkFindings();
    }

    @Override
    public DesignerWords designer() {
        return new ChineseDesigner();
    }

    @Override
    public GrowthWords growth() {
        return new ChineseGrowth();
    }

    @Override
    public PresetWords presets() {
        return new ChinesePresets();
    }
}
