package atrous.figure;

/** What a reader switched on or off. */
public record Options(boolean values, boolean counts) {}
