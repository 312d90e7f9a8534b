package atrous.figure;

import atrous.state.Link;
import atrous.state.Marked;
import atrous.state.Side;

/** A subject written as a link. */
final class LinkedSubject {

    private LinkedSubject() {}

    static Subject of(String link) {
        Link.Read read = Link.read(link);
        if (!read.problems().isEmpty()) {
            throw new IllegalArgumentException(link + ": " + read.problems());
        }
        return Marked.subject(read.project(), Side.FIRST);
    }
}
