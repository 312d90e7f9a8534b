package atrous.state;

/** Something to be done outside, as a value. */
public sealed interface Effect {

    /** The page's link is to be that of a project, as {@link Link#write} has it. */
    record WriteLink(Project project) implements Effect {}

    record SavePreferences(String text) implements Effect {}
}
