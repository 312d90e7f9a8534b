package atrous.tensor;

/** Planes by number, from 0: the channels of an input, or the kernels of a layer. */
@FunctionalInterface
public interface Planes {

    Plane at(long index);
}
