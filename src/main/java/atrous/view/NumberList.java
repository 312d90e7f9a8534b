package atrous.view;

import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;

/** Whole numbers and ranges of them as they are typed: {@code 1, 2, 4} or {@code 1-16}. */
final class NumberList {

    private NumberList() {}

    /** From 1 to {@code most}; empty where something else stands there, or nothing. */
    static List<Integer> read(String text, int most) {
        var numbers = new ArrayList<Integer>();
        var part = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            if (c != ',' && c != '，' && c != '、' && c != ' ') {
                part.append(c);
            } else if (part.length() > 0) {
                if (!add(part.toString(), most, numbers)) {
                    return List.of();
                }
                part.setLength(0);
            }
        }
        return numbers;
    }

    private static boolean add(String part, int most, List<Integer> numbers) {
        int dash = Math.max(part.indexOf('-'), part.indexOf('–'));
        long from = Decimal.wholeNumber(dash < 0 ? part : part.substring(0, dash));
        long to = Decimal.wholeNumber(part.substring(dash + 1));
        for (long number = from; number <= to && from >= 1 && to <= most; number++) {
            numbers.add((int) number);
        }
        return from >= 1 && from <= to && to <= most;
    }

    static String write(List<? extends Number> numbers) {
        var text = new StringBuilder();
        for (Number each : numbers) {
            text.append(text.length() == 0 ? "" : ", ").append(each);
        }
        return text.toString();
    }
}
