package atrous.text;

import java.util.ArrayList;
import java.util.List;

/** English. */
public final class EnglishAspp implements AsppWords {

    @Override
    public String title() {
        return "Rates side by side (ASPP)";
    }

    @Override
    public String intro(int branches, String origin, String size, String stride, String merge) {
        return branches + " branches start from " + origin + ", a map of " + size + " cells"
                + (stride.isEmpty() ? "" : ", " + stride + (stride.equals("1") ? " input pixel" : " input pixels") + " from one to the next")
                + ". They come together in " + merge + ".";
    }

    @Override
    public String together(boolean concat) {
        return concat ? "Concatenation puts their channels side by side: the layer after it has weights of its own for each branch. The field is the same as that of a sum."
                : "They are added, channel by channel: the sum can’t tell any more which branch a number came from. The field is the same as that of a concatenation.";
    }

    @Override
    public String others(int others) {
        return "The network has " + others + (others == 1 ? " more place" : " more places") + " of this kind; this is the one with the most branches.";
    }

    @Override
    public String branchesCaption(String origin) {
        return "Branch by branch; kernels and rates in cells of " + origin;
    }

    @Override
    public List<String> branchesHead(String origin) {
        return List.of("Branch", "Kernel", "Rate", "Effective kernel", "Field on " + origin, "Adds, in input pixels", "Parameters");
    }

    @Override
    public String wholeMap() {
        return "all of it";
    }

    @Override
    public String wholeImage() {
        return "whole image";
    }

    @Override
    public String noRate() {
        return "–";
    }

    @Override
    public String fieldIsThatOf(String merge, String field, List<String> most, boolean others) {
        return "The local field of " + merge + ", " + field + " input pixels, is that of " + joined(most)
                + (!others ? "." : most.size() == 1 ? " alone: the other branches’ fields lie inside it." : ": the other branches’ fields lie inside it.");
    }

    @Override
    public String fieldIsPutTogether(String merge, String field) {
        return "The local field of " + merge + ", " + field + " input pixels, is that of no branch alone: their fields are not centred on the same cell.";
    }

    @Override
    public String seesAll(List<String> branches) {
        return "By " + joined(branches) + ", every output also sees the whole image, the same at every position.";
    }

    @Override
    public String strip(String branch, String rate, int positions) {
        return branch + ", rate " + rate + ": taps inside the map at each of " + positions + " positions";
    }

    @Override
    public String stripSpoken(int positions, int all, int one) {
        return "All taps are inside at " + all + " of " + positions + " positions, a single one at " + one + ".";
    }

    @Override
    public String tapsCaption(int positions, String axis) {
        return "At how many of " + positions + " positions" + (axis.isEmpty() ? "" : " " + axis) + " the taps are inside the map; taps outside read the padding’s zeros";
    }

    @Override
    public String eachAxis() {
        return "along each axis";
    }

    @Override
    public List<String> tapsHead(boolean centred) {
        return List.of("Branch", "Rate", "All taps inside", centred ? "Only the centre weight inside" : "Only one tap inside", "Share of taps inside, both axes");
    }

    @Override
    public String share(String percent) {
        return percent + " %";
    }

    @Override
    public String becomesPointwise(String cells) {
        return "From rate " + cells + " on, which is the map’s size, no position has anything but the centre weight inside: such a branch acts as a kernel of one tap.";
    }

    @Override
    public String tooLong(String most) {
        return "Maps of more than " + most + " positions are not drawn.";
    }

    @Override
    public String strideCaption() {
        return "The same rates on maps of other output strides, in input pixels";
    }

    @Override
    public List<String> strideHead(List<String> strides) {
        var head = new ArrayList<>(List.of("Branch", "Rate"));
        for (String stride : strides) {
            head.add("Tap to tap at " + stride);
            head.add("Adds at " + stride);
        }
        return head;
    }

    @Override
    public String sameReach(String wanted, List<String> rates, String stride, List<String> own) {
        return "A rate counts cells of its own map. At output stride " + wanted + ", rates " + String.join(", ", rates) + " reach as far as " + String.join(", ", own) + " do at " + stride + ".";
    }

    @Override
    public String axis() {
        return "Positions";
    }

    @Override
    public List<String> axes() {
        return List.of("along the height", "along the width");
    }

    private static String joined(List<String> names) {
        return names.size() == 1 ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
