package atrous.tensor;

/** A map that is known by rule and never stored: one channel of an input, or one kernel. */
@FunctionalInterface
public interface Plane {

    /** The value at a row and a column, both from 0. */
    float at(long row, long column);
}
