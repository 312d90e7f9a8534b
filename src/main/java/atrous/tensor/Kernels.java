package atrous.tensor;

/** The kernels of a layer, one for each output channel and each input channel that it reads; both from 0. */
@FunctionalInterface
public interface Kernels {

    Plane at(long out, long read);
}
