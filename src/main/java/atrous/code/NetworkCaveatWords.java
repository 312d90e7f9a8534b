package atrous.code;

/** Words a caveat in one line of plain text, without a comment sign. */
@FunctionalInterface
public interface NetworkCaveatWords {
    String of(NetworkCaveat caveat);
}
