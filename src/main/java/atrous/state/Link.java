package atrous.state;

import atrous.layer.LayerKind;
import atrous.layer.Problem;
import java.util.List;

/**
 * A {@link Project} as the hash of a link: {@code #conv?i=7x7&k=3&s=1&d=2&p=same}. Numbers of the two axes are height ×
 * width; parts that start with {@code vs.} are those in which a compared layer differs. Parts that this version
 * doesn't know are passed over and reported, so that links of later versions open as far as they can.
 */
public final class Link {

    /** The longest link that is read. */
    static final int LONGEST = 16_000;
    /** More typed values than this make a link that mail and chat programs cut. */
    public static final int LONGEST_VALUES = 1500;

    /** A project, and what of the link had to be left out. */
    public record Read(Project project, List<Problem> problems) {}

    private Link() {}

    /** Whether it is of a single convolution, with so few values that they can all be written again. */
    public static boolean isPlain(String hash) {
        return hash.isEmpty() || hash.equals("#") || hash.length() <= LONGEST_VALUES
                && hash.startsWith("#" + LinkWords.of(LayerKind.CONV) + "?") && !hash.contains("vs");
    }

    /** Never refuses: what can't be used is reported, and the rest opens. */
    public static Read read(String hash) {
        return new LinkReader().read(hash, LONGEST);
    }

    /** What {@link #writeWhole} wrote. */
    public static Read readWhole(String hash) {
        return new LinkReader().read(hash, Integer.MAX_VALUE);
    }

    public static String write(Project project) {
        return new LinkWriter(LONGEST_VALUES).write(project);
    }

    /** With all typed values, for the page's own use. */
    public static String writeWhole(Project project) {
        return new LinkWriter(Integer.MAX_VALUE).write(project);
    }

    /** Whether some typed values are too many to be in the link. */
    public static boolean leavesOutValues(Project project) {
        return !writeWhole(project).equals(write(project));
    }
}
