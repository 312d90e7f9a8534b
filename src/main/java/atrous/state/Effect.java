package atrous.state;

/** Something to be done outside, as a value. */
public sealed interface Effect {

    /** @param hash the project as a link's hash, with {@code #} */
    record WriteLink(String hash) implements Effect {}

    record SavePreferences(String text) implements Effect {}
}
