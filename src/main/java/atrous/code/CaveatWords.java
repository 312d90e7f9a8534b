package atrous.code;

/** Words a caveat in one line of plain text, without a comment sign; long lines are wrapped by the writer. */
@FunctionalInterface
public interface CaveatWords {
    String of(Caveat caveat);
}
