package atrous.state;

import java.util.ArrayList;
import java.util.List;

/**
 * Undo and redo: whole projects, one for each finished gesture.
 *
 * @param <P> what a project is
 * @param current the project as the last gesture left it
 */
public record History<P>(List<P> past, P current, List<P> future) {

    private static final int LONGEST = 200;

    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    static <P> History<P> of(P project) {
        return new History<>(List.of(), project, List.of());
    }

    History<P> committed(P project) {
        if (project.equals(current)) {
            return this;
        }
        var longer = new ArrayList<>(past);
        longer.add(current);
        if (longer.size() > LONGEST) {
            longer.remove(0);
        }
        return new History<>(longer, project, List.of());
    }

    History<P> undone() {
        if (past.isEmpty()) {
            return this;
        }
        var shorter = new ArrayList<>(past);
        P last = shorter.remove(shorter.size() - 1);
        var redo = new ArrayList<>(future);
        redo.add(0, current);
        return new History<>(shorter, last, redo);
    }

    History<P> redone() {
        if (future.isEmpty()) {
            return this;
        }
        var longer = new ArrayList<>(past);
        longer.add(current);
        var shorter = new ArrayList<>(future);
        P next = shorter.remove(0);
        return new History<>(longer, next, shorter);
    }
}
