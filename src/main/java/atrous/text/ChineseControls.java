package atrous.text;

import atrous.layer.LayerKind;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;

abstract class ChineseControls extends ChineseValues implements ControlWords {

    @Override
    public String layer() {
        return "层";
    }

    @Override
    public String kindName(LayerKind kind) {
        return kind == LayerKind.CONV ? "卷积" : kind == LayerKind.CONV_TRANSPOSE ? "转置卷积"
                : kind == LayerKind.MAX_POOL ? "最大池化" : kind == LayerKind.AVG_POOL ? "平均池化"
                : kind == LayerKind.ADAPTIVE_MAX_POOL ? "自适应最大池化"
                : kind == LayerKind.ADAPTIVE_AVG_POOL ? "自适应平均池化" : "可变形卷积";
    }

    @Override
    public String outputPadding() {
        return "输出填充";
    }

    @Override
    public String ceilMode() {
        return "向上取整（ceil_mode）";
    }

    @Override
    public String countIncludePad() {
        return "计入填充（count_include_pad）";
    }

    @Override
    public String dimensions() {
        return "维数";
    }

    @Override
    public String oneDimension() {
        return "一维";
    }

    @Override
    public String twoDimensions() {
        return "二维";
    }

    @Override
    public String onlyTwoDimensions() {
        return "可变形卷积层是二维的，因此这里没有一维可选。";
    }

    @Override
    public String windowSize() {
        return "窗口大小";
    }

    @Override
    public String size() {
        return "大小";
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
    public String dilationSynonyms() {
        return "又称空洞率、扩张率；膨胀卷积又称空洞卷积、扩张卷积、atrous（à trous）卷积。";
    }

    @Override
    public String padding() {
        return "填充";
    }

    @Override
    public String paddingRule(Padding.Rule rule) {
        return switch (rule) {
            case VALID -> "无（valid）";
            case SAME_UPPER -> "等大（same）";
            case SAME_LOWER -> "same（多出的补在前侧）";
            case HALF -> "半跨度";
            case FULL -> "全填充（full）";
        };
    }

    @Override
    public String customPadding() {
        return "自定义";
    }

    @Override
    public String paddingSide(int side, int rank) {
        return rank == 1 ? side == 0 ? "左" : "右"
                : side == 0 ? "上" : side == 1 ? "下" : side == 2 ? "左" : "右";
    }

    @Override
    public String allSides() {
        return "四周";
    }

    @Override
    public String mode() {
        return "填充内容";
    }

    @Override
    public String modeName(PaddingMode mode) {
        return switch (mode) {
            case ZEROS -> "零";
            case REFLECT -> "反射（reflect）";
            case REPLICATE -> "边界复制（replicate）";
            case CIRCULAR -> "循环（circular）";
        };
    }

    @Override
    public String channels() {
        return "通道与偏置";
    }

    @Override
    public String inChannels() {
        return "输入";
    }

    @Override
    public String outChannels() {
        return "输出";
    }

    @Override
    public String shownInput(boolean grouped) {
        return grouped ? "组内输入通道" : "输入通道";
    }

    @Override
    public String shownOutput() {
        return "输出通道";
    }

    @Override
    public String groups() {
        return "分组";
    }

    @Override
    public String bias() {
        return "偏置";
    }

    @Override
    public String height() {
        return "高";
    }

    @Override
    public String width() {
        return "宽";
    }

    @Override
    public String heightMark() {
        return "高";
    }

    @Override
    public String widthMark() {
        return "宽";
    }

    @Override
    public String length() {
        return "长";
    }

    @Override
    public String linked() {
        return "高 = 宽";
    }

    @Override
    public String range(String min, String max) {
        return min + " 到 " + max;
    }

    @Override
    public String show() {
        return "显示";
    }

    @Override
    public String cells() {
        return "单元格";
    }

    @Override
    public String showValues() {
        return "数值";
    }

    @Override
    public String showCounts() {
        return "次数";
    }

    @Override
    public String showNothing() {
        return "无";
    }

    @Override
    public String amount() {
        return "填充量";
    }

    @Override
    public String compare() {
        return "对比";
    }

    @Override
    public String editing() {
        return "正在调节";
    }

    @Override
    public String firstFigure() {
        return "A";
    }

    @Override
    public String secondFigure() {
        return "B";
    }
}
