package atrous.state;

import java.util.ArrayList;
import java.util.List;

/**
 * Undo and redo: whole projects, one for each finished gesture.
 *
 * @param current the project as the last gesture left it
 */
public record History(List<Project> past, Project current, List<Project> future) {

    private static final int LONGEST = 200;

    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    static History of(Project project) {
        return new History(List.of(), project, List.of());
    }

    History committed(Project project) {
        if (project.equals(current)) {
            return this;
        }
        var longer = new ArrayList<>(past.size() >= LONGEST ? past.subList(1, past.size()) : past);
        longer.add(current);
        return new History(longer, project, List.of());
    }

    History undone() {
        if (past.isEmpty()) {
            return this;
        }
        var redo = new ArrayList<Project>(List.of(current));
        redo.addAll(future);
        return new History(past.subList(0, past.size() - 1), past.get(past.size() - 1), redo);
    }

    History redone() {
        if (future.isEmpty()) {
            return this;
        }
        var longer = new ArrayList<>(past);
        longer.add(current);
        return new History(longer, future.get(0), future.subList(1, future.size()));
    }
}
