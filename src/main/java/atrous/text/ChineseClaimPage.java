package atrous.text;

import atrous.claim.Cell;
import atrous.claim.Setting;
import atrous.claim.Strip;
import atrous.claim.Verdict;
import java.util.List;

/** What stands around the claims, in Chinese, and how numbers are said in them. */
abstract class ChineseClaimPage implements ClaimWords {

    static String square(long cells) {
        return cells + "×" + cells;
    }

    static String grouped(long number) {
        return Quantity.of(number);
    }

    static String between(Cell.Between numbers) {
        return numbers.fewest() == numbers.most() ? Long.toString(numbers.most()) : numbers.fewest() + " 或 " + numbers.most();
    }

    /** "1、2、3". */
    static String list(List<Long> numbers) {
        var text = new StringBuilder();
        for (long number : numbers) {
            text.append(text.length() == 0 ? "" : "、").append(number);
        }
        return text.toString();
    }

    @Override
    public String languageTag() {
        return "zh-CN";
    }

    @Override
    public String pageTitle() {
        return "关于卷积的说法，算给你看 – Atrous";
    }

    @Override
    public String title() {
        return "人们怎么说，算给你看";
    }

    @Override
    public String intro() {
        return "流传的关于卷积的句子，以及它们是否成立。这里的每个数字都来自本页刚刚算出的层或网络；改动数字，结论随之重算。格与输出从 0 数起。";
    }

    @Override
    public String contents() {
        return "各种说法";
    }

    @Override
    public String toClaims() {
        return "跳到各种说法";
    }

    @Override
    public String navigation() {
        return "页面";
    }

    @Override
    public String layerPage() {
        return "层";
    }

    @Override
    public String networkPage() {
        return "网络";
    }

    @Override
    public String claimsPage() {
        return "说法";
    }

    @Override
    public String language() {
        return "语言";
    }

    @Override
    public String theme() {
        return "主题";
    }

    @Override
    public String themeAuto() {
        return "自动";
    }

    @Override
    public String themeLight() {
        return "浅色";
    }

    @Override
    public String themeDark() {
        return "深色";
    }

    @Override
    public String quoted(String said) {
        return "“" + said + "”";
    }

    @Override
    public String verdict(Verdict verdict, String condition) {
        return switch (verdict) {
            case HOLDS -> "成立";
            case ONLY_IF -> "仅在这种情况下成立：" + condition;
            case FAILS -> "不成立";
        };
    }

    @Override
    public String numbers() {
        return "换些数字试试";
    }

    @Override
    public String setting(Setting.Kind kind) {
        return switch (kind) {
            case KERNEL -> "卷积核";
            case DILATION -> "膨胀率";
            case STRIDE -> "步长";
            case SAID -> "所说的感受野";
            case INPUT -> "输入尺寸";
            case CHANNELS -> "通道";
            case LAYERS -> "层数";
            case MULTIPLE -> "卷积核 ÷ 步长";
            case POOL -> "池化窗口";
            case FIRST_RATE -> "第 1 个膨胀率";
            case SECOND_RATE -> "第 2 个膨胀率";
            case THIRD_RATE -> "第 3 个膨胀率";
        };
    }

    @Override
    public String range(long least, long most) {
        return least + " 至 " + most;
    }

    @Override
    public String less(String setting) {
        return "减一：" + setting;
    }

    @Override
    public String more(String setting) {
        return "加一：" + setting;
    }

    @Override
    public String opens(String what) {
        return "打开" + what;
    }

    @Override
    public String yes() {
        return "是";
    }

    @Override
    public String no() {
        return "否";
    }

    @Override
    public String none() {
        return "–";
    }

    @Override
    public String spoken(String caption, Strip strip) {
        return caption + "。从 " + Quantity.of(strip.from()) + " 起：" + list(strip.counts()) + "。";
    }
}
