package atrous.tensor;

/** One channel of a map as a function of its cell, so that only what is shown need exist. */
public interface Plane {

    float at(long row, long column);
}
