package atrous.text;

import atrous.claim.Cell;
import atrous.claim.Setting;
import atrous.claim.Strip;
import atrous.claim.Verdict;
import java.util.List;

/** What stands around the claims, in English, and how numbers are said in them. */
abstract class EnglishClaimPage implements ClaimWords {

    static String square(long cells) {
        return cells + "×" + cells;
    }

    static String cells(long count) {
        return count + (count == 1 ? " cell" : " cells");
    }

    static String grouped(long number) {
        return Quantity.of(number);
    }

    static String between(Cell.Between numbers) {
        return numbers.fewest() == numbers.most() ? Long.toString(numbers.most()) : numbers.fewest() + " or " + numbers.most();
    }

    static String dilations(List<Long> dilations) {
        return (dilations.size() == 1 ? "dilation " : "dilations ") + list(dilations);
    }

    /** "1, 2 and 3". */
    static String list(List<Long> numbers) {
        var text = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            text.append(i == 0 ? "" : i == numbers.size() - 1 ? " and " : ", ").append(numbers.get(i));
        }
        return text.toString();
    }

    @Override
    public String languageTag() {
        return "en";
    }

    @Override
    public String pageTitle() {
        return "Claims about convolutions, computed – Atrous";
    }

    @Override
    public String title() {
        return "What people say, computed";
    }

    @Override
    public String intro() {
        return "Sentences about convolutions that are passed on, and whether they hold. Every number here comes from a layer "
                + "or a network that this page has just computed; change it, and the verdict is computed anew. Cells and outputs are counted from 0.";
    }

    @Override
    public String contents() {
        return "The claims";
    }

    @Override
    public String toClaims() {
        return "Skip to the claims";
    }

    @Override
    public String navigation() {
        return "Pages";
    }

    @Override
    public String layerPage() {
        return "Layer";
    }

    @Override
    public String networkPage() {
        return "Network";
    }

    @Override
    public String claimsPage() {
        return "Claims";
    }

    @Override
    public String language() {
        return "Language";
    }

    @Override
    public String theme() {
        return "Theme";
    }

    @Override
    public String themeAuto() {
        return "Auto";
    }

    @Override
    public String themeLight() {
        return "Light";
    }

    @Override
    public String themeDark() {
        return "Dark";
    }

    @Override
    public String quoted(String said) {
        return "“" + said + "”";
    }

    @Override
    public String verdict(Verdict verdict, String condition) {
        return switch (verdict) {
            case HOLDS -> "Holds";
            case ONLY_IF -> "Holds only if " + condition;
            case FAILS -> "Does not hold";
        };
    }

    @Override
    public String numbers() {
        return "Try other numbers";
    }

    @Override
    public String setting(Setting.Kind kind) {
        return switch (kind) {
            case KERNEL -> "Kernel";
            case DILATION -> "Dilation";
            case STRIDE -> "Stride";
            case SAID -> "Field said";
            case INPUT -> "Input size";
            case CHANNELS -> "Channels";
            case LAYERS -> "Layers";
            case MULTIPLE -> "Kernel ÷ stride";
            case POOL -> "Pool";
            case FIRST_RATE -> "1st rate";
            case SECOND_RATE -> "2nd rate";
            case THIRD_RATE -> "3rd rate";
        };
    }

    @Override
    public String range(long least, long most) {
        return least + " to " + most;
    }

    @Override
    public String less(String setting) {
        return "One less: " + setting;
    }

    @Override
    public String more(String setting) {
        return "One more: " + setting;
    }

    @Override
    public String opens(String what) {
        return "Open " + what;
    }

    @Override
    public String yes() {
        return "yes";
    }

    @Override
    public String no() {
        return "no";
    }

    @Override
    public String none() {
        return "–";
    }

    @Override
    public String spoken(String caption, Strip strip) {
        return caption + ". From cell " + Quantity.of(strip.from()) + ": " + list(strip.counts()) + ".";
    }
}
