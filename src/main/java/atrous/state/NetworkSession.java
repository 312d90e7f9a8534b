package atrous.state;

import atrous.layer.Problem;
import java.util.List;

/**
 * What no link holds.
 *
 * @param selected the item that is worked on, by its place
 */
public record NetworkSession(int selected, NetworkReading reading, List<Problem> linkProblems) {

    public NetworkSession {
        linkProblems = List.copyOf(linkProblems);
    }

    NetworkSession select(int place) {
        return new NetworkSession(place, reading, linkProblems);
    }
}
