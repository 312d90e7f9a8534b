package atrous.text;

/** Names of constants. */
final class Named {

    private Named() {}

    /** @param words one for each constant, in their order */
    static String of(Enum<?> constant, String... words) {
        return words[constant.ordinal()];
    }
}
