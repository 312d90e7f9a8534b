package atrous.text;

import java.util.List;

public final class ChineseCoverage implements CoverageWords {

    @Override
    public String coverageTitle() {
        return "覆盖与栅格效应";
    }

    private static String times(List<Long> field) {
        return field.size() == 1 ? Quantity.of(field.get(0)) : Quantity.of(field.get(0)) + " × " + Quantity.of(field.get(1));
    }

    @Override
    public String read(String node, List<Long> field, String read, String size, String share) {
        return node + " 的选定单元所读的首尾之间共 " + times(field) + " 个输入单元，其中读取 " + read + " 个（" + share
                + " %）。这 " + size + " 个单元中其余的都是空洞：那里有什么，它无从知道。";
    }

    @Override
    public String readAll(String node, List<Long> field) {
        return node + " 的选定单元读取 " + times(field) + " 个输入单元中的每一个：没有空洞。";
    }

    @Override
    public String readNothing(String node) {
        return node + " 的选定单元不读取任何输入单元。";
    }

    @Override
    public String tooLarge() {
        return "这个网络的特征图太大，无法逐单元数路径。";
    }

    @Override
    public String pathsCaption(boolean part) {
        return part ? "各输入单元到选定单元的路径数（中间部分）" : "各输入单元到选定单元的路径数";
    }

    @Override
    public String pathsMost(String most, boolean exact) {
        return exact ? "从一个输入单元最多有 " + most + " 条路径到达它；计数是精确的。"
                : "从一个输入单元约有 " + most + " 条路径到达它：数目太大，计数有舍入；但哪些单元被读取是精确的。";
    }

    @Override
    public String sublattices(long parts) {
        return "网络分成 " + Quantity.of(parts) + " 个互不相干的部分：不同部分的输出没有任何共同的输入单元。相邻的输出因而彼此毫无所知。";
    }

    @Override
    public String oneLattice() {
        return "所有输出连成一体：任意两个输出都经由其他输出共享输入单元。";
    }

    @Override
    public String latticesTooLarge() {
        return "特征图这么大时，不计算输出是否分成互不相干的部分。";
    }

    @Override
    public String dead(String cells, String all) {
        return all + " 个输入单元中有 " + cells + " 个不被任何输出读取。";
    }

    @Override
    public String noneDead() {
        return "每个输入单元都被某个输出读取。";
    }

    @Override
    public String ruleTable() {
        return "混合膨胀卷积（HDC）规则与精确结果对照（连续的步长为 1 的层）";
    }

    @Override
    public List<String> ruleHead() {
        return List.of("层", "膨胀率", "M₂", "卷积核", "规则", "精确结果", "谁对");
    }

    @Override
    public String rulePasses(boolean passes) {
        return passes ? "M₂ ≤ 卷积核：通过" : "M₂ > 卷积核：不通过";
    }

    @Override
    public String holes(long holes, long field) {
        return Quantity.of(field) + " 个单元中" + (holes == 0 ? "没有空洞" : "有 " + Quantity.of(holes) + " 个空洞");
    }

    @Override
    public String ruleMisses() {
        return "精确结果：规则漏掉了空洞";
    }

    @Override
    public String ruleTooStrict() {
        return "精确结果：规则过严";
    }

    @Override
    public String ruleRight() {
        return "两者一致";
    }

    @Override
    public String ruleNote() {
        return "该规则（Wang 等，2018）从最后一层往回到第二层看抽头之间的距离，要求它不大于卷积核。它不检查第一层的膨胀率本身是否留下间隙：各膨胀率有公约数时必有间隙，别的情形也可能有。";
    }

    @Override
    public String influenceTitle() {
        return "有效感受野";
    }

    @Override
    public String influenceIntro() {
        return "感受野中各单元的作用并不相同：从中央出发的路径比从边缘出发的多得多（Luo 等，2016）。影响是输出对各输入单元的梯度的大小。";
    }

    @Override
    public String weights() {
        return "权重";
    }

    @Override
    public List<String> weightNames() {
        return List.of("均匀", "正态随机", "二项式");
    }

    @Override
    public String gates() {
        return "激活函数（ReLU）";
    }

    @Override
    public List<String> gateNames() {
        return List.of("忽略", "按网络所写", "每个卷积之后");
    }

    @Override
    public String how(int draws) {
        return draws == 0 ? "精确值，由所有路径及其权重得出。" : "对权重和随机输入抽样 " + draws + " 次的平均。";
    }

    @Override
    public String influenceTooLarge() {
        return "感受野太大，无法逐单元计算，或者没有任何影响传到输入。";
    }

    @Override
    public String influenceCaption(boolean part) {
        return part ? "各输入单元的影响，占总和的千分之几（中间部分）" : "各输入单元的影响，占总和的千分之几";
    }

    @Override
    public String spreadCaption(String axis) {
        return "沿" + axis + "的影响：下方是感受野，颜色较深的是占 95.45 % 的窗口";
    }

    @Override
    public List<String> spreadHead() {
        return List.of("沿", "感受野", "均值", "σ", "4σ", "95.45 % 位于", "占感受野");
    }

    @Override
    public String spreadTable() {
        return "单位：输入单元";
    }

    @Override
    public String axisName(int axis, int rank) {
        return rank == 1 ? "长度" : axis == 0 ? "高" : "宽";
    }
}
