package atrous.text;

import java.util.List;

/**
 * A claim in words.
 *
 * @param said what people say, without quotation marks
 * @param condition what has to be so for it to hold; said only where it holds under a condition
 * @param reason one to three sentences
 * @param caption of the table, {@code heads} of its columns; empty where it has none
 * @param strips a caption for each
 * @param opened what each of the links opens
 */
public record ClaimText(String said, String condition, String reason, String caption, List<String> heads,
                        List<String> strips, List<String> opened) {
    public ClaimText {
        heads = List.copyOf(heads);
        strips = List.copyOf(strips);
        opened = List.copyOf(opened);
    }

    /** Without a table. */
    ClaimText(String said, String condition, String reason, List<String> strips, List<String> opened) {
        this(said, condition, reason, "", List.of(), strips, opened);
    }
}
