package atrous.field;

import java.util.Arrays;
import java.util.Map;

/** The weights of convolutions, transposed ones and dense layers, one plane each: every map stands for one channel. */
@FunctionalInterface
public interface Kernels {

    /**
     * What a kernel is for.
     *
     * @param node by its index in the network
     * @param rows taps down; 1 where there is one axis
     * @param reads taps on a cell that an output has, far from borders: all, or of a transposed convolution their number
     *        by its strides
     */
    record Plane(int node, int rows, int columns, double reads) {}

    /**
     * @param draw for kernels that are drawn anew each time, counted from 0
     * @return row-major, tap t of the relation at t
     */
    double[] of(Plane plane, int draw);

    /** All taps alike, those of an output adding up to 1. */
    static Kernels uniform() {
        return (plane, draw) -> {
            double[] kernel = new double[plane.rows() * plane.columns()];
            Arrays.fill(kernel, 1 / plane.reads());
            return kernel;
        };
    }

    /**
     * Normal ones of mean 0, each divided by the square root of the taps that an output has, so that branches with many
     * taps don't drown the others. They are sums of twelve uniform ones: none is beyond six standard deviations.
     */
    static Kernels normal(int seed) {
        return (plane, draw) -> {
            var normals = new Normals(seed ^ draw * 0x85EBCA6B ^ plane.node() * 0xC2B2AE35);
            double[] kernel = new double[plane.rows() * plane.columns()];
            for (int i = 0; i < kernel.length; i++) {
                kernel[i] = normals.next() / Math.sqrt(plane.reads());
            }
            return kernel;
        };
    }

    /** One for all layers whose kernel has its size; others get theirs from {@code others}. */
    static Kernels sized(int rows, int columns, double[] values, Kernels others) {
        return (plane, draw) -> plane.rows() == rows && plane.columns() == columns ? values : others.of(plane, draw);
    }

    /** Some given by node, row-major; others, and those that have another number of taps, get theirs from {@code others}. */
    static Kernels given(Map<Integer, double[]> values, Kernels others) {
        return (plane, draw) -> {
            double[] kernel = values.get(plane.node());
            return kernel != null && kernel.length == plane.rows() * plane.columns() ? kernel : others.of(plane, draw);
        };
    }
}
