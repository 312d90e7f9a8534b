package atrous.claim;

/** Whether what people say is so. */
public enum Verdict {
    HOLDS,
    /** Where a condition is met that is not said. */
    ONLY_IF,
    FAILS
}
