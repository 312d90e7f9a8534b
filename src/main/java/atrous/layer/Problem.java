package atrous.layer;

/**
 * Something a user asked for that can't be had: where, what they wrote, and what would be valid. Worded by
 * {@code text}; a bug in the program throws instead.
 *
 * @param value the refused value as the user wrote it
 */
public record Problem(Where where, String value, Requirement requirement) {

    public static Problem of(Field field, int axis, long value, Requirement requirement) {
        return new Problem(new Where.OfLayer(field, axis), Long.toString(value), requirement);
    }
}
