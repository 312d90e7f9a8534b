package atrous.state;

import java.util.ArrayList;
import java.util.List;

/**
 * How the network is shown.
 *
 * @param chosen an index into the words of each {@link NetworkChoice}, in their order
 */
public record NetworkShow(List<Integer> chosen) {

    public static final NetworkShow DEFAULT = new NetworkShow(first());

    public NetworkShow {
        chosen = List.copyOf(chosen);
    }

    private static List<Integer> first() {
        var first = new ArrayList<Integer>();
        for (int i = 0; i < NetworkChoice.values().length; i++) {
            first.add(0);
        }
        return first;
    }

    public int of(NetworkChoice choice) {
        return chosen.get(choice.ordinal());
    }

    public NetworkShow with(NetworkChoice choice, int index) {
        var changed = new ArrayList<>(chosen);
        changed.set(choice.ordinal(), index);
        return new NetworkShow(changed);
    }
}
