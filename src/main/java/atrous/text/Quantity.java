package atrous.text;

import java.util.OptionalLong;

/** Whole numbers for reading: digits in groups of three. */
public final class Quantity {

    private Quantity() {}

    public static String of(long value) {
        String digits = Long.toString(Math.abs(value));
        var text = new StringBuilder(value < 0 ? "−" : "");
        for (int i = 0; i < digits.length(); i++) {
            boolean groupStarts = i > 0 && (digits.length() - i) % 3 == 0;
            // Four digits are read at a glance.
            text.append(groupStarts && digits.length() > 4 ? "\u202f" : "").append(digits.charAt(i));
        }
        return text.toString();
    }

    public static String of(OptionalLong value, DetailWords words) {
        return value.isPresent() ? of(value.getAsLong()) : words.tooLarge();
    }
}
