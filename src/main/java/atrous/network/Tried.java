package atrous.network;

import java.util.List;

/** A value, or what of a network stands in its way. */
public sealed interface Tried<T> {

    record Ok<T>(T value) implements Tried<T> {}

    record Faulty<T>(List<Fault> faults) implements Tried<T> {
        public Faulty {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("nothing is wrong");
            }
        }
    }
}
