package atrous.layer;

import java.util.List;

/** A value, or what the user would have to change to get one. */
public sealed interface Checked<T> {

    record Ok<T>(T value) implements Checked<T> {}

    record Refused<T>(List<Problem> problems) implements Checked<T> {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    static <T> Checked<T> of(T value, List<Problem> problems) {
        return problems.isEmpty() ? new Ok<>(value) : new Refused<>(problems);
    }
}
